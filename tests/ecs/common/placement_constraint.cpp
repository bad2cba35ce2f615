// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/common/placement_constraint.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <cstddef>
#include <string>

using namespace ecswire;
using namespace ecswire_test;

static_assert(has_wire_texts<PlacementConstraintType>({
    {PlacementConstraintType::distinctInstance, "distinctInstance"},
    {PlacementConstraintType::memberOf, "memberOf"},
}));

static_assert(is_described_as<PlacementConstraint>(
    optional_member<open_enum<PlacementConstraintType>>{"type"},
    optional_member<std::string>{"expression"}));

TEST_CASE("The shapes of placement_constraint.hpp have their names in the service model") {
    CHECK(shape_name<PlacementConstraintType> == "PlacementConstraintType");
    CHECK(shape_name<PlacementConstraint> == "PlacementConstraint");
}

TEST_CASE("PlacementConstraint has an expression of up to 2000 code points") {
    using enum PlacementConstraintType;
    check_each_member_counts(PlacementConstraint{.type = memberOf, .expression = "e"});
    const auto with = [](std::size_t length) {
        return from_user(
            PlacementConstraint{.type = memberOf, .expression = std::string(length, 'e')});
    };
    CHECK(with(2000) == valid);
    CHECK(with(2001) == "/expression length");
}

TEST_CASE("PlacementConstraint has no expression for distinctInstance") {
    using enum PlacementConstraintType;
    CHECK(from_user(PlacementConstraint{.type = distinctInstance}) == valid);
    CHECK(from_user(PlacementConstraint{.type = distinctInstance, .expression = ""}) ==
          "/expression forbidden");
}
