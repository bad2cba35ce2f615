// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/constraints/reserved_prefix.hpp>

#include "support/catch.hpp"
#include "support/constexpr_check.hpp"
#include "support/constraint_checks.hpp"

using namespace ecswire;
using namespace ecswire_test;

TEST_CASE("reserved_prefix rejects the prefix in any case") {
    CONSTEXPR_CHECK(bad(reserved_prefix("aws:"), "aws:x"));
    CONSTEXPR_CHECK(bad(reserved_prefix("aws:"), "AWS:x"));
    CONSTEXPR_CHECK(bad(reserved_prefix("aws:"), "aWs:x"));
    CONSTEXPR_CHECK(bad(reserved_prefix("aws:"), "aws:"));
    CONSTEXPR_CHECK(bad(reserved_prefix("AWS:"), "aws:"));
    CONSTEXPR_CHECK(bad(reserved_prefix("abcxyz"), "ABCXYZ"));
}

TEST_CASE("reserved_prefix accepts texts without the prefix") {
    CONSTEXPR_CHECK(ok(reserved_prefix("aws:"), ""));
    CONSTEXPR_CHECK(ok(reserved_prefix("aws:"), "aws"));
    CONSTEXPR_CHECK(ok(reserved_prefix("aws:"), "awsx:"));
    CONSTEXPR_CHECK(ok(reserved_prefix("aws:"), " aws:"));
    CONSTEXPR_CHECK(ok(reserved_prefix("aws:"), "xaws:"));
    CONSTEXPR_CHECK(ok(reserved_prefix("aws:"), "\xC3\xA1ws:"));
    // Neither differs from the prefix in a letter's case, but in the same bit of a byte.
    CONSTEXPR_CHECK(ok(reserved_prefix("a[:"), "A{:"));
    CONSTEXPR_CHECK(ok(reserved_prefix("a@:"), "a`:"));
}

TEST_CASE("reserved_prefix doesn't check values from the service") {
    CONSTEXPR_CHECK(ecswire::only_for_users<reserved_prefix_constraint>);
    CONSTEXPR_CHECK(reserved_prefix("aws:").describe().constraint == "reservedPrefix");
    CONSTEXPR_CHECK(reserved_prefix("aws:").describe().text == "aws:");
}
