// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/version.hpp>

#include <string>
#include <vector>

/// Declares a function that takes, returns or holds a `std::string` or a `std::vector`: `constexpr`
/// where both are literal types, else `inline`. Exceptions are libstdc++'s old ABI of strings,
/// libstdc++ 12 and 13 with `_GLIBCXX_DEBUG`, and libc++ before 15.
///
/// A template needs no macro: `constexpr` has no effect on an instance that can't be constant.
#if !defined(__cpp_lib_constexpr_string) || __cpp_lib_constexpr_string < 201907L
#define ECSWIRE_CONTAINER_CONSTEXPR inline
#elif !defined(__cpp_lib_constexpr_vector) || __cpp_lib_constexpr_vector < 201907L
#define ECSWIRE_CONTAINER_CONSTEXPR inline
#elif defined(_GLIBCXX_DEBUG) && _GLIBCXX_RELEASE < 14
#define ECSWIRE_CONTAINER_CONSTEXPR inline
#else
#define ECSWIRE_CONTAINER_CONSTEXPR constexpr
#define ECSWIRE_HAS_CONTAINER_CONSTEXPR
#endif
