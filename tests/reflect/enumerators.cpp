// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/reflect/enumerators.hpp>

#include "support/catch.hpp"
#include "support/constexpr_check.hpp"

#include <string_view>

using namespace ecswire;

namespace enumerators_test {

enum class Status { PENDING = 3, STAGED = -1, UPDATING = 7 };
BOOST_DESCRIBE_ENUM(Status, PENDING, STAGED, UPDATING)

// Texts that are no identifiers, or that are keywords.
enum class Kind { container_instance, delete_, _1_6_ };
BOOST_DESCRIBE_ENUM(Kind, container_instance, delete_, _1_6_)
constexpr auto traits_of(shape<Kind>) {
    return traits(wire_name<Kind::container_instance>("container-instance"),
                  wire_name<Kind::delete_>("delete"), wire_name<Kind::_1_6_>("1.6"));
}

// Two names of one number.
enum class Renamed { now = 1, before = 1, other = 2 };
BOOST_DESCRIBE_ENUM(Renamed, now, before, other)

enum Unscoped : unsigned char { off, on };
BOOST_DESCRIBE_ENUM(Unscoped, off, on)

enum class Empty {};
BOOST_DESCRIBE_ENUM(Empty)

struct Outer {
    enum class Inner { a, b };
    BOOST_DESCRIBE_NESTED_ENUM(Inner, a, b)
};

enum class PartlyDescribed { known, left_out };
BOOST_DESCRIBE_ENUM(PartlyDescribed, known)

} // namespace enumerators_test

using namespace enumerators_test;

TEST_CASE("enumerators_of lists all enumerators in order of declaration") {
    CONSTEXPR_CHECK(enumerators_of<Status>.size() == 3);
    CONSTEXPR_CHECK(enumerators_of<Status>[0].value == Status::PENDING);
    CONSTEXPR_CHECK(enumerators_of<Status>[0].name == "PENDING");
    CONSTEXPR_CHECK(enumerators_of<Status>[1].value == Status::STAGED);
    CONSTEXPR_CHECK(enumerators_of<Status>[1].name == "STAGED");
    CONSTEXPR_CHECK(enumerators_of<Status>[2].name == "UPDATING");
    CONSTEXPR_CHECK(enumerators_of<Empty>.empty());
}

TEST_CASE("wire_text returns the enumerator's own name, or its wire name") {
    CONSTEXPR_CHECK(wire_text(Status::STAGED) == "STAGED");
    CONSTEXPR_CHECK(wire_text(Kind::container_instance) == "container-instance");
    CONSTEXPR_CHECK(wire_text(Kind::delete_) == "delete");
    CONSTEXPR_CHECK(wire_text(Kind::_1_6_) == "1.6");
    CONSTEXPR_CHECK(wire_text(on) == "on");
    CONSTEXPR_CHECK(wire_text(Outer::Inner::b) == "b");
}

TEST_CASE("wire_text returns an empty text for a number that no enumerator has") {
    CONSTEXPR_CHECK(wire_text(static_cast<Status>(0)).empty());
    CONSTEXPR_CHECK(wire_text(static_cast<Status>(99)).empty());
    CONSTEXPR_CHECK(wire_text(static_cast<Empty>(0)).empty());
    CONSTEXPR_CHECK(wire_text(PartlyDescribed::left_out).empty());
}

TEST_CASE("enumerator_of matches only the exact text") {
    CONSTEXPR_CHECK(enumerator_of<Status>("STAGED") == Status::STAGED);
    CONSTEXPR_CHECK(enumerator_of<Kind>("container-instance") == Kind::container_instance);
    CONSTEXPR_CHECK(enumerator_of<Kind>("1.6") == Kind::_1_6_);
    for (const std::string_view text :
         {std::string_view(), std::string_view("staged"), std::string_view("STAGE"),
          std::string_view("STAGEDS"), std::string_view(" STAGED"), std::string_view("STAGED "),
          std::string_view("STAGED\0", 7), std::string_view("STAGDc"),
          std::string_view("PENDJ/G")}) {
        CAPTURE(text);
        CHECK_FALSE(enumerator_of<Status>(text));
    }
}

TEST_CASE("enumerator_of rejects the identifier of an enumerator with a wire name") {
    CONSTEXPR_CHECK(!enumerator_of<Kind>("container_instance"));
    CONSTEXPR_CHECK(!enumerator_of<Kind>("delete_"));
}

TEST_CASE("enumerators with one number are all read, and the first is written") {
    CONSTEXPR_CHECK(enumerator_of<Renamed>("now") == Renamed::now);
    CONSTEXPR_CHECK(enumerator_of<Renamed>("before") == Renamed::now);
    CONSTEXPR_CHECK(wire_text(Renamed::before) == "now");
}
