// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/constraints/condition.hpp>

#include <ecswire/constraints/forbidden_when.hpp>
#include <ecswire/constraints/required_when.hpp>

#include "support/catch.hpp"
#include "support/constexpr_check.hpp"
#include "support/constraint_checks.hpp"

#include <cstdint>
#include <optional>
#include <string_view>

using namespace ecswire;
using namespace ecswire_test;

namespace {

enum class Kind { CIRCLE, SQUARE, OVAL };
BOOST_DESCRIBE_ENUM(Kind, CIRCLE, SQUARE, OVAL)

struct Style {
    std::optional<open_enum<Kind>> kind{};
    std::optional<std::string_view> colour{};
};
BOOST_DESCRIBE_STRUCT(Style, (), (kind, colour))

struct Figure {
    std::optional<Style> style{};
    std::optional<int> radius{};
};
BOOST_DESCRIBE_STRUCT(Figure, (), (style, radius))

const open_enum<Kind> unknown("HEXAGON");

TEST_CASE("is holds for the values listed, and for no others") {
    CHECK(is(Kind::CIRCLE).holds(open_enum<Kind>(Kind::CIRCLE)));
    CHECK_FALSE(is(Kind::CIRCLE).holds(open_enum<Kind>(Kind::SQUARE)));
    CHECK_FALSE(is(Kind::CIRCLE).holds(unknown));
    CONSTEXPR_CHECK(is("io1", "io2").holds(std::string_view("io2")));
    CONSTEXPR_CHECK(!is("io1", "io2").holds(std::string_view("io")));
    CONSTEXPR_CHECK(!is("io1", "io2").holds(std::string_view("IO1")));
    CONSTEXPR_CHECK(is(true).holds(true));
    CONSTEXPR_CHECK(!is(true).holds(false));
    CONSTEXPR_CHECK(is(-1, 443).holds(std::int32_t{-1}));
    CONSTEXPR_CHECK(!is(-1).holds(std::uint64_t{0xFFFFFFFFFFFFFFFFU}));
}

TEST_CASE("is names its values") {
    CONSTEXPR_CHECK(is(Kind::CIRCLE).text() == "CIRCLE");
    CONSTEXPR_CHECK(is("io1", "io2").text() == "io1 or io2");
    CONSTEXPR_CHECK(is(Kind::CIRCLE, Kind::SQUARE, Kind::OVAL).text() == "CIRCLE, SQUARE or OVAL");
    CONSTEXPR_CHECK(is(false).text() == "false");
    CONSTEXPR_CHECK(is(INT64_MIN).text() == "-9223372036854775808");
    CONSTEXPR_CHECK(is(0, 65535).text() == "0 or 65535");
}

TEST_CASE("is_not holds for other values, but not for one that this version doesn't know") {
    CHECK(is_not(Kind::CIRCLE).holds(open_enum<Kind>(Kind::SQUARE)));
    CHECK_FALSE(is_not(Kind::CIRCLE).holds(open_enum<Kind>(Kind::CIRCLE)));
    CHECK_FALSE(is_not(Kind::CIRCLE).holds(unknown));
    CONSTEXPR_CHECK(is_not("gp3").holds(std::string_view("gp4")));
    CONSTEXPR_CHECK(!is_not("gp3").holds(std::string_view("gp3")));
    CONSTEXPR_CHECK(is_not(Kind::CIRCLE, Kind::OVAL).text() == "other than CIRCLE or OVAL");
}

TEST_CASE("is_given and is_absent test only the presence of the sibling") {
    constexpr auto given = required_when<&Figure::style>(is_given);
    constexpr auto absent = required_when<&Figure::style>(is_absent);
    CHECK(check_member(given, Figure{}, &Figure::radius).count == 0);
    CHECK(check_member(given, Figure{.style = Style{}}, &Figure::radius).count == 1);
    CHECK(check_member(absent, Figure{}, &Figure::radius).count == 1);
    CHECK(check_member(absent, Figure{.style = Style{}}, &Figure::radius).count == 0);
    CONSTEXPR_CHECK(is_given.text() == "given");
    CONSTEXPR_CHECK(is_absent.text() == "absent");
}

TEST_CASE("or_absent also holds where the sibling is absent") {
    constexpr auto condition = or_absent(where<&Style::kind>(is(Kind::OVAL)));
    constexpr auto demand = required_when<&Figure::style>(condition);
    CHECK(check_member(demand, Figure{}, &Figure::radius).count == 1);
    CHECK(check_member(demand, Figure{.style = {{.kind = Kind::OVAL}}}, &Figure::radius).count ==
          1);
    CHECK(check_member(demand, Figure{.style = {{.kind = Kind::CIRCLE}}}, &Figure::radius).count ==
          0);
    CONSTEXPR_CHECK(condition.text() == "absent or one whose 'kind' is OVAL");
}

TEST_CASE("where tests a member of the sibling, absent or not") {
    const auto is_oval = where<&Style::kind>(is(Kind::OVAL));
    CHECK(is_oval.holds(Style{.kind = Kind::OVAL}));
    CHECK_FALSE(is_oval.holds(Style{.kind = Kind::CIRCLE}));
    CHECK_FALSE(is_oval.holds(Style{}));
    CHECK(where<&Style::kind>(is_absent).holds(Style{}));
    CHECK(where<&Style::colour>(or_absent(is("red"))).holds(Style{.kind = Kind::OVAL}));
    CONSTEXPR_CHECK(where<&Style::colour>(is("red")).text() == "one whose 'colour' is red");
}

TEST_CASE("a condition's text completes the requirement of its constraint") {
    constexpr auto demand = forbidden_when<&Figure::style>(where<&Style::colour>(is("red")));
    CONSTEXPR_CHECK(demand.describe().sibling == "style");
    CONSTEXPR_CHECK(demand.describe().condition == "one whose 'colour' is red");
}

} // namespace
