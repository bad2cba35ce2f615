// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/constraints/union_members.hpp>

#include "support/catch.hpp"
#include "support/constexpr_check.hpp"

#include <ecswire/reflect/shape.hpp>
#include <ecswire/reflect/traits.hpp>
#include <ecswire/reflect/unions.hpp>

#include <optional>
#include <string>

using namespace ecswire;

namespace {

struct Destination {
    std::optional<std::string> s3{};
    std::optional<std::string> namespace_{};
    unknown_union_member unknown_member{};
};
BOOST_DESCRIBE_STRUCT(Destination, (), (s3, namespace_, unknown_member))
constexpr auto traits_of(shape<Destination>) {
    return traits(union_shape, wire_name<&Destination::namespace_>("namespace"));
}

} // namespace

TEST_CASE("the requirement of a union lists its members by their names on the wire") {
    CONSTEXPR_CHECK(union_requirement<Destination>.constraint == "union");
    CONSTEXPR_CHECK(union_requirement<Destination>.kind == requirement_kind::one_member);
    CONSTEXPR_CHECK(union_requirement<Destination>.text == "s3, namespace");
}

TEST_CASE("count_present_members counts known members only") {
    CHECK(count_present_members(Destination{}) == 0);
    CHECK(count_present_members(Destination{.s3 = "a"}) == 1);
    CHECK(count_present_members(Destination{.s3 = "a", .namespace_ = "b"}) == 2);
    CHECK(count_present_members(Destination{.unknown_member = {"queue"}}) == 0);
}

TEST_CASE("unknown_member_name is the name of a member that the shape doesn't have") {
    CHECK(unknown_member_name(Destination{}).empty());
    CHECK(unknown_member_name(Destination{.unknown_member = {"queue"}}) == "queue");
}
