// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/constraints/pattern.hpp>

#include "support/catch.hpp"
#include "support/constexpr_check.hpp"
#include "support/constraint_checks.hpp"

#include <string_view>

using namespace ecswire;
using namespace ecswire_test;

namespace {

TEST_CASE("pattern shows its expression and decides by its predicate") {
    constexpr auto constraint =
        pattern("arn:aws:.*", [](std::string_view text) { return text.starts_with("arn:aws:"); });
    CONSTEXPR_CHECK(ok(constraint, "arn:aws:ecs"));
    CONSTEXPR_CHECK(bad(constraint, "arn:"));
    CONSTEXPR_CHECK(constraint.describe().constraint == "pattern");
    CONSTEXPR_CHECK(constraint.describe().kind == requirement_kind::pattern);
    CONSTEXPR_CHECK(constraint.describe().text == "arn:aws:.*");
}

TEST_CASE("pattern of a set accepts the empty text unless the expression ends with +") {
    constexpr auto some = pattern("[a-z]+", ascii_lower);
    CONSTEXPR_CHECK(ok(some, "a"));
    CONSTEXPR_CHECK(bad(some, "aB"));
    CONSTEXPR_CHECK(bad(some, ""));
    CONSTEXPR_CHECK(bad(pattern("([a-z]+)", ascii_lower), ""));
    CONSTEXPR_CHECK(ok(pattern("[a-z]*", ascii_lower), ""));
    CONSTEXPR_CHECK(ok(pattern("([a-z]*)", ascii_lower), "abc"));
}

} // namespace
