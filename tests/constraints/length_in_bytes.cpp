// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/constraints/length_in_bytes.hpp>

#include "support/catch.hpp"
#include "support/constexpr_check.hpp"
#include "support/constraint_checks.hpp"

#include <string>

using namespace ecswire;
using namespace ecswire_test;

namespace {

TEST_CASE("length_in_bytes counts the bytes of a text, not its code points") {
    CHECK(ok(length_in_bytes(at_most(4)), times(4, one_byte)));
    CHECK(bad(length_in_bytes(at_most(4)), times(5, one_byte)));
    CHECK(ok(length_in_bytes(at_most(4)), times(2, two_bytes)));
    CHECK(bad(length_in_bytes(at_most(4)), times(3, two_bytes)));
    CHECK(ok(length_in_bytes(at_most(4)), four_bytes));
    CHECK(bad(length_in_bytes(1, 4), std::string()));
    CHECK(check(length_in_bytes(1, 4), times(2, three_bytes)).last.actual == number(6));
}

TEST_CASE("the requirement of length_in_bytes is one of length") {
    CONSTEXPR_CHECK(length_in_bytes(1, 4).describe().constraint == "length");
    CONSTEXPR_CHECK(length_in_bytes(1, 4).describe().kind == requirement_kind::length);
    CONSTEXPR_CHECK(length_in_bytes(1, 4).is_satisfiable());
    CONSTEXPR_CHECK(!length_in_bytes(4, 1).is_satisfiable());
    CONSTEXPR_CHECK(!length_in_bytes(at_most(-1)).is_satisfiable());
}

} // namespace
