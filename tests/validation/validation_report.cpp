// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/validation/validation_report.hpp>

#include "support/catch.hpp"

#include <string>
#include <vector>

using namespace ecswire;

namespace {

const violation first{
    .pointer = "/containerInstance", .constraint = "required", .kind = requirement_kind::not_null};
const violation second{.pointer = "/count", .constraint = "even", .text = "Member must be even"};

TEST_CASE("an empty report has an empty message") {
    const validation_report report;
    CHECK(report.empty());
    CHECK(report.size() == 0);
    CHECK(report.begin() == report.end());
    CHECK(report.message().empty());
}

TEST_CASE("a report iterates over its violations in order") {
    const validation_report report({first, second});
    CHECK_FALSE(report.empty());
    CHECK(report.size() == 2);
    CHECK(report[0] == first);
    CHECK(report[1] == second);
    std::string pointers;
    for (const violation& found : report) {
        pointers += found.pointer;
    }
    CHECK(pointers == "/containerInstance/count");
    CHECK(report.violations() == std::vector<violation>{first, second});
}

TEST_CASE("the message of a report counts a single violation, too") {
    CHECK(validation_report({first}).message() ==
          "1 validation error detected. " + first.message());
}

TEST_CASE("a report of several counts and joins them") {
    CHECK(validation_report({first, second}).message() ==
          "2 validation errors detected. "
          "Value at '/containerInstance' failed to satisfy constraint: Member must not be null; "
          "Value at '/count' failed to satisfy constraint: Member must be even");
}

TEST_CASE("reports are compared") {
    CHECK(validation_report({first}) == validation_report({first}));
    CHECK(validation_report({first}) != validation_report({second}));
    CHECK(validation_report() == validation_report(std::vector<violation>{}));
}

} // namespace
