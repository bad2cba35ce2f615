// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
// expect: a_character_set_is_too_long_to_be_spelled

#include <ecswire/constraints/character_set.hpp>

using namespace ecswire;

inline constexpr auto twenty = character_set("abcdefghijklmnopqrst");
inline constexpr auto hundred = twenty + twenty + twenty + twenty + twenty;

#ifdef ECSWIRE_FIXED
inline constexpr auto longest = hundred + twenty;
#else
inline constexpr auto longest = hundred + twenty + twenty;
#endif
