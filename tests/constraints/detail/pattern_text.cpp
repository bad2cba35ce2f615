// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/constraints/detail/pattern_text.hpp>

#include "support/catch.hpp"

using ecswire::detail::pattern_in_any_case;
using ecswire::detail::pattern_of;

TEST_CASE("a text as a pattern has its special characters escaped") {
    CHECK(pattern_of("") == "");
    CHECK(pattern_of("arn:") == "arn:");
    CHECK(pattern_of("\\^$.|?*+()[]{}") == "\\\\\\^\\$\\.\\|\\?\\*\\+\\(\\)\\[\\]\\{\\}");
    CHECK(pattern_of("a-/\"") == "a-/\"");
}

TEST_CASE("pattern_in_any_case accepts both cases of letters, and no other character changes") {
    CHECK(pattern_in_any_case("") == "");
    CHECK(pattern_in_any_case("aws:") == "[aA][wW][sS]:");
    CHECK(pattern_in_any_case("AZaz") == "[aA][zZ][aA][zZ]");
    CHECK(pattern_in_any_case("@[`{") == "@\\[`\\{"); // beside the letters
    CHECK(pattern_in_any_case("09-.") == "09-\\.");
}
