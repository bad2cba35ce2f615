// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/text/constexpr_containers.hpp>

/// 1 where a `std::string` can be constant, so that a whole request written as a literal is checked
/// when it is compiled; else 0:
///
///     #if ECSWIRE_CONSTANT_STRINGS
///     static_assert(validate(UpdateContainerAgentRequest{.containerInstance = "i-1"}).empty());
///     #endif
///
/// libstdc++ 12 says so to Clang as well, which can't take it: its short strings write to a member
/// of a union that isn't active. A text of one member is checked everywhere, see checked.hpp.
#if !defined(ECSWIRE_HAS_CONTAINER_CONSTEXPR)
#define ECSWIRE_CONSTANT_STRINGS 0
#elif defined(__clang__) && defined(_GLIBCXX_RELEASE) && _GLIBCXX_RELEASE < 13
#define ECSWIRE_CONSTANT_STRINGS 0
#else
#define ECSWIRE_CONSTANT_STRINGS 1
#endif
