// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/json/detail/lex/short_text.hpp>

#include "support/catch.hpp"
#include "json/cuts.hpp"

#include <optional>
#include <string>
#include <string_view>

using namespace ecswire::detail;

namespace {

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
