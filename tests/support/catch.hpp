// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

// Catch2 3 where it is installed, else 2. Every test includes it through this header, so that all
// see the same configuration.

#define CATCH_CONFIG_ENABLE_OPTIONAL_STRINGMAKER

#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif
