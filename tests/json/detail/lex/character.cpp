// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/json/detail/lex/character.hpp>

#include "support/catch.hpp"
#include "support/constexpr_check.hpp"
#include "json/cuts.hpp"

#include <optional>
#include <string>
#include <string_view>

using namespace ecswire;
using namespace ecswire::detail;
using namespace std::string_view_literals;

namespace {

constexpr bool is(std::string_view text, std::string_view decoded, std::size_t size) {
    const text_character read = read_character(text);
    return read.error == decode_errc{} && read.size == size &&
           std::string_view(read.text, read.length) == decoded;
}
constexpr bool is_rejected(std::string_view text, decode_errc code) {
    return read_character(text).error == code;
}
constexpr bool goes_on(std::string_view text) {
    return read_character(text).error == decode_errc{} && read_character(text).size == 0;
}

// The unescaped text, if it is read: then the closing quote is that of the text.
std::optional<std::string> unescape(const std::string& text, const std::string& rest) {
    const json_test::exact_copy document(text + "\"" + rest);
    const char* const begin = document.view().data();
    short_text_buffer buffer{};
    const short_text read = unescape_short_text(begin, begin + document.view().size(), buffer);
    if (read.quote == nullptr) {
        return std::nullopt;
    }
    REQUIRE(read.quote == begin + text.size());
    return std::string(buffer.data(), read.size);
}

constexpr std::size_t margin = short_block::size + unit_escape_size;
const std::string rest(margin, ' ');

} // namespace

TEST_CASE("read_character reads escapes of one letter") {
    CONSTEXPR_CHECK(is("\\\"x", "\"", 2));
    CONSTEXPR_CHECK(is("\\\\x", "\\", 2));
    CONSTEXPR_CHECK(is("\\/", "/", 2));
    CONSTEXPR_CHECK(is("\\b", "\b", 2));
    CONSTEXPR_CHECK(is("\\f", "\f", 2));
    CONSTEXPR_CHECK(is("\\n", "\n", 2));
    CONSTEXPR_CHECK(is("\\r", "\r", 2));
    CONSTEXPR_CHECK(is("\\t", "\t", 2));
    CONSTEXPR_CHECK(goes_on("\\"));
    for (const std::string_view text : {"\\a", "\\ ", "\\N", "\\x41", "\\'", "\\\n", "\\\x80"}) {
        CHECK(is_rejected(text, decode_errc::syntax));
    }
}

TEST_CASE("read_character reads escapes of a code unit") {
    CONSTEXPR_CHECK(is("\\u0041x", "A", 6));
    CONSTEXPR_CHECK(is("\\u0000", "\0"sv, 6));
    CONSTEXPR_CHECK(is("\\u007F", "\x7F", 6));
    CONSTEXPR_CHECK(is("\\u0080", "\xC2\x80", 6));
    CONSTEXPR_CHECK(is("\\u07ff", "\xDF\xBF", 6));
    CONSTEXPR_CHECK(is("\\u0800", "\xE0\xA0\x80", 6));
    CONSTEXPR_CHECK(is("\\uD7ff", "\xED\x9F\xBF", 6));
    CONSTEXPR_CHECK(is("\\ue000", "\xEE\x80\x80", 6));
    CONSTEXPR_CHECK(is("\\uFfFf", "\xEF\xBF\xBF", 6));
    for (const std::string_view text : {"\\u", "\\u1", "\\u12", "\\uaBc"}) {
        CHECK(goes_on(text));
    }
    for (const std::string_view text : {"\\ug", "\\u1g", "\\u12 ", "\\uABC\"", "\\u+041"}) {
        CHECK(is_rejected(text, decode_errc::syntax));
    }
}

TEST_CASE("read_character reads pairs of surrogates") {
    CONSTEXPR_CHECK(is("\\ud800\\udc00x", "\xF0\x90\x80\x80", 12));
    CONSTEXPR_CHECK(is("\\uDBFF\\uDFFF", "\xF4\x8F\xBF\xBF", 12));
    CONSTEXPR_CHECK(is("\\ud83d\\ude00", "\xF0\x9F\x98\x80", 12));
    constexpr std::string_view pair = "\\ud83d\\ude00";
    for (std::size_t size = 1; size < pair.size(); ++size) {
        CHECK(goes_on(pair.substr(0, size)));
    }
    for (const std::string_view text :
         {"\\udc00", "\\udfff\\ud800", "\\ud800x", "\\ud800\\n", "\\ud800\\u0", "\\ud800\\uD0",
          "\\ud800\\udb", "\\ud800\\ud800", "\\ud800\\udcx", "\\ud800\"", "\\ud800\\uz"}) {
        CHECK(is_rejected(text, decode_errc::unpaired_surrogate));
    }
}

TEST_CASE("read_character reads UTF-8 sequences") {
    CONSTEXPR_CHECK(is("\xC2\x80", "\xC2\x80", 2));
    CONSTEXPR_CHECK(is("\xE2\x82\xACx", "\xE2\x82\xAC", 3));
    CONSTEXPR_CHECK(is("\xF0\x9F\x98\x80x", "\xF0\x9F\x98\x80", 4));
    for (const std::string_view text : {"\xC2", "\xE0", "\xE0\xA0", "\xED\x9F", "\xF0\x90",
                                        "\xF0\x90\x80", "\xF4\x8F\xBF", "\xF4"}) {
        CHECK(goes_on(text));
    }
    for (const std::string_view text :
         {"\x80", "\xBF", "\xC0", "\xC1\x80", "\xC2\"", "\xE0\x9F", "\xE0\xA0\"", "\xED\xA0",
          "\xF0\x8F", "\xF0\x90\x80\"", "\xF4\x90", "\xF5", "\xFF"}) {
        CHECK(is_rejected(text, decode_errc::invalid_utf8));
    }
}

TEST_CASE("read_character reads other ASCII characters, and rejects control characters") {
    CONSTEXPR_CHECK(is("x", "x", 1));
    CONSTEXPR_CHECK(is("\x7F", "\x7F", 1));
    CONSTEXPR_CHECK(is_rejected("\x1F", decode_errc::syntax));
    CONSTEXPR_CHECK(is_rejected("\0"sv, decode_errc::syntax));
}

TEST_CASE("unescape_short_text reads escapes of every kind") {
    CHECK(unescape("", rest) == "");
    CHECK(unescape("plain", rest) == "plain");
    CHECK(unescape(R"(\"\\\/\b\f\n\r\t)", rest) == "\"\\/\b\f\n\r\t");
    CHECK(unescape(R"(a\u00e9\u20ACz)", rest) == "a\xC3\xA9\xE2\x82\xACz");
}

TEST_CASE("unescape_short_text finds an escape at every place") {
    for (std::size_t before = 0; before != max_short_text; ++before) {
        const std::string plain(before, 'x');
        CHECK(unescape(plain + "\\n", rest) == plain + "\n");
    }
}

TEST_CASE("unescape_short_text doesn't read a text above its maximum") {
    CHECK(unescape("\\n" + std::string(max_short_text - 1, 'x'), rest));
    CHECK_FALSE(unescape("\\n" + std::string(max_short_text + short_block::size, 'x'), rest));
    for (std::size_t more = 0; more != short_block::size; ++more) { // either
        const std::string plain(max_short_text + more, 'x');
        CHECK(unescape(plain + "\\u0041", rest).value_or(plain + "A") == plain + "A");
    }
}

TEST_CASE("unescape_short_text doesn't read the last bytes of a chunk") {
    for (const std::string text :
         {R"(x\n)", R"(\u0041\u0042)", R"(some text\tand another one\t)"}) {
        for (std::size_t size = 0; size != margin; ++size) {
            const std::string unescaped = unescape(text, rest).value();
            CHECK(unescape(text, std::string(size, ' ')).value_or(unescaped) == unescaped);
        }
        CHECK_FALSE(unescape(text, ""));
    }
}

TEST_CASE("unescape_short_text reads neither malformed text nor multi-byte characters") {
    for (const std::string text : {R"(\x)", R"(\u12g4)", R"(\ud800)", R"(\udc00)", "\x01", "\n",
                                   "\xC3\xA9", R"(\ud83d\ude00)"}) {
        CHECK_FALSE(unescape(text, rest));
    }
}
