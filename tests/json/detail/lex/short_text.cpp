// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/json/detail/lex/short_text.hpp>

#include "support/catch.hpp"

#include <optional>
#include <string>
#include <string_view>

using namespace ecswire::detail;

namespace {

// The unescaped text, if it is read and its closing quote is found.
std::optional<std::string> unescape(const std::string& text, const std::string& rest) {
    const std::string document = text + "\"" + rest;
    short_text_buffer buffer{};
    const short_text read =
        unescape_short_text(document.data(), document.data() + document.size(), buffer);
    if (read.quote == nullptr || read.quote != document.data() + text.size()) {
        return std::nullopt;
    }
    return std::string(buffer.data(), read.size);
}

const std::string rest(short_block::size + unit_escape_size, ' ');

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
    CHECK_FALSE(unescape("\\n" + std::string(max_short_text + short_block::size, 'x'), rest));
}

TEST_CASE("unescape_short_text doesn't read the last bytes of a chunk") {
    const std::string text = "x\\n";
    CHECK_FALSE(unescape(text, ""));
    short_text_buffer buffer{};
    CHECK(unescape_short_text(text.data(), text.data() + text.size(), buffer).quote == nullptr);
}

TEST_CASE("unescape_short_text reads neither malformed text nor multi-byte characters") {
    for (const std::string text : {R"(\x)", R"(\u12g4)", R"(\ud800)", R"(\udc00)", "\x01", "\n",
                                   "\xC3\xA9", R"(\ud83d\ude00)"}) {
        CHECK_FALSE(unescape(text, rest));
    }
}
