// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/constraints/prefix.hpp>

#include "support/catch.hpp"
#include "support/constexpr_check.hpp"
#include "support/constraint_checks.hpp"

using namespace ecswire;
using namespace ecswire_test;

namespace {

TEST_CASE("prefix accepts texts that begin with it, case included") {
    constexpr auto constraint = prefix("https://");
    CONSTEXPR_CHECK(ok(constraint, "https://"));
    CONSTEXPR_CHECK(ok(constraint, "https://a"));
    CONSTEXPR_CHECK(bad(constraint, "HTTPS://a"));
    CONSTEXPR_CHECK(bad(constraint, "https:/"));
    CONSTEXPR_CHECK(bad(constraint, ""));
    CONSTEXPR_CHECK(constraint.describe().constraint == "prefix");
    CONSTEXPR_CHECK(constraint.describe().text == "Member must begin with 'https://'");
}

TEST_CASE("no_prefix rejects texts that begin with it, case included") {
    constexpr auto constraint = no_prefix("-");
    CONSTEXPR_CHECK(bad(constraint, "-"));
    CONSTEXPR_CHECK(bad(constraint, "-a"));
    CONSTEXPR_CHECK(ok(constraint, "a-"));
    CONSTEXPR_CHECK(ok(constraint, ""));
    CONSTEXPR_CHECK(constraint.describe().constraint == "forbiddenPrefix");
    CONSTEXPR_CHECK(constraint.describe().text == "Member must not begin with '-'");
}

} // namespace
