// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/json/detail/lex/utf8_text.hpp>

#include "support/catch.hpp"
#include "json/cuts.hpp"

#include <ecswire/text/utf8.hpp>

#include <array>
#include <bit>
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
        const bool needs_no_escape = byte >= 0x20 && byte < 0x80 && byte != '"' && byte != '\\';
        CHECK(automaton_accepts(std::string(1, static_cast<char>(byte))) == needs_no_escape);
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

#if defined(__SSE2__)

namespace {

constexpr std::size_t block_size = sse2_utf8_block::size;

// Characters at the limits of each row of The Unicode Standard's table 3-7.
constexpr std::string_view table_3_7[] = {"a",
                                          "\xC2\x80",
                                          "\xDF\xBF",
                                          "\xE0\xA0\x80",
                                          "\xE0\xBF\xBF",
                                          "\xE1\x80\x80",
                                          "\xEC\xBF\xBF",
                                          "\xED\x80\x80",
                                          "\xED\x9F\xBF",
                                          "\xEE\x80\x80",
                                          "\xEF\xBF\xBF",
                                          "\xF0\x90\x80\x80",
                                          "\xF0\xBF\xBF\xBF",
                                          "\xF1\x80\x80\x80",
                                          "\xF3\xBF\xBF\xBF",
                                          "\xF4\x80\x80\x80",
                                          "\xF4\x8F\xBF\xBF"};

std::size_t skipped(std::string_view text) {
    const json_test::exact_copy copy(text);
    const char* const begin = copy.view().data();
    return static_cast<std::size_t>(skip_utf8_blocks(begin, begin + text.size()) - begin);
}

std::string repeated(std::string_view character, std::size_t size) {
    std::string text;
    while (text.size() + character.size() <= size) {
        text += character;
    }
    return text;
}

} // namespace

TEST_CASE("sse2_utf8_block finds nothing malformed in characters of every kind") {
    for (const std::string_view character : table_3_7) {
        for (std::size_t offset = 0; offset != block_size; ++offset) {
            // Behind three bytes, so that the same block can be judged in both ways.
            const std::string text =
                "xyz" + std::string(offset, '-') + repeated(character, 40) + std::string(8, '-');
            const sse2_utf8_block block(text.data() + sse2_utf8_block::before);
            CHECK(block.find_malformed_at_begin() == 0);
            CHECK(block.find_malformed_within() == 0);
        }
    }
}

TEST_CASE("sse2_utf8_block finds the bytes that can't follow those before them") {
    // `place` is that of the byte that is wrong.
    struct malformed {
        std::string_view bytes;
        unsigned place;
    };
    constexpr malformed all[] = {{"\x80", 0},
                                 {"\xBF", 0},
                                 {"\xC0\x80", 0},
                                 {"\xC1\xBF", 0},
                                 {"\xC2-", 1},
                                 {"\xC2\xC2\x80", 1},
                                 {"\xDF\xBF\x80", 2},
                                 {"\xE0\x9F\xBF", 1},
                                 {"\xE2\x82-", 2},
                                 {"\xED\xA0\x80", 1},
                                 {"\xEF\xBF\xBF\xBF", 3},
                                 {"\xF0\x8F\xBF\xBF", 1},
                                 {"\xF1\x80\x80-", 3},
                                 {"\xF4\x90\x80\x80", 1},
                                 {"\xF3\x80\x80\x80\x80", 4},
                                 {"\xF5\x80\x80\x80", 0},
                                 {"\xFF", 0}};
    for (const auto& [bytes, place] : all) {
        for (std::size_t offset = 0; offset + place < block_size; ++offset) {
            const std::string text =
                "xyz" + std::string(offset, '-') + std::string(bytes) + std::string(20, '-');
            const sse2_utf8_block block(text.data() + sse2_utf8_block::before);
            CAPTURE(text);
            CHECK(static_cast<std::size_t>(std::countr_zero(block.find_malformed_at_begin())) ==
                  offset + place);
            CHECK(static_cast<std::size_t>(std::countr_zero(block.find_malformed_within())) ==
                  offset + place);
        }
    }
}

TEST_CASE("sse2_utf8_block judges a block by the three bytes before it") {
    for (const std::string_view character : table_3_7) {
        for (std::size_t cut = 1; cut < character.size(); ++cut) {
            const std::string text = "xyz" + std::string(character) + std::string(20, '-');
            const sse2_utf8_block block(text.data() + 3 + cut);
            CHECK(block.find_malformed_within() == 0);
            CHECK((block.find_malformed_at_begin() & 1U) == 1);
        }
    }
}

TEST_CASE("sse2_utf8_block finds quotes, backslashes and control characters") {
    for (int byte = 0; byte != 256; ++byte) {
        for (std::size_t at = 0; at != block_size; ++at) {
            std::string text(block_size, '-');
            text[at] = static_cast<char>(byte);
            const bool stops = byte < 0x20 || byte == '"' || byte == '\\';
            CHECK(sse2_utf8_block(text.data()).find_stops() == (stops ? 1U << at : 0U));
            CHECK(sse2_utf8_block(text.data()).is_ascii() == (byte < 0x80));
        }
    }
}

TEST_CASE("skip_utf8_blocks stops at the quote, or at the end of the last whole block") {
    for (const std::string_view character : table_3_7) {
        if (character.size() == 1) {
            continue;
        }
        for (std::size_t size = 0; size != 120; ++size) {
            const std::string text = repeated(character, size);
            CAPTURE(text.size(), character.size());
            CHECK(skipped(text + "\"" + std::string(block_size, '-')) == text.size());
            const std::size_t found = skipped(text);
            CHECK(found <= text.size());
            CHECK(found % character.size() == 0);
            if (text.size() >= block_size + sse2_utf8_block::before) { // the last block overlaps
                CHECK(found == text.size());
            } else if (text.size() < block_size) {
                CHECK(found == 0);
            }
        }
    }
}

TEST_CASE("skip_utf8_blocks stops before malformed text, at the beginning of a character") {
    for (const std::string_view character : table_3_7) {
        for (std::size_t size = 0; size != 60; ++size) {
            const std::string before = repeated(character, size);
            for (const std::string_view malformed :
                 {"\x80", "\xC1\xBF", "\xE2\x82", "\xF4\x90\x80\x80", "\xFF"}) {
                const std::string text = before + std::string(malformed) + std::string(40, '-');
                const std::size_t found = skipped(text);
                CHECK(found <= find_invalid_utf8(text));
                CHECK(found + block_size + sse2_utf8_block::before >= before.size());
                CHECK(found % character.size() == 0);
            }
        }
    }
}

TEST_CASE("skip_utf8_blocks ends behind ASCII, but not among the first blocks") {
    const std::string text = "\xC3\xA9" + std::string(1000, '-');
    CHECK(skipped(text) == 5 * block_size);
    CHECK(skipped(repeated("\xC3\xA9", 1000) + std::string(100, '-')) == 1024);
}

#endif
