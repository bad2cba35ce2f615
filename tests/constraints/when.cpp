// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/constraints/when.hpp>

#include <ecswire/constraints/range.hpp>
#include <ecswire/constraints/values.hpp>

#include "support/catch.hpp"
#include "support/constexpr_check.hpp"
#include "support/constraint_checks.hpp"

#include <optional>
#include <string_view>

using namespace ecswire;
using namespace ecswire_test;

namespace {

struct Volume {
    std::optional<std::string_view> type{};
    std::optional<int> iops{};
};
BOOST_DESCRIBE_STRUCT(Volume, (), (type, iops))

inline constexpr auto constraint = when<&Volume::type>(is("gp3"), range(3000, 16000));

TEST_CASE("when applies its constraint only while the sibling meets the condition") {
    const auto count = [](const Volume& volume) {
        return check_member(constraint, volume, &Volume::iops).count;
    };
    CHECK(count({.type = "gp3", .iops = 2999}) == 1);
    CHECK(count({.type = "gp3", .iops = 3000}) == 0);
    CHECK(count({.type = "gp3", .iops = 16001}) == 1);
    CHECK(count({.type = "io1", .iops = 2999}) == 0);
    CHECK(count({.iops = 2999}) == 0);
    CHECK(count({.type = "gp3"}) == 0);
}

TEST_CASE("a violation of when has the name of its constraint, and the sibling") {
    CONSTEXPR_CHECK(constraint.describe().constraint == "range");
    CONSTEXPR_CHECK(constraint.describe().within == bounds{number(3000), number(16000)});
    CONSTEXPR_CHECK(constraint.describe().sibling == "type");
    CONSTEXPR_CHECK(constraint.describe().condition == "gp3");
    const Volume low{.type = "gp3", .iops = 1};
    CHECK(check_member(constraint, low, &Volume::iops).last.actual == number(1));
}

TEST_CASE("when doesn't check values from the service if its constraint doesn't") {
    STATIC_REQUIRE_FALSE(only_for_users<decltype(constraint)>);
    STATIC_REQUIRE(only_for_users<decltype(when<&Volume::type>(is("gp3"), values(1, 2)))>);
}

TEST_CASE("when can be satisfied if its constraint can") {
    CONSTEXPR_CHECK(constraint.is_satisfiable());
    CONSTEXPR_CHECK(!when<&Volume::type>(is("gp3"), range(2, 1)).is_satisfiable());
}

} // namespace
