// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
// expect: a value or member is or holds a type that JSON can't carry
// expect: std::optional<int>

#include <ecswire/json/encode.hpp>

#include <optional>

bool writes(const std::optional<int>& number) {
#ifdef ECSWIRE_FIXED
    return number && ecswire::encode(*number).has_value();
#else
    return ecswire::encode(number).has_value();
#endif
}
