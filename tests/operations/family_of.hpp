// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <span>
#include <string_view>

namespace ecswire_test {

/// The entries of a family of operations.
template <class Entry>
struct family_of {
    std::string_view name;
    std::span<const Entry> operations;
};

} // namespace ecswire_test
