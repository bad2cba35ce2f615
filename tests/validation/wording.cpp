// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/validation/wording.hpp>

#include "support/catch.hpp"

#include <cstdint>
#include <limits>
#include <string>
#include <string_view>

using namespace ecswire;

namespace {

std::string number_text(const number& value) {
    std::string out;
    append_number(out, value);
    return out;
}

std::string requirement_text(const requirement& asked, std::string_view other = {}) {
    std::string out;
    append_requirement(out, asked, other);
    return out;
}

} // namespace

TEST_CASE("append_number writes integers in decimal and doubles in their shortest form") {
    CHECK(number_text(0) == "0");
    CHECK(number_text((std::numeric_limits<std::int64_t>::min)()) == "-9223372036854775808");
    CHECK(number_text((std::numeric_limits<std::uint64_t>::max)()) == "18446744073709551615");
    CHECK(number_text(0.1) == "0.1");
    CHECK(number_text(-1e300) == "-1e+300");
}

TEST_CASE("append_requirement states a requirement in the words of AWS services") {
    CHECK(requirement_text(
              {.constraint = "length", .kind = requirement_kind::length, .within = {1, 128}}) ==
          "Member must have length between 1 and 128, inclusive");
    CHECK(requirement_text(
              {.constraint = "range", .kind = requirement_kind::range, .within = at_least(1)}) ==
          "Member must be greater than or equal to 1");
    CHECK(requirement_text({.constraint = "required", .kind = requirement_kind::not_null}) ==
          "Member must not be null");
    CHECK(requirement_text({.constraint = "uniqueItems", .kind = requirement_kind::unique}) ==
          "Member must have unique values");
}

TEST_CASE("append_requirement names the sibling of a conditional requirement as its caller does") {
    const requirement asked{.constraint = "required",
                            .kind = requirement_kind::not_null,
                            .sibling = "type",
                            .condition = "INTEGER"};
    CHECK(requirement_text(asked, "type") == "Member must not be null when 'type' is INTEGER");
    CHECK(requirement_text(asked, "/resource/type") ==
          "Member must not be null when '/resource/type' is INTEGER");
}

TEST_CASE("append_violation states pointer and requirement, and appends") {
    std::string out = "x: ";
    append_violation(
        out, "/tags/3/key",
        {.constraint = "length", .kind = requirement_kind::length, .within = at_most(128)},
        number(129), {});
    CHECK(out == "x: Value with length 129 at '/tags/3/key' failed to satisfy constraint: Member "
                 "must have length less than or equal to 128");
}

TEST_CASE("append_report_begin tells one violation from several") {
    std::string one;
    append_report_begin(one, 1);
    CHECK(one == "1 validation error detected. ");
    std::string two;
    append_report_begin(two, 2);
    CHECK(two == "2 validation errors detected. ");
}
