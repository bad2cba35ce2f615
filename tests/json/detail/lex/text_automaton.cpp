// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/json/detail/lex/text_automaton.hpp>

#include "support/catch.hpp"

#include <ecswire/text/utf8.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

using namespace ecswire;
using namespace ecswire::detail;

namespace {

bool automaton_accepts(std::string_view text) {
    std::uint64_t current = text_automaton::accepted;
    for (const char byte : text) {
        current = text_automaton::next(current, byte);
    }
    return text_automaton::is(current, text_automaton::accepted);
}

} // namespace

TEST_CASE("the text automaton accepts each byte alone that is ASCII and needs no escape") {
    for (int byte = 0; byte < 256; ++byte) {
        const bool is_plain = byte >= 0x20 && byte < 0x80 && byte != '"' && byte != '\\';
        CHECK(automaton_accepts(std::string(1, static_cast<char>(byte))) == is_plain);
    }
}

TEST_CASE("the text automaton accepts a sequence of two to four bytes if it is well-formed") {
    constexpr std::array<unsigned char, 10> bounds{0x7F, 0x80, 0x8F, 0x90, 0x9F,
                                                   0xA0, 0xBF, 0xC0, '"',  0x1F};
    std::size_t different = 0;
    std::size_t accepted = 0;
    std::string text;
    const auto check = [&] {
        const bool accepts = automaton_accepts(text);
        accepted += accepts ? 1U : 0U;
        different += accepts != (find_invalid_utf8(text) == text.size() &&
                                 text.find_first_of("\"\x1F") == std::string::npos)
                         ? 1U
                         : 0U;
    };
    for (unsigned lead = 0x80; lead < 0x100; ++lead) {
        for (const unsigned char second : bounds) {
            text = {static_cast<char>(lead), static_cast<char>(second)};
            check();
            for (const unsigned char third : bounds) {
                text.resize(2);
                text += static_cast<char>(third);
                check();
                for (const unsigned char fourth : bounds) {
                    text.resize(3);
                    text += static_cast<char>(fourth);
                    check();
                }
            }
        }
    }
    CHECK(different == 0);
    CHECK(accepted > 1'000);
}

TEST_CASE("the text automaton rejects everything after a rejected byte") {
    CHECK_FALSE(automaton_accepts("\"text"));
    CHECK_FALSE(automaton_accepts("\xE2\x82text"));
    CHECK_FALSE(automaton_accepts("\x80\xC3\xA9"));
}
