// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/constraints/forbidden_when.hpp>

#include "support/catch.hpp"
#include "support/constexpr_check.hpp"
#include "support/constraint_checks.hpp"

#include <optional>

using namespace ecswire;
using namespace ecswire_test;

namespace {

struct Request {
    std::optional<bool> enabled{};
    std::optional<int> minutes{};
};
BOOST_DESCRIBE_STRUCT(Request, (), (enabled, minutes))

inline constexpr auto constraint = forbidden_when<&Request::enabled>(is(false));

TEST_CASE("forbidden_when rejects a member that is present while the sibling meets the condition") {
    const auto count = [](const Request& request) {
        return check_member(constraint, request, &Request::minutes).count;
    };
    CHECK(count({.enabled = false, .minutes = 1}) == 1);
    CHECK(count({.enabled = false, .minutes = 0}) == 1);
    CHECK(count({.enabled = true, .minutes = 1}) == 0);
    CHECK(count({.enabled = false}) == 0);
    CHECK(count({.minutes = 1}) == 0);
    CHECK(count({}) == 0);
}

TEST_CASE("the requirement of forbidden_when names the sibling and the condition") {
    CONSTEXPR_CHECK(constraint.describe().constraint == "forbidden");
    CONSTEXPR_CHECK(constraint.describe().text == "Member must be null");
    CONSTEXPR_CHECK(constraint.describe().sibling == "enabled");
    CONSTEXPR_CHECK(constraint.describe().condition == "false");
}

} // namespace
