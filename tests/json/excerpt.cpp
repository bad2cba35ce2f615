// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/json/excerpt.hpp>

#include <ecswire/ecs/container_instances/update_container_agent.hpp>
#include <ecswire/json/decode.hpp>

#include "support/catch.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

using namespace ecswire;

namespace {

/// The two lines below the first, of an error at the offset.
std::string shown(std::string_view document, std::size_t offset, std::size_t width = 72) {
    const std::string text = excerpt(decode_error{.offset = offset}, document, width);
    return text.substr(text.find('\n') + 1);
}

decode_error error_of(std::string_view document) {
    return decode<UpdateContainerAgentRequest>(document).error();
}

} // namespace

TEST_CASE("position_in counts lines and columns from 1") {
    constexpr std::string_view text = "{\n  \"a\": 1\n}";
    static_assert(position_in(text, 0) == text_position{1, 1});
    static_assert(position_in(text, 1) == text_position{1, 2}); // the line feed
    static_assert(position_in(text, 2) == text_position{2, 1});
    static_assert(position_in(text, 9) == text_position{2, 8});
    static_assert(position_in(text, 11) == text_position{3, 1});
    static_assert(position_in(text, 12) == text_position{3, 2}); // the end
    static_assert(position_in(text, 99) == text_position{3, 2}); // beyond it
    static_assert(position_in("", 0) == text_position{1, 1});
    static_assert(position_in("\n", 1) == text_position{2, 1});
}

TEST_CASE("position_in counts every kind of line end once") {
    CHECK(position_in("1\r\n2", 1) == text_position{1, 2});
    CHECK(position_in("1\r\n2", 2) == text_position{1, 2}); // the line feed belongs to the line
    CHECK(position_in("1\r\n2", 3) == text_position{2, 1});
    CHECK(position_in("1\r2\r", 2) == text_position{2, 1});
    CHECK(position_in("1\r2\r", 4) == text_position{3, 1});
    CHECK(position_in("\r\n\n\r\r\n", 6) == text_position{5, 1});
}

TEST_CASE("position_in counts code points, and bytes that aren't part of one") {
    const std::string_view text = "a\u00e9\u20ac\U0001F600b";
    CHECK(position_in(text, 1) == text_position{1, 2});
    CHECK(position_in(text, 2) == text_position{1, 2}); // within \u00e9
    CHECK(position_in(text, 3) == text_position{1, 3});
    CHECK(position_in(text, 5) == text_position{1, 3});
    CHECK(position_in(text, 10) == text_position{1, 5});
    CHECK(position_in(text, 11) == text_position{1, 6});
    CHECK(position_in("\xff\x80\xe2\x82", 4) == text_position{1, 5});
}

TEST_CASE("excerpt shows the message, the line, and a caret below the error") {
    constexpr std::string_view document = R"({"cluster": 7})";
    CHECK(excerpt(error_of(document), document) ==
          "line 1, column 13: expected a string, found a number at '/cluster', byte 12\n"
          "    {\"cluster\": 7}\n"
          "                ^");
}

TEST_CASE("excerpt shows the line of the error only") {
    constexpr std::string_view document = "{\r\n  \"cluster\":\r\n    [],\r\n  \"x\": 1\r\n}";
    CHECK(excerpt(error_of(document), document) ==
          "line 3, column 5: expected a string, found an array at '/cluster', byte 21\n"
          "        [],\n"
          "        ^");
}

TEST_CASE("excerpt shows a document that ends too early to its end") {
    constexpr std::string_view document = "{\n\"cluster\"";
    CHECK(excerpt(error_of(document), document) ==
          "line 2, column 10: the JSON document ends too early at '/cluster', byte 11\n"
          "    \"cluster\"\n"
          "             ^");
    CHECK(shown(R"({"a":)", 5) == "    {\"a\":\n         ^");
    CHECK(shown("", 0) == "    \n    ^");
    CHECK(shown("{\n", 2) == "    \n    ^");
    CHECK(shown("{}", 99) == "    {}\n      ^");
}

TEST_CASE("excerpt cuts a long line around the error") {
    std::string digits;
    for (int i = 0; i < 10; ++i) {
        digits += "0123456789";
    }
    CHECK(shown(digits, 0, 9) == "    012345678...\n    ^");
    CHECK(shown(digits, 6, 9) == "    012345678...\n          ^");
    CHECK(shown(digits, 7, 9) == "    ...123456789...\n             ^");
    CHECK(shown(digits, 50, 9) == "    ...456789012...\n             ^");
    CHECK(shown(digits, 97, 9) == "    ...123456789\n             ^");
    CHECK(shown(digits, 99, 9) == "    ...123456789\n               ^");
    CHECK(shown(digits, 100, 9) == "    ...123456789\n                ^");
    CHECK(shown(digits, 50, 100) == "    " + digits + "\n" + std::string(54, ' ') + "^");
    CHECK(shown(digits, 50, 0) == "    ......\n       ^");
    CHECK(shown(digits, 3) == "    " + digits.substr(0, 72) + "...\n       ^");
}

TEST_CASE("excerpt puts the caret below the code point, whatever precedes it") {
    CHECK(shown("{\"\u00e9\u20ac\U0001F600\": 7}", 14) ==
          "    {\"\u00e9\u20ac\U0001F600\": 7}\n            ^");
    CHECK(shown("{\t\"a\":\t7}", 7) == "    { \"a\": 7}\n           ^");
    CHECK(shown("\u20ac\u20ac\u20ac\u20ac\u20ac7", 15, 3) == "    ...\u20ac\u20ac7\n         ^");
}

TEST_CASE("excerpt replaces controls and bytes that are not UTF-8") {
    CHECK(shown("\"\x1b[2J\x7f\xc2\x9b\"", 1) == "    \" [2J  \"\n     ^");
    CHECK(shown("\"\xff\xe2\x82\"", 1) == "    \"???\"\n     ^");
}

TEST_CASE("excerpt accepts every offset of every document") {
    const std::string document = "{\r\n\t\"a\u00e9\xff\U0001F600\":\n[1,\r2]}";
    for (std::size_t size = 0; size <= document.size(); ++size) {
        for (std::size_t offset = 0; offset <= size + 1; ++offset) {
            for (std::size_t width = 0; width < 5; ++width) {
                const std::string text =
                    excerpt(decode_error{.offset = offset}, document.substr(0, size), width);
                CHECK(text.ends_with(" ^"));
            }
        }
    }
}

TEST_CASE("excerpt shows the message alone without an offset") {
    const decode_error error{.code = decode_errc::wrong_type, .pointer = "/version"};
    CHECK(excerpt(error, "{}") == error.message());
}
