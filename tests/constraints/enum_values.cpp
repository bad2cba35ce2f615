// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/constraints/enum_values.hpp>

#include "support/catch.hpp"
#include "support/constexpr_check.hpp"

using namespace ecswire;

namespace {

enum class Light { RED, amber_light_, GREEN };
BOOST_DESCRIBE_ENUM(Light, RED, amber_light_, GREEN)
constexpr auto traits_of(shape<Light>) {
    return traits(wire_name<Light::amber_light_>("amber light"));
}

enum class Only { ONE };
BOOST_DESCRIBE_ENUM(Only, ONE)

TEST_CASE("the values of an enumeration are its wire texts in order of declaration") {
    CONSTEXPR_CHECK(enum_values<Light> == "RED, amber light, GREEN");
    CONSTEXPR_CHECK(enum_values<Only> == "ONE");
}

TEST_CASE("the requirement of an open_enum lists the values of its enumeration") {
    CONSTEXPR_CHECK(enum_requirement<Light>.constraint == "enum");
    CONSTEXPR_CHECK(enum_requirement<Light>.kind == requirement_kind::enum_values);
    CONSTEXPR_CHECK(enum_requirement<Light>.text == "RED, amber light, GREEN");
}

} // namespace
