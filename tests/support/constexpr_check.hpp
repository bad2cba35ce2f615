// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include "catch.hpp"

#include <string>

/// Checks an expression at compile time and again at run time.
#define CONSTEXPR_CHECK(...)                                                                       \
    do {                                                                                           \
        static_assert(__VA_ARGS__);                                                                \
        CHECK((__VA_ARGS__));                                                                      \
    } while (false)

/// The same for an expression that needs a constexpr `std::string`; checked at run time only where
/// there is none, as with Clang 14 on libstdc++, although the feature macro is defined there.
#if defined(__cpp_lib_constexpr_string) && __cpp_lib_constexpr_string >= 201907L &&                \
    !(defined(__clang__) && __clang_major__ < 15 && defined(__GLIBCXX__))
#define CONSTEXPR_STRING_CHECK(...) CONSTEXPR_CHECK(__VA_ARGS__)
#else
#define CONSTEXPR_STRING_CHECK(...) CHECK((__VA_ARGS__))
#endif
