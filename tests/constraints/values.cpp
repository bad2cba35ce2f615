// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/constraints/values.hpp>

#include "support/catch.hpp"
#include "support/constexpr_check.hpp"
#include "support/constraint_checks.hpp"

#include <string_view>

using namespace ecswire;
using namespace ecswire_test;

namespace {

enum class State { ACTIVE, DRAINING, FAILED };
BOOST_DESCRIBE_ENUM(State, ACTIVE, DRAINING, FAILED)

TEST_CASE("values accepts the texts listed, case included") {
    constexpr auto constraint = values("enabled", "disabled");
    CONSTEXPR_CHECK(ok(constraint, "enabled"));
    CONSTEXPR_CHECK(ok(constraint, "disabled"));
    CONSTEXPR_CHECK(bad(constraint, "Enabled"));
    CONSTEXPR_CHECK(bad(constraint, "enable"));
    CONSTEXPR_CHECK(bad(constraint, ""));
}

TEST_CASE("values accepts numbers and booleans") {
    CONSTEXPR_CHECK(ok(values(443), 443));
    CONSTEXPR_CHECK(bad(values(443), 80));
    CONSTEXPR_CHECK(ok(values(true), true));
    CONSTEXPR_CHECK(bad(values(true), false));
}

TEST_CASE("values narrows an enumeration, and leaves unknown texts to its type") {
    constexpr auto constraint = values(State::ACTIVE, State::DRAINING);
    CHECK(ok(constraint, open_enum<State>(State::DRAINING)));
    CHECK(bad(constraint, open_enum<State>(State::FAILED)));
    CHECK(ok(constraint, open_enum<State>("PAUSED")));
}

TEST_CASE("the requirement of values lists them, and values from the service aren't checked") {
    constexpr auto constraint = values(State::ACTIVE, State::DRAINING);
    CONSTEXPR_CHECK(constraint.describe().constraint == "enum");
    CONSTEXPR_CHECK(constraint.describe().kind == requirement_kind::enum_values);
    CONSTEXPR_CHECK(constraint.describe().text == "ACTIVE, DRAINING");
    STATIC_REQUIRE(only_for_users<decltype(constraint)>);
}

TEST_CASE("forbidden_values rejects the values listed, from users") {
    constexpr auto constraint = forbidden_values(State::FAILED);
    CHECK(bad(constraint, open_enum<State>(State::FAILED)));
    CHECK(ok(constraint, open_enum<State>(State::ACTIVE)));
    CHECK(ok(constraint, open_enum<State>("PAUSED")));
    CONSTEXPR_CHECK(constraint.describe().constraint == "forbiddenValues");
    CONSTEXPR_CHECK(constraint.describe().text == "Member must not be FAILED");
    CONSTEXPR_CHECK(forbidden_values("a", "b").describe().text == "Member must not be a or b");
    STATIC_REQUIRE(only_for_users<decltype(constraint)>);
}

} // namespace
