// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
// expect: a_character_set_lists_ascii_characters_only

#include <ecswire/constraints/character_set.hpp>

#ifdef ECSWIRE_FIXED
inline constexpr auto letters = ecswire::ascii_digits + ecswire::character_set("-\x7F");
#else
inline constexpr auto letters = ecswire::ascii_digits + ecswire::character_set("-\x80");
#endif
