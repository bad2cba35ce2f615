// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/constraints/finding.hpp>

#include "support/catch.hpp"
#include "support/constexpr_check.hpp"

using namespace ecswire;

TEST_CASE("a finding has no values by default") {
    CONSTEXPR_CHECK(!finding{}.actual);
    CONSTEXPR_CHECK(finding{}.offset == finding::none);
    CONSTEXPR_CHECK(finding{}.index == finding::none);
    CONSTEXPR_CHECK(finding{}.other == finding::none);
    CONSTEXPR_CHECK(finding{}.member.empty());
    CONSTEXPR_CHECK(finding{.actual = number(3)}.actual == number(3));
}

TEST_CASE("a requirement is of kind custom by default") {
    CONSTEXPR_CHECK(requirement{.constraint = "even"}.kind == requirement_kind::custom);
    CONSTEXPR_CHECK(requirement{.constraint = "even"}.within == bounds{});
}
