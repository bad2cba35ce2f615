// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/constraints/required.hpp>

#include "support/catch.hpp"
#include "support/constexpr_check.hpp"
#include "support/constraint_checks.hpp"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

using namespace ecswire;
using namespace ecswire_test;

namespace {

struct Door {
    std::optional<std::string_view> colour{};
    std::optional<int> width{};
    std::optional<int> height{};
    std::unique_ptr<Door> behind{};
};
BOOST_DESCRIBE_STRUCT(Door, (), (colour, width, height, behind))

inline constexpr auto in_a_set = all_of(required);

constexpr auto constraints_of(shape<Door>) {
    return constraints(member<&Door::colour>(required), member<&Door::width>(in_a_set));
}

TEST_CASE("a required member must be present, and may be empty or zero") {
    Door door;
    CHECK(check_member(required, door, &Door::colour).count == 1);
    CHECK(check_member(required, door, &Door::width).count == 1);
    CHECK(check_member(required, door, &Door::behind).count == 1);
    door.colour = "";
    door.width = 0;
    door.behind = std::make_unique<Door>();
    CHECK(check_member(required, door, &Door::colour).count == 0);
    CHECK(check_member(required, door, &Door::width).count == 0);
    CHECK(check_member(required, door, &Door::behind).count == 0);
}

TEST_CASE("is_required is true of the members that a shape requires") {
    CONSTEXPR_CHECK(is_required<&Door::colour>);
    CONSTEXPR_CHECK(is_required<&Door::width>);
    CONSTEXPR_CHECK(!is_required<&Door::height>);
}

TEST_CASE("required applies to members that can be absent") {
    CONSTEXPR_CHECK(required_constraint::applies_to_member<Door, std::optional<int>>);
    CONSTEXPR_CHECK(required_constraint::applies_to_member<Door, std::unique_ptr<Door>>);
    CONSTEXPR_CHECK(!required_constraint::applies_to_member<Door, int>);
    CONSTEXPR_CHECK(required.describe().constraint == "required");
    CONSTEXPR_CHECK(required.describe().kind == requirement_kind::not_null);
}

} // namespace
