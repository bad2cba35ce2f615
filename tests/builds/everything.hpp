// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/version.hpp>

/// The library as one source of the program sees it: both must see the same.
struct everything_seen {
    const char* version;
    long number;
};

inline everything_seen see_everything() { return {ecswire::version, ECSWIRE_VERSION}; }

everything_seen everything_here();
everything_seen everything_there();
