// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

// Imports one header as a header unit. GCC 12 fails with internal errors for most headers, but not
// for these.

#if defined(ECSWIRE_UNIT_LENGTH)
import <ecswire/constraints/length.hpp>;
int main() { return ecswire::length(1, 2).is_satisfiable() ? 0 : 1; }
#elif defined(ECSWIRE_UNIT_CHARACTER_SET)
import <ecswire/constraints/character_set.hpp>;
int main() { return ecswire::ascii_digits.contains('7') ? 0 : 1; }
#elif defined(ECSWIRE_UNIT_TIMESTAMP)
import <ecswire/reflect/timestamp.hpp>;
int main() { return ecswire::timestamp::from_seconds(1).milliseconds() == 1000 ? 0 : 1; }
#endif
