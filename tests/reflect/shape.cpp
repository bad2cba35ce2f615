// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/reflect/shape.hpp>

#include "support/catch.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

using namespace ecswire;

namespace {

struct Described {
    std::optional<std::string> text{};
    std::optional<std::int32_t> number{};
};
BOOST_DESCRIBE_STRUCT(Described, (), (text, number))
using ecswire::operator==;

struct Empty {};
BOOST_DESCRIBE_STRUCT(Empty, (), ())

struct Undescribed {
    std::optional<std::string> text{};
};

struct WithItsOwn {
    int counted = 0;
    int ignored = 0;
    friend bool operator==(const WithItsOwn& a, const WithItsOwn& b) {
        return a.counted == b.counted;
    }
};

enum class Colour { red };
BOOST_DESCRIBE_ENUM(Colour, red)

enum class UndescribedColour { red };

} // namespace

namespace ecswire::inline v0_2 {

// Such as the library's own shapes: described in its namespace, without a using-declaration.
struct OfTheLibrary {
    std::optional<std::vector<Described>> list{};
};
BOOST_DESCRIBE_STRUCT(OfTheLibrary, (), (list))

struct DerivedInTheLibrary : OfTheLibrary {
    std::optional<bool> flag{};
};
BOOST_DESCRIBE_STRUCT(DerivedInTheLibrary, (OfTheLibrary), (flag))

} // namespace ecswire::inline v0_2

namespace app {

struct Item {
    std::optional<std::string> name{};
};
BOOST_DESCRIBE_STRUCT(Item, (), (name))

struct Order {
    std::optional<Item> item{};
    std::vector<Item> others{};
};
BOOST_DESCRIBE_STRUCT(Order, (), (item, others))

using ecswire::operator==;

} // namespace app

TEST_CASE("described_struct accepts described classes, const or not, and nothing else") {
    STATIC_REQUIRE(described_struct<Described>);
    STATIC_REQUIRE(described_struct<const Described>);
    STATIC_REQUIRE(described_struct<Empty>);
    STATIC_REQUIRE_FALSE(described_struct<Undescribed>);
    STATIC_REQUIRE_FALSE(described_struct<Described&>);
    STATIC_REQUIRE_FALSE(described_struct<Described*>);
    STATIC_REQUIRE_FALSE(described_struct<Colour>);
    STATIC_REQUIRE_FALSE(described_struct<int>);
    STATIC_REQUIRE_FALSE(described_struct<std::string>);
}

TEST_CASE("described_enum accepts described enumerations and nothing else") {
    STATIC_REQUIRE(described_enum<Colour>);
    STATIC_REQUIRE(described_enum<const Colour>);
    STATIC_REQUIRE_FALSE(described_enum<UndescribedColour>);
    STATIC_REQUIRE_FALSE(described_enum<Described>);
    STATIC_REQUIRE_FALSE(described_enum<int>);
}

TEST_CASE("shape names its type") {
    STATIC_REQUIRE(std::is_same_v<shape<Described>::type, Described>);
    STATIC_REQUIRE(std::is_empty_v<shape<Described>>);
}

TEST_CASE("operator== compares described structures member by member") {
    const Described value{.text = "a", .number = 1};
    CHECK(value == Described{.text = "a", .number = 1});
    CHECK(value != Described{.text = "b", .number = 1});
    CHECK(value != Described{.text = "a", .number = 2});
    CHECK(value != Described{.text = "a"});
    CHECK(Empty{} == Empty{});
    CHECK_FALSE(Empty{} != Empty{});
}

TEST_CASE("operator== compares shapes of the library's namespace, in lists and optionals too") {
    const OfTheLibrary value{.list = {{{.number = 1}, {.number = 2}}}};
    CHECK(value == OfTheLibrary{.list = {{{.number = 1}, {.number = 2}}}});
    CHECK(value != OfTheLibrary{.list = {{{.number = 1}}}});
    CHECK(std::optional(value) == std::optional(value));
    CHECK(std::optional(value) != std::optional(OfTheLibrary{}));
    CHECK(std::vector{value} != std::vector{OfTheLibrary{}});
}

TEST_CASE("operator== compares the members of described bases") {
    DerivedInTheLibrary value{};
    value.flag = true;
    CHECK(value == value);
    DerivedInTheLibrary other = value;
    other.list.emplace();
    CHECK(value != other);
}

TEST_CASE("operator== and != work in a user's namespace that imports ecswire::operator==") {
    const app::Order order{.item = app::Item{.name = "a"}, .others = {{.name = "b"}}};
    CHECK(order == order);
    CHECK_FALSE(order != order);
    CHECK(order != app::Order{});
    CHECK(app::Item{.name = "a"} != app::Item{.name = "b"});
    CHECK(order.item == app::Item{.name = "a"});
    CHECK(order.item != app::Item{.name = "b"});
    CHECK(order.item != std::optional<app::Item>{});
    CHECK(std::optional(order) == std::optional(order));
    CHECK(std::optional(order) != std::optional(app::Order{}));
    CHECK(order.others != std::vector<app::Item>{});
}

TEST_CASE("operator== of a structure that defines its own is not replaced") {
    CHECK(WithItsOwn{1, 2} == WithItsOwn{1, 3});
    CHECK(WithItsOwn{1, 2} != WithItsOwn{2, 2});
}

TEST_CASE("is_same_member compares pointers to members of any types") {
    STATIC_REQUIRE(is_same_member<&Described::text, &Described::text>);
    STATIC_REQUIRE(!is_same_member<&Described::text, &Described::number>);
    STATIC_REQUIRE(!is_same_member<&WithItsOwn::counted, &WithItsOwn::ignored>);
    STATIC_REQUIRE(!is_same_member<&Described::text, &Undescribed::text>);
    STATIC_REQUIRE(is_same_member<&DerivedInTheLibrary::list, &OfTheLibrary::list>);
}
