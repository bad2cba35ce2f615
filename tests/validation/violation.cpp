// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/validation/violation.hpp>

#include "support/catch.hpp"

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

using namespace ecswire;

namespace {

std::string length_message(std::optional<number> minimum, std::optional<number> maximum) {
    return violation{.pointer = "/tags/3/key",
                     .constraint = "length",
                     .minimum = minimum,
                     .maximum = maximum,
                     .actual = number(129),
                     .kind = requirement_kind::length}
        .message();
}

std::string range_message(std::optional<number> minimum, std::optional<number> maximum) {
    return violation{.pointer = "/port",
                     .constraint = "range",
                     .minimum = minimum,
                     .maximum = maximum,
                     .actual = number(-1),
                     .kind = requirement_kind::range}
        .message();
}

// All the wording is in one place, and this is the test of it; the others look at data.
TEST_CASE("the message for a length is in the words of AWS") {
    CHECK(length_message(number(1), number(128)) ==
          "Value with length 129 at '/tags/3/key' failed to satisfy constraint: Member must have "
          "length between 1 and 128, inclusive");
    CHECK(length_message(number(130), std::nullopt) ==
          "Value with length 129 at '/tags/3/key' failed to satisfy constraint: Member must have "
          "length greater than or equal to 130");
    CHECK(length_message(std::nullopt, number(128)) ==
          "Value with length 129 at '/tags/3/key' failed to satisfy constraint: Member must have "
          "length less than or equal to 128");
}

TEST_CASE("a violation of max_items names the prefix of elements that don't count") {
    const violation found{.pointer = "/tags",
                          .constraint = "length",
                          .maximum = number(50),
                          .actual = number(51),
                          .kind = requirement_kind::length,
                          .text = "aws:"};
    CHECK(found.message() ==
          "Value with length 51 at '/tags' failed to satisfy constraint: Member must have length "
          "less than or equal to 50, not counting elements with the prefix 'aws:'");
}

TEST_CASE("the message for a range is in the words of AWS") {
    CHECK(range_message(number(0), number(65535)) ==
          "Value at '/port' failed to satisfy constraint: Member must be between 0 and 65535, "
          "inclusive");
    CHECK(range_message(number(0), std::nullopt) ==
          "Value at '/port' failed to satisfy constraint: Member must be greater than or equal to "
          "0");
    CHECK(range_message(std::nullopt, number(-0.5)) ==
          "Value at '/port' failed to satisfy constraint: Member must be less than or equal to "
          "-0.5");
}

TEST_CASE("the message shows numbers exactly") {
    const auto told = [](number value) {
        const std::string message = range_message(value, std::nullopt);
        return message.substr(message.rfind(' ') + 1);
    };
    CHECK(told((std::numeric_limits<std::int64_t>::min)()) == "-9223372036854775808");
    CHECK(told((std::numeric_limits<std::uint64_t>::max)()) == "18446744073709551615");
    CHECK(told(0.1) == "0.1");
    CHECK(told(1e300) == "1e+300");
}

TEST_CASE(
    "the message for a missing member is in the words of AWS, with the condition if there is one") {
    violation found{.pointer = "/containerInstance",
                    .constraint = "required",
                    .kind = requirement_kind::not_null};
    CHECK(found.message() == "Value at '/containerInstance' failed to satisfy constraint: Member "
                             "must not be null");
    found.other = "/resource/type";
    found.condition = "INTEGER";
    CHECK(found.message() == "Value at '/containerInstance' failed to satisfy constraint: Member "
                             "must not be null when '/resource/type' is INTEGER");
}

TEST_CASE("the message for an unknown value of an enumeration is in the words of AWS") {
    const violation found{.pointer = "/agentUpdateStatus",
                          .constraint = "enum",
                          .kind = requirement_kind::enum_values,
                          .text = "PENDING, STAGING"};
    CHECK(found.message() == "Value at '/agentUpdateStatus' failed to satisfy constraint: Member "
                             "must satisfy enum value set: [PENDING, STAGING]");
}

TEST_CASE("the message for a pattern is in the words of AWS") {
    const violation found{.pointer = "/name",
                          .constraint = "pattern",
                          .kind = requirement_kind::pattern,
                          .text = "[a-z]*"};
    CHECK(found.message() == "Value at '/name' failed to satisfy constraint: Member must satisfy "
                             "regular expression pattern: [a-z]*");
}

TEST_CASE("the message for a pattern has the expression as the constraint has it") {
    for (const std::string expression :
         {"[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*", "^arn:aws:.{1,64}$", "[a-m]*", "\\d+|'x'"}) {
        const violation found{.pointer = "/name",
                              .constraint = "pattern",
                              .kind = requirement_kind::pattern,
                              .text = expression};
        CHECK(found.message() == "Value at '/name' failed to satisfy constraint: Member must "
                                 "satisfy regular expression pattern: " +
                                     expression);
    }
}

TEST_CASE("the message is one line of valid UTF-8 without controls, whatever a pointer has") {
    violation found{.pointer = "/labels/a\r\n\x1B[2J\xC2\x9B\xFF",
                    .constraint = "uniqueItems",
                    .other = "/labels/\xE2\x80\xA8\xC2\x85",
                    .kind = requirement_kind::unique};
    CHECK(found.message() == "Value that repeats '/labels/  ' at '/labels/a   [2J \xEF\xBF\xBD' "
                             "failed to satisfy constraint: Member must have unique values");
}

TEST_CASE("the message for a repeated element has the pointers of both elements") {
    const violation found{.pointer = "/tags/3/key",
                          .constraint = "uniqueItems",
                          .other = "/tags/1/key",
                          .kind = requirement_kind::unique};
    CHECK(found.message() == "Value that repeats '/tags/1/key' at '/tags/3/key' failed to satisfy "
                             "constraint: Member must have unique values");
}

TEST_CASE("the message for a reserved prefix names the prefix") {
    const violation found{.pointer = "/tags/0/key",
                          .constraint = "reservedPrefix",
                          .kind = requirement_kind::reserved_prefix,
                          .text = "aws:"};
    CHECK(found.message() == "Value at '/tags/0/key' failed to satisfy constraint: Member must not "
                             "begin with 'aws:', in any case: it is reserved");
}

TEST_CASE("the message has a constraint's own sentence unchanged") {
    const violation found{.pointer = "/count", .constraint = "even", .text = "Member must be even"};
    CHECK(found.message() == "Value at '/count' failed to satisfy constraint: Member must be even");
}

TEST_CASE("the message has a constraint's own sentence with its bounds") {
    violation found{.constraint = "between",
                    .minimum = number(-2),
                    .maximum = number(1.5),
                    .text = "Member must be {even}, {minimum} to {maximum} or {minimum"};
    CHECK(found.message() == "Value at '' failed to satisfy constraint: Member must be {even}, -2 "
                             "to 1.5 or {minimum");
    found.maximum.reset();
    CHECK(found.message() == "Value at '' failed to satisfy constraint: Member must be {even}, -2 "
                             "to {maximum} or {minimum");
}

TEST_CASE("a violation of the whole value is at the empty pointer") {
    CHECK(violation{.constraint = "even", .text = "Member must be even"}.message() ==
          "Value at '' failed to satisfy constraint: Member must be even");
}

TEST_CASE("violations compare all of their members") {
    const violation one{.pointer = "/a", .constraint = "length", .actual = number(1)};
    violation other = one;
    CHECK(one == other);
    other.actual = number(2);
    CHECK(one != other);
}

} // namespace
