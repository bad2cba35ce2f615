// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/constraints/no_edge_spaces.hpp>

#include "support/catch.hpp"
#include "support/constexpr_check.hpp"
#include "support/constraint_checks.hpp"

using namespace ecswire;
using namespace ecswire_test;

TEST_CASE("no_edge_spaces rejects a space at either end") {
    CONSTEXPR_CHECK(ok(no_edge_spaces, ""));
    CONSTEXPR_CHECK(ok(no_edge_spaces, "a"));
    CONSTEXPR_CHECK(ok(no_edge_spaces, "a b"));
    CONSTEXPR_CHECK(bad(no_edge_spaces, " a"));
    CONSTEXPR_CHECK(bad(no_edge_spaces, "a "));
    CONSTEXPR_CHECK(bad(no_edge_spaces, " a "));
    CONSTEXPR_CHECK(bad(no_edge_spaces, " "));
    CONSTEXPR_CHECK(bad(no_edge_spaces, "\xC3\xA9 "));
}

TEST_CASE("no_edge_spaces accepts other white space") {
    CONSTEXPR_CHECK(ok(no_edge_spaces, "\ta\n"));
    CONSTEXPR_CHECK(ok(no_edge_spaces, "\xC2\xA0"
                                       "a")); // U+00A0
}
