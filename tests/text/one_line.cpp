// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/text/one_line.hpp>

#include "support/catch.hpp"

#include <string>
#include <string_view>

using namespace ecswire;

TEST_CASE("on_one_line keeps printable text in any script") {
    for (const std::string_view text :
         {"", "plain", "gr\xC3\xBC\xC3\x9F", "\xE2\x82\xAC", "\xF0\x9F\x98\x80", "\xC2\xA0"}) {
        CAPTURE(text);
        CHECK(on_one_line(text) == text);
    }
}

TEST_CASE("on_one_line replaces controls by spaces") {
    CHECK(on_one_line("a\r\n\tb\x1B[2J\x7F.") == "a   b [2J .");
    CHECK(on_one_line(std::string_view("\0x", 2)) == " x");
    CHECK(on_one_line("\xC2\x85-\xC2\x9B-\xC2\x80-\xC2\x9F") == " - - - "); // C1
    CHECK(on_one_line("a\xE2\x80\xA8"
                      "b\xE2\x80\xA9"
                      "c") == "a b c"); // U+2028, U+2029
}

TEST_CASE("on_one_line replaces each byte that is not UTF-8") {
    CHECK(on_one_line("caf\xE9!") == "caf\xEF\xBF\xBD!");
    CHECK(on_one_line("\xC3") == "\xEF\xBF\xBD");
    CHECK(on_one_line("\xED\xA0\x80") == "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD"); // a surrogate
}

TEST_CASE(
    "on_one_line replaces overlong, cut and out-of-range sequences, and no other separators") {
    CHECK(on_one_line("\xC0\x8A!") == "\xEF\xBF\xBD\xEF\xBF\xBD!"); // an overlong line feed
    CHECK(on_one_line("\xF4\x90\x80\x80").find_first_not_of("\xEF\xBF\xBD") == std::string::npos);
    CHECK(on_one_line("\xE2\x80") == "\xEF\xBF\xBD\xEF\xBF\xBD");
    CHECK(on_one_line("\xE2\x80\xA7\xE2\x80\xAA") == "\xE2\x80\xA7\xE2\x80\xAA");
}

TEST_CASE("append_on_one_line appends") {
    std::string out = "name: ";
    append_on_one_line(out, "a\nb");
    CHECK(out == "name: a b");
}

TEST_CASE("to_valid_utf8 replaces only what is not UTF-8") {
    CHECK(to_valid_utf8("a\nb\xC2\x85") == "a\nb\xC2\x85");
    CHECK(to_valid_utf8("caf\xE9!") == "caf\xEF\xBF\xBD!");
    CHECK(to_valid_utf8("").empty());
}
