// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/constraints/characters.hpp>

#include "support/catch.hpp"
#include "support/constexpr_check.hpp"
#include "support/constraint_checks.hpp"

#include <string>
#include <string_view>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

namespace {

inline constexpr auto digits = characters(ascii_digits + " ");
inline constexpr auto words = characters(unicode_letters + unicode_separators + "-");

TEST_CASE("a text consists of the characters of a set") {
    CONSTEXPR_CHECK(ok(digits, ""));
    CONSTEXPR_CHECK(ok(digits, "0 9"));
    CONSTEXPR_CHECK(bad(digits, "0x9"));
    CONSTEXPR_CHECK(bad(digits, "\xD9\xA1")); // arabic digit one
    CONSTEXPR_CHECK(ok(words, "\xC3\xA9t\xC3\xA9 - \xE6\x97\xA5"));
    CONSTEXPR_CHECK(bad(words, "1"));
    CONSTEXPR_CHECK(bad(words, "\xE2\x82\xAC")); // €
}

TEST_CASE("characters reports the offset of the first invalid byte") {
    CONSTEXPR_CHECK(check(digits, "012x").last.offset == 3);
    CONSTEXPR_CHECK(check(words, "\xC3\xA9t\xC3\xA9!").last.offset == 5);
    CONSTEXPR_CHECK(check(words, "\xC3\xA9\xC3").last.offset == 2);
}

TEST_CASE("a set of characters is a pattern") {
    CONSTEXPR_CHECK(digits.describe().constraint == "pattern");
    CONSTEXPR_CHECK(digits.describe().kind == requirement_kind::pattern);
    CONSTEXPR_CHECK(digits.describe().text == "[0-9 ]*");
    CONSTEXPR_CHECK(digits.set().contains('0'));
}

TEST_CASE("characters applies to texts") {
    CONSTEXPR_CHECK(characters_constraint::applies_to<std::string>);
    CONSTEXPR_CHECK(!characters_constraint::applies_to<std::vector<std::string>>);
    CONSTEXPR_CHECK(!characters_constraint::applies_to<int>);
}

} // namespace
