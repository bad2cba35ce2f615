// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/text/ascii.hpp>

#include "support/catch.hpp"
#include "support/constexpr_check.hpp"

using namespace ecswire;

TEST_CASE("to_ascii_lower changes the 26 capital letters and no other byte") {
    int changed = 0;
    for (int byte = -128; byte < 128; ++byte) {
        const char character = static_cast<char>(byte);
        const bool is_capital = byte >= 'A' && byte <= 'Z';
        CHECK(to_ascii_lower(character) == (is_capital ? static_cast<char>(byte + 32) : character));
        changed += to_ascii_lower(character) != character ? 1 : 0;
    }
    CHECK(changed == 26);
}

TEST_CASE("starts_with_ignoring_case accepts a prefix in either case") {
    CONSTEXPR_CHECK(starts_with_ignoring_case("aws:x", "aws:"));
    CONSTEXPR_CHECK(starts_with_ignoring_case("AwS:x", "aws:"));
    CONSTEXPR_CHECK(starts_with_ignoring_case("aws:", "AWS:"));
    CONSTEXPR_CHECK(starts_with_ignoring_case("aws", ""));
    CONSTEXPR_CHECK(!starts_with_ignoring_case("aws", "aws:"));
    CONSTEXPR_CHECK(!starts_with_ignoring_case("xaws:", "aws:"));
    CONSTEXPR_CHECK(!starts_with_ignoring_case("", "a"));
}

TEST_CASE("equal_ignoring_case compares whole texts, and ignores the case of letters only") {
    CONSTEXPR_CHECK(equal_ignoring_case("", ""));
    CONSTEXPR_CHECK(equal_ignoring_case("X-Amz-Target", "x-amz-TARGET"));
    CONSTEXPR_CHECK(!equal_ignoring_case("X-Amz-Target", "X-Amz-Targe"));
    CONSTEXPR_CHECK(!equal_ignoring_case("X-Amz-Targe", "X-Amz-Target"));
    CONSTEXPR_CHECK(!equal_ignoring_case("[", "{"));
    CONSTEXPR_CHECK(!equal_ignoring_case("@", "`"));
    CONSTEXPR_CHECK(!equal_ignoring_case("\xC4", "\xE4"));
}
