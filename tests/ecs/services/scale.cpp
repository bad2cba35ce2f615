// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/services/scale.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

using namespace ecswire;
using namespace ecswire_test;

static_assert(has_wire_texts<ScaleUnit>({
    {ScaleUnit::PERCENT, "PERCENT"},
}));

static_assert(is_described_as<Scale>(optional_member<double>{"value"},
                                     optional_member<open_enum<ScaleUnit>>{"unit"}));

TEST_CASE("The shapes of scale.hpp have their names in the service model") {
    CHECK(shape_name<ScaleUnit> == "ScaleUnit");
    CHECK(shape_name<Scale> == "Scale");
}

TEST_CASE("Scale is 0 to 100 percent") {
    check_each_member_counts(Scale{.value = 50.0, .unit = ScaleUnit::PERCENT});
    const auto with = [](double value) { return from_user(Scale{.value = value}); };
    CHECK(with(0.0) == valid);
    CHECK(with(100.0) == valid);
    CHECK(with(-0.1) == "/value range");
    CHECK(with(100.1) == "/value range");
}
