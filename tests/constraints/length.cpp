// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/constraints/length.hpp>

#include "support/catch.hpp"
#include "support/constexpr_check.hpp"
#include "support/constraint_checks.hpp"

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

namespace {

TEST_CASE("the length of a text is that of its code points, at and around each bound") {
    for (const std::string_view character : character_of_each_size) {
        INFO("characters of " << character.size() << " bytes");
        CHECK(bad(length(1, 128), times(0, character)));
        CHECK(ok(length(1, 128), times(1, character)));
        CHECK(ok(length(1, 128), times(127, character)));
        CHECK(ok(length(1, 128), times(128, character)));
        CHECK(bad(length(1, 128), times(129, character)));
        CHECK(bad(length(5, 6), times(4, character)));
        CHECK(ok(length(5, 6), times(5, character)));
        CHECK(ok(length(5, 6), times(6, character)));
        CHECK(bad(length(5, 6), times(7, character)));
        CHECK(bad(length(5, 100), times(4, character))); // of more bytes than 5
    }
}

TEST_CASE("a text is counted as it is, whatever mix of characters it has") {
    const std::string mixed = "a" + std::string(two_bytes) + std::string(three_bytes) +
                              std::string(four_bytes); // 10 bytes
    CHECK(ok(length(4, 4), mixed));
    CHECK(bad(length(5, 5), mixed));
    CHECK(bad(length(3, 3), mixed));
    CHECK(check(length(1, 3), mixed).last.actual == number(4));
}

TEST_CASE("lengths are checked at compile time") {
    CONSTEXPR_CHECK(bad(length(1, 3), ""));
    CONSTEXPR_CHECK(ok(length(1, 3), "abc"));
    CONSTEXPR_CHECK(bad(length(1, 3), "abcd"));
    CONSTEXPR_CHECK(ok(length(1, 3), "\xC3\xA9\xC3\xA9\xC3\xA9"));
    CONSTEXPR_CHECK(check(length(1, 3), "abcd").last.actual == number(4));
}

TEST_CASE("a length can have one bound") {
    CONSTEXPR_CHECK(bad(length(at_least(1)), ""));
    CONSTEXPR_CHECK(ok(length(at_least(1)), "a long text, and longer than it needs to be"));
    CONSTEXPR_CHECK(ok(length(at_most(1)), ""));
    CONSTEXPR_CHECK(bad(length(at_most(1)), "ab"));
    CONSTEXPR_CHECK(ok(length(bounds{}), ""));
    CONSTEXPR_CHECK(ok(length(0, 0), ""));
    CONSTEXPR_CHECK(bad(length(0, 0), "a"));
}

TEST_CASE("the length of a list or a map is that of its elements") {
    CHECK(bad(length(1, 2), std::vector<int>{}));
    CHECK(ok(length(1, 2), std::vector<int>{1}));
    CHECK(ok(length(1, 2), std::vector<int>{1, 2}));
    CHECK(bad(length(1, 2), std::vector<int>{1, 2, 3}));
    CHECK(check(length(1, 2), std::vector<int>{1, 2, 3}).last.actual == number(3));
    CHECK(bad(length(1, 2), std::map<std::string, int>{}));
    CHECK(ok(length(1, 2), std::map<std::string, int>{{"a", 1}}));
}

TEST_CASE("a text that isn't UTF-8 is counted without reading past its end") {
    for (const char* text : {"\xF0", "\xF0\xA0", "\xF0\xA0\x80", "\x80\x80\x80\x80\x80", "\xFF"}) {
        const std::vector<char> exact(text, text + std::string_view(text).size());
        const std::string_view cut(exact.data(), exact.size());
        CHECK(check(length(100, 200), cut).count == 1);
    }
}

TEST_CASE("length applies to texts, lists and maps") {
    CONSTEXPR_CHECK(length_constraint::applies_to<std::string>);
    CONSTEXPR_CHECK(length_constraint::applies_to<std::vector<int>>);
    CONSTEXPR_CHECK(length_constraint::applies_to<std::map<std::string, int>>);
    CONSTEXPR_CHECK(!length_constraint::applies_to<bool>);
    CONSTEXPR_CHECK(!length_constraint::applies_to<int>);
}

TEST_CASE("length reports its bounds, and whether they are satisfiable") {
    CONSTEXPR_CHECK(length(1, 128).describe().constraint == "length");
    CONSTEXPR_CHECK(length(1, 128).describe().within == bounds{number(1), number(128)});
    CONSTEXPR_CHECK(length(1, 1).is_satisfiable());
    CONSTEXPR_CHECK(!length(2, 1).is_satisfiable());
    CONSTEXPR_CHECK(!length(at_least(-1)).is_satisfiable());
    CONSTEXPR_CHECK(!length(at_most(1.5)).is_satisfiable());
}

} // namespace
