// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/reflect/open_enum.hpp>

#include "support/catch.hpp"
#include "support/constexpr_check.hpp"

#include <map>
#include <optional>
#include <string_view>
#include <type_traits>
#include <unordered_map>
#include <utility>

using namespace ecswire;

namespace {

enum class Status { PENDING, STAGED };
BOOST_DESCRIBE_ENUM(Status, PENDING, STAGED)

enum class Other { PENDING };
BOOST_DESCRIBE_ENUM(Other, PENDING)

// Whether a value that stood for one text stands only for the other once that is assigned.
constexpr bool replaces(std::string_view before, std::string_view after) {
    open_enum<Status> value(before);
    value.assign(after);
    const open_enum<Status> expected(after);
    return value == expected && value.known() == expected.known() && value.text() == after;
}

} // namespace

TEST_CASE("open_enum is the unknown, empty text by default") {
    CONSTEXPR_STRING_CHECK(!open_enum<Status>().is_known());
    CONSTEXPR_STRING_CHECK(!open_enum<Status>().known());
    CONSTEXPR_STRING_CHECK(open_enum<Status>().text().empty());
    CONSTEXPR_STRING_CHECK(open_enum<Status>() == open_enum<Status>(""));
}

TEST_CASE("open_enum converts from an enumerator") {
    CONSTEXPR_STRING_CHECK(open_enum(Status::STAGED).is_known());
    CONSTEXPR_STRING_CHECK(open_enum(Status::STAGED).known() == Status::STAGED);
    CONSTEXPR_STRING_CHECK(open_enum(Status::STAGED).text() == "STAGED");
    CONSTEXPR_STRING_CHECK(open_enum(Status::STAGED) == Status::STAGED);
    CONSTEXPR_STRING_CHECK(open_enum(Status::STAGED) != Status::PENDING);
}

TEST_CASE("open_enum converts a known text to its enumerator, however it is set") {
    CONSTEXPR_STRING_CHECK(open_enum<Status>("STAGED") == Status::STAGED);
    CONSTEXPR_STRING_CHECK(open_enum<Status>("STAGED") == open_enum(Status::STAGED));
}

TEST_CASE("open_enum keeps an unknown text unchanged") {
    // The first two collide with PENDING and STAGED in a hash that one SDK tells texts apart by.
    for (const std::string_view text :
         {std::string_view("PENDJ/G"), std::string_view("STAGDc"), std::string_view(),
          std::string_view("pending"), std::string_view("Staged"), std::string_view("PENDING "),
          std::string_view("PENDING\0", 8), std::string_view("\0", 1), std::string_view("\xC3\xA9"),
          std::string_view("A_TEXT_THAT_IS_LONGER_THAN_WHAT_FITS_INTO_A_STRING_WITHOUT_MEMORY")}) {
        CAPTURE(text);
        const open_enum<Status> value(text);
        CHECK_FALSE(value.is_known());
        CHECK(value.known() == std::nullopt);
        CHECK(value.text() == text);
        CHECK(value != Status::PENDING);
        CHECK(value != Status::STAGED);
        CHECK(value == open_enum<Status>(text));
        CHECK(value != open_enum<Status>("yet another"));
        CHECK(open_enum<Status>(value.text()) == value);
    }
    CONSTEXPR_STRING_CHECK(open_enum<Status>("PENDJ/G").text() == "PENDJ/G");
    CONSTEXPR_STRING_CHECK(!open_enum<Status>("STAGDc").is_known());
}

TEST_CASE("open_enum compares unknown texts as texts") {
    CONSTEXPR_STRING_CHECK(open_enum<Status>("a") == open_enum<Status>("a"));
    CONSTEXPR_STRING_CHECK(open_enum<Status>("a") != open_enum<Status>("A"));
    CONSTEXPR_STRING_CHECK(open_enum<Status>("a") != open_enum<Status>(""));
}

TEST_CASE("open_enum keeps nothing of its old value") {
    CONSTEXPR_STRING_CHECK(replaces("STAGED", "PENDING"));
    CONSTEXPR_STRING_CHECK(replaces("STAGED", "x"));
    CONSTEXPR_STRING_CHECK(replaces("STAGED", ""));
    CONSTEXPR_STRING_CHECK(replaces("x", "PENDING"));
    CONSTEXPR_STRING_CHECK(replaces("x", "y"));
    CONSTEXPR_STRING_CHECK(replaces("x", ""));
    open_enum<Status> value("a text that is long enough to need memory of its own, or so it seems");
    value = Status::PENDING;
    CHECK(value == open_enum(Status::PENDING));
}

TEST_CASE("open_enum keeps its text when it is copied or moved") {
    open_enum<Status> value("x");
    const open_enum<Status> copy = value;
    CHECK(copy == value);
    const open_enum<Status> other = std::move(value);
    CHECK(other == copy);
}

TEST_CASE("open_enum in an optional compares with an enumerator") {
    std::optional<open_enum<Status>> value;
    CHECK(value != Status::PENDING);
    value = Status::PENDING;
    CHECK(value == Status::PENDING);
    CHECK(value != Status::STAGED);
    value = open_enum<Status>("STAGDc");
    CHECK(value != Status::STAGED);
}

TEST_CASE("open_enum orders by the text on the wire") {
    CONSTEXPR_STRING_CHECK(open_enum<Status>("a") < open_enum<Status>("b"));
    CONSTEXPR_STRING_CHECK(open_enum<Status>("") < open_enum<Status>("a"));
    CHECK(open_enum<Status>(Status::PENDING) < open_enum<Status>(Status::STAGED));
    CHECK(open_enum<Status>(Status::STAGED) < open_enum<Status>("STAGEDx"));
    CHECK(open_enum<Status>(Status::STAGED) <= open_enum<Status>("STAGED"));
}

TEST_CASE("open_enum can be the key of ordered and unordered containers") {
    const open_enum<Status> unknown("STAGDc");
    std::map<open_enum<Status>, int> ordered{{Status::PENDING, 1}, {unknown, 2}};
    CHECK(ordered.at(Status::PENDING) == 1);
    CHECK(ordered.at(unknown) == 2);
    std::unordered_map<open_enum<Status>, int> hashed{{Status::PENDING, 1}, {unknown, 2}};
    CHECK(hashed.at(Status::PENDING) == 1);
    CHECK(hashed.at(unknown) == 2);
}

TEST_CASE("open_enum converts implicitly only from its enumerators") {
    STATIC_REQUIRE(std::is_convertible_v<Status, open_enum<Status>>);
    STATIC_REQUIRE(std::is_constructible_v<open_enum<Status>, std::string_view>);
    STATIC_REQUIRE_FALSE(std::is_convertible_v<std::string_view, open_enum<Status>>);
    STATIC_REQUIRE_FALSE(std::is_convertible_v<const char*, open_enum<Status>>);
    STATIC_REQUIRE_FALSE(std::is_constructible_v<open_enum<Status>, Other>);
    STATIC_REQUIRE_FALSE(std::is_constructible_v<open_enum<Status>, int>);
    STATIC_REQUIRE(std::is_nothrow_default_constructible_v<open_enum<Status>>);
    STATIC_REQUIRE(std::is_nothrow_move_constructible_v<open_enum<Status>>);
    STATIC_REQUIRE(std::is_same_v<open_enum<Status>::enum_type, Status>);
}
