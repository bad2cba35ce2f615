// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/constraints/required_when.hpp>

#include "support/catch.hpp"
#include "support/constexpr_check.hpp"
#include "support/constraint_checks.hpp"

#include <optional>
#include <string>
#include <string_view>

using namespace ecswire;
using namespace ecswire_test;

namespace {

enum class Kind { CIRCLE, SQUARE };
BOOST_DESCRIBE_ENUM(Kind, CIRCLE, SQUARE)

struct Figure {
    std::optional<open_enum<Kind>> kind{};
    std::optional<int> radius{};
    std::optional<std::string_view> owner{};
    std::optional<int> account{};
};
BOOST_DESCRIBE_STRUCT(Figure, (), (kind, radius, owner, account))

inline constexpr auto with_circle = required_when<&Figure::kind>(Kind::CIRCLE);
inline constexpr auto with_short_owner =
    required_when<&Figure::owner>(not_starting_with("arn:", "a short name"));

TEST_CASE("required_when requires a member if a sibling is a certain enumerator") {
    const auto found = [](const Figure& figure) {
        return check_member(with_circle, figure, &Figure::radius).count;
    };
    CHECK(found({.kind = Kind::CIRCLE}) == 1);
    CHECK(found({.kind = Kind::CIRCLE, .radius = 0}) == 0);
    CHECK(found({.kind = Kind::SQUARE}) == 0);
    CHECK(found({.kind = open_enum<Kind>("circle")}) == 0);
    CHECK(found({}) == 0);
    CHECK(found({.radius = 1}) == 0);
}

TEST_CASE("required_when requires a member if a sibling doesn't begin with a prefix") {
    const auto found = [](const Figure& figure) {
        return check_member(with_short_owner, figure, &Figure::account).count;
    };
    CHECK(found({.owner = "me"}) == 1);
    CHECK(found({.owner = ""}) == 1);
    CHECK(found({.owner = "ARN:x"}) == 1);
    CHECK(found({.owner = "me", .account = 1}) == 0);
    CHECK(found({.owner = "arn:x"}) == 0);
    CHECK(found({.owner = "arn:"}) == 0);
    CHECK(found({}) == 0);
}

TEST_CASE("the requirement of required_when is that of required, with the condition") {
    CONSTEXPR_CHECK(with_circle.describe().constraint == "required");
    CONSTEXPR_CHECK(with_circle.describe().kind == requirement_kind::not_null);
    CONSTEXPR_CHECK(with_circle.describe().sibling == "kind");
    CONSTEXPR_CHECK(with_circle.describe().condition == "CIRCLE");
    CONSTEXPR_CHECK(with_short_owner.describe().sibling == "owner");
    CONSTEXPR_CHECK(with_short_owner.describe().condition == "a short name");
}

TEST_CASE("required_when applies to nullable members whose sibling is in the same shape") {
    using circle = std::remove_const_t<decltype(with_circle)>;
    CONSTEXPR_CHECK(circle::applies_to_member<Figure, std::optional<int>>);
    CONSTEXPR_CHECK(!circle::applies_to_member<Figure, int>);
    CONSTEXPR_CHECK(!circle::applies_to_member<int, std::optional<int>>);
}

} // namespace
