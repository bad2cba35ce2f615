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
using boost::describe::operators::operator==;

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

} // namespace ecswire::inline v0_2

TEST_CASE("described_struct: a class that is described, const or not, and nothing else") {
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

TEST_CASE("described_enum: an enumeration that is described, and nothing else") {
    STATIC_REQUIRE(described_enum<Colour>);
    STATIC_REQUIRE(described_enum<const Colour>);
    STATIC_REQUIRE_FALSE(described_enum<UndescribedColour>);
    STATIC_REQUIRE_FALSE(described_enum<Described>);
    STATIC_REQUIRE_FALSE(described_enum<int>);
}

TEST_CASE("shape: names its type") {
    STATIC_REQUIRE(std::is_same_v<shape<Described>::type, Described>);
    STATIC_REQUIRE(std::is_empty_v<shape<Described>>);
}

TEST_CASE("operator==: member by member") {
    const Described value{.text = "a", .number = 1};
    CHECK(value == Described{.text = "a", .number = 1});
    CHECK(value != Described{.text = "b", .number = 1});
    CHECK(value != Described{.text = "a", .number = 2});
    CHECK(value != Described{.text = "a"});
    CHECK(Empty{} == Empty{});
}

TEST_CASE("operator==: of shapes in the library's namespace, in lists and optionals") {
    const OfTheLibrary value{.list = {{{.number = 1}, {.number = 2}}}};
    CHECK(value == OfTheLibrary{.list = {{{.number = 1}, {.number = 2}}}});
    CHECK(value != OfTheLibrary{.list = {{{.number = 1}}}});
    CHECK(std::optional(value) == std::optional(value));
    CHECK(std::vector{value} != std::vector{OfTheLibrary{}});
}

TEST_CASE("operator==: of a structure with its own remains its own") {
    CHECK(WithItsOwn{1, 2} == WithItsOwn{1, 3});
}
