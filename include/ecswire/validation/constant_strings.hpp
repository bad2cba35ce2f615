// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/text/constexpr_containers.hpp>

/// 1 if a `std::string` can be constant, so that a whole request can be checked at compile time;
/// else 0:
///
///     #if ECSWIRE_CONSTANT_STRINGS
///     static_assert(validate(UpdateContainerAgentRequest{.containerInstance = "i-1"}).empty());
///     #endif
///
/// Clang with libstdc++ 12 is an exception: the library announces constant strings, but Clang
/// rejects them, since short strings write to an inactive member of a union. The text of one member
/// can be checked with every compiler: see checked.hpp.
#if !defined(ECSWIRE_HAS_CONTAINER_CONSTEXPR)
#define ECSWIRE_CONSTANT_STRINGS 0
#elif defined(__clang__) && defined(_GLIBCXX_RELEASE) && _GLIBCXX_RELEASE < 13
#define ECSWIRE_CONSTANT_STRINGS 0
#else
#define ECSWIRE_CONSTANT_STRINGS 1
#endif
