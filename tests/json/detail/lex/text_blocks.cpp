// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/json/detail/lex/text_blocks.hpp>

#include "support/catch.hpp"

#include <ecswire/json/detail/lex/character.hpp>
#include <ecswire/text/utf8.hpp>

#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>

using namespace ecswire;
using namespace ecswire::detail;

namespace {

// What skip_text should find, a character at a time.
std::size_t text_size(std::string_view text) {
    std::size_t i = 0;
    while (i < text.size()) {
        const auto byte = static_cast<unsigned char>(text[i]);
        const code_point point = read_code_point(text, i);
        if (byte < 0x20 || byte == '"' || byte == '\\' || !point.is_valid) {
            break;
        }
        i += point.size;
    }
    return i;
}

template <class Block>
std::size_t size_by(std::string_view text) {
    return static_cast<std::size_t>(skip_text<Block>(text.data(), text.data() + text.size()) -
                                    text.data());
}

// Whether each kind of block finds that.
bool check(std::string_view text) {
    const std::size_t expected = text_size(text);
    const bool same = size_by<word_block>(text) == expected &&
                      size_by<short_block>(text) == expected &&
                      size_by<long_block>(text) == expected;
    if (!same) {
        CAPTURE(text, expected);
        CHECK(size_by<word_block>(text) == expected);
        CHECK(size_by<short_block>(text) == expected);
        CHECK(size_by<long_block>(text) == expected);
    }
    return same;
}

} // namespace

TEST_CASE("text blocks: each kind of block stops at each byte that isn't plain, wherever it is") {
    std::size_t different = 0;
    for (std::size_t size = 0; size < 80; ++size) {
        different += check(std::string(size, 'x')) ? 0U : 1U;
        for (std::size_t at = 0; at < size; at += 1 + at / 20) {
            std::string text(size, 'x');
            for (int byte = 0; byte < 256; ++byte) {
                text[at] = static_cast<char>(byte);
                different += check(text) ? 0U : 1U;
            }
        }
    }
    CHECK(different == 0);
}

TEST_CASE("text blocks: a byte that isn't plain hides none before or after it") {
    std::size_t different = 0;
    for (const char first : {'"', '\\', '\0', '\x1F', '\x7F', '\x80', '\xFF'}) {
        for (int second = 0; second < 256; ++second) {
            for (std::size_t at = 0; at + 1 < 33; ++at) {
                std::string text(33, ' ');
                text[at] = static_cast<char>(second);
                text[at + 1] = first;
                different += check(text) ? 0U : 1U;
            }
        }
    }
    CHECK(different == 0);
}

TEST_CASE("text blocks: every sequence of two and three bytes is judged as by the table") {
    std::size_t different = 0;
    std::string text(9, 'x');
    for (const std::size_t at : {0U, 5U, 6U, 7U}) { // with four bytes from there on, and fewer
        for (unsigned first = 0x80; first < 0x100; ++first) {
            for (unsigned second = 0; second < 0x100; ++second) {
                for (const unsigned third : {0x22U, 0x7FU, 0x80U, 0xBFU, 0xC0U}) {
                    text.assign(9, 'x');
                    text[at] = static_cast<char>(first);
                    text[at + 1] = static_cast<char>(second);
                    if (at + 2 < text.size()) {
                        text[at + 2] = static_cast<char>(third);
                    }
                    different += check(text) ? 0U : 1U;
                }
            }
        }
    }
    CHECK(different == 0);
}

TEST_CASE("text blocks: every sequence of four bytes is judged as by the table") {
    std::size_t different = 0;
    for (unsigned first = 0xEE; first < 0xFA; ++first) {
        for (unsigned second = 0x7F; second < 0xC1; ++second) {
            for (const unsigned third : {0x7FU, 0x80U, 0xBFU, 0xC0U}) {
                for (const unsigned fourth : {0x7FU, 0x80U, 0xBFU, 0xC0U}) {
                    for (const std::string_view after : {"", "\"", "\x80", "more"}) {
                        std::string text;
                        for (const unsigned byte : {first, second, third, fourth}) {
                            text += static_cast<char>(byte);
                        }
                        different += check(text.append(after)) ? 0U : 1U;
                    }
                }
            }
        }
    }
    CHECK(different == 0);
}

TEST_CASE(
    "text blocks: the first special byte is found in random texts of ASCII and longer sequences") {
    std::size_t different = 0;
    std::mt19937 random(1);
    constexpr std::string_view pieces[] = {"a",
                                           "text of some length",
                                           "\xC3\xA9",
                                           "\xE2\x82\xAC",
                                           "\xF0\x9F\x98\x80",
                                           "\xED\x9F\xBF",
                                           "\xE2\x82",
                                           "\"",
                                           "\xF0\x9F"};
    for (int i = 0; i < 20'000; ++i) {
        std::string text;
        for (std::size_t count = random() % 12; count != 0; --count) {
            text += pieces[random() % (random() % 4 == 0 ? 9 : 6)];
        }
        different += check(text) ? 0U : 1U;
    }
    CHECK(different == 0);
}

TEST_CASE("text blocks: malformed and special bytes are found at each place of long texts") {
    constexpr std::string_view characters[] = {"\xC3\xA9", "\xE2\x82\xAC", "\xF0\x9F\x98\x80",
                                               "x\xC3\xA9", "\xEF\xBF\xBFxyz"};
    constexpr std::string_view ends[] = {"\"",
                                         "\\",
                                         "\x1F",
                                         "\x80",
                                         "\xBF",
                                         "\xC0\x80",
                                         "\xC1\xBF",
                                         "\xC2",
                                         "\xE0\x9F\xBF",
                                         "\xE2\x82",
                                         "\xED\xA0\x80",
                                         "\xF0\x8F\xBF\xBF",
                                         "\xF0\x9F\x98",
                                         "\xF4\x90\x80\x80",
                                         "\xF5\x80\x80\x80",
                                         "\xFF"};
    std::size_t different = 0;
    for (const std::string_view character : characters) {
        for (std::size_t shift = 0; shift != 5; ++shift) {
            std::string text(shift, 'x');
            while (text.size() < 150) {
                different += check(text) ? 0U : 1U;
                for (const std::string_view end : ends) {
                    different += check(text + std::string(end)) ? 0U : 1U;
                    different += check(text + std::string(end) + "x") ? 0U : 1U;
                    different += check(text + std::string(end) + std::string(40, 'x')) ? 0U : 1U;
                    different += check(text + std::string(end) + text) ? 0U : 1U;
                }
                text += character;
            }
        }
    }
    CHECK(different == 0);
}

TEST_CASE("text blocks: every pair of bytes within a long text is judged as by the table") {
    std::size_t different = 0;
    // At the beginning, and across the ends of the first two blocks.
    for (const std::size_t at : {0U, 1U, 2U, 12U, 13U, 14U, 15U, 16U, 28U, 29U, 30U, 31U, 32U}) {
        std::string text;
        while (text.size() < 60) {
            text += "\xE2\x82\xAC";
        }
        for (unsigned first = 0; first != 0x100; ++first) {
            for (unsigned second = 0; second != 0x100; ++second) {
                text[at] = static_cast<char>(first);
                text[at + 1] = static_cast<char>(second);
                different += check(text) ? 0U : 1U;
            }
        }
    }
    CHECK(different == 0);
}

TEST_CASE("text blocks: long random texts are judged as by the table") {
    std::size_t different = 0;
    std::mt19937 engine(2);
    const auto random = [&] { return static_cast<std::uint32_t>(engine()); };
    for (int i = 0; i < 20'000; ++i) {
        std::string text;
        const std::size_t size = random() % 300;
        const bool is_mostly_ascii = random() % 4 == 0;
        while (text.size() < size) {
            const bool is_ascii = is_mostly_ascii && random() % 30 != 0;
            const std::uint32_t bits = is_ascii ? 7 : 4 + random() % 18;
            const std::uint32_t point = random() & ((1U << bits) - 1);
            if (point >= 0x20 && point < 0x110000 && (point < 0xD800 || point >= 0xE000)) {
                const text_character made = characters::encoded(point, 0);
                text.append(made.text, made.length);
            }
        }
        if (!text.empty() && i % 2 == 0) {
            text[random() % text.size()] = static_cast<char>(random());
        }
        different += check(text) ? 0U : 1U;
    }
    CHECK(different == 0);
}
