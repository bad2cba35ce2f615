// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/reflect/unions.hpp>

#include "support/catch.hpp"
#include "support/constexpr_check.hpp"

#include <ecswire/reflect/members.hpp>
#include <ecswire/reflect/shape.hpp>
#include <ecswire/reflect/traits.hpp>

#include <boost/mp11/list.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

using namespace ecswire;

namespace {

struct Destination {
    std::optional<std::string> s3{};
    std::optional<std::string> file{};
    unknown_union_member unknown_member{};
};
BOOST_DESCRIBE_STRUCT(Destination, (), (s3, file, unknown_member))
constexpr auto traits_of(shape<Destination>) { return traits(union_shape); }
using ecswire::operator==;

} // namespace

TEST_CASE("the unknown_union_member is not a member on the wire") {
    CONSTEXPR_CHECK(member_count<Destination> == 2);
    std::vector<std::string_view> names;
    for_each_member<Destination>([&](auto descriptor) { names.push_back(descriptor.name); });
    CHECK(names == std::vector<std::string_view>{"s3", "file"});
    STATIC_REQUIRE(
        std::is_same_v<member_type<unknown_member_of<Destination>::pointer>, unknown_union_member>);
}

TEST_CASE("a union is an aggregate that is initialised as other shapes are") {
    STATIC_REQUIRE(std::is_aggregate_v<Destination>);
    const Destination destination{.s3 = "bucket"};
    CHECK(destination.s3 == "bucket");
    CHECK_FALSE(destination.unknown_member.is_present());
}

TEST_CASE("unions with different unknown members differ") {
    Destination one{};
    one.unknown_member.name = "queue";
    CHECK(one.unknown_member.is_present());
    CHECK(one != Destination{});
    CHECK(one == one);
}
