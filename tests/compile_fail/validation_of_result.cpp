// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
// expect: ecswire: a result is not the value in it: check the result, then pass *result

#include <ecswire/ecs/common/tag.hpp>
#include <ecswire/json/decode.hpp>
#include <ecswire/validation/validate.hpp>

bool is_valid(std::string_view document) {
    const auto tag = ecswire::decode<ecswire::Tag>(document);
#ifdef ECSWIRE_FIXED
    return tag && ecswire::validate(*tag).empty();
#else
    return ecswire::validate(tag).empty();
#endif
}
