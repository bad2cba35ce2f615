// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/text/utf8.hpp>

#include "support/catch.hpp"
#include "support/constexpr_check.hpp"
#include "support/constraint_checks.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

namespace {

// In memory of exactly its size, so that a sanitizer sees what reads on.
std::size_t malformed_at(std::string_view text) {
    const std::vector<char> exact(text.begin(), text.end());
    return find_invalid_utf8({exact.data(), exact.size()});
}

std::string encoded(char32_t point) {
    const auto byte = [](char32_t bits) {
        return static_cast<char>(static_cast<unsigned char>(bits));
    };
    const auto tail = [&](unsigned shift) { return byte(0x80U | ((point >> shift) & 0x3FU)); };
    if (point < 0x80) {
        return {byte(point)};
    }
    if (point < 0x800) {
        return {byte(0xC0U | (point >> 6U)), tail(0)};
    }
    if (point < 0x10000) {
        return {byte(0xE0U | (point >> 12U)), tail(6), tail(0)};
    }
    return {byte(0xF0U | (point >> 18U)), tail(12), tail(6), tail(0)};
}

TEST_CASE("every code point but the surrogates is read as it was written") {
    std::size_t wrong = 0;
    for (char32_t point = 0; point < 0x110000; ++point) {
        const std::string text = encoded(point);
        const code_point read = read_code_point(text, 0);
        const bool is_surrogate = point >= 0xD800 && point < 0xE000;
        const bool is_right =
            is_surrogate ? !read.is_valid
                         : read.is_valid && read.value == point && read.size == text.size();
        wrong += is_right ? 0U : 1U;
    }
    CHECK(wrong == 0);
}

TEST_CASE("every two and every three bytes are well-formed exactly where the standard says so") {
    // Table 3-7 of The Unicode Standard, as ranges of bytes.
    struct row {
        unsigned lead_first, lead_last, second_first, second_last, size;
    };
    constexpr row table[] = {{0xC2, 0xDF, 0x80, 0xBF, 2}, {0xE0, 0xE0, 0xA0, 0xBF, 3},
                             {0xE1, 0xEC, 0x80, 0xBF, 3}, {0xED, 0xED, 0x80, 0x9F, 3},
                             {0xEE, 0xEF, 0x80, 0xBF, 3}, {0xF0, 0xF0, 0x90, 0xBF, 4},
                             {0xF1, 0xF3, 0x80, 0xBF, 4}, {0xF4, 0xF4, 0x80, 0x8F, 4}};
    std::size_t wrong = 0;
    for (unsigned lead = 0x80; lead < 0x100; ++lead) {
        for (unsigned second = 0; second < 0x100; ++second) {
            std::size_t size = 0;
            for (const row& one : table) {
                if (lead >= one.lead_first && lead <= one.lead_last && second >= one.second_first &&
                    second <= one.second_last) {
                    size = one.size;
                }
            }
            const char bytes[] = {static_cast<char>(lead), static_cast<char>(second), '\x80',
                                  '\x80'};
            const code_point read = read_code_point({bytes, 4}, 0);
            wrong += read.is_valid == (size != 0) && read.size == (size == 0 ? 1 : size) ? 0U : 1U;
        }
    }
    CHECK(wrong == 0);
}

TEST_CASE("the first byte that is malformed is found, wherever it stands") {
    CHECK(malformed_at("") == 0);
    CHECK(malformed_at("\x80") == 0);
    for (std::size_t before = 0; before < 20; ++before) {
        for (const std::string_view character : character_of_each_size) {
            const std::string text = times(before, character);
            CHECK(malformed_at(text) == text.size());
            CHECK(malformed_at(text + "\xFF"
                                      "abcdefgh") == text.size());
            CHECK(malformed_at(text + "\xE6\x97") == text.size());
            CHECK(malformed_at(text + "\xF0\xA0\x80") == text.size());
            CHECK(malformed_at(text + "\xC3"
                                      "a") == text.size());
        }
    }
}

TEST_CASE("a malformed byte in ASCII is found at every offset of every size") {
    for (std::size_t size = 1; size <= 33; ++size) {
        std::string text(size, 'a');
        CHECK(malformed_at(text) == size);
        for (std::size_t place = 0; place < size; ++place) {
            text[place] = '\xFF';
            CHECK(malformed_at(text) == place);
            text[place] = 'a';
        }
    }
}

TEST_CASE("code points are counted") {
    for (const std::string_view character : character_of_each_size) {
        CHECK(count_code_points(times(17, character)) == 17);
    }
    CONSTEXPR_CHECK(count_code_points("") == 0);
    CONSTEXPR_CHECK(count_code_points("\xC3\xA9"
                                      "a") == 2);
}

TEST_CASE("UTF-8 is checked at compile time, too") {
    CONSTEXPR_CHECK(find_invalid_utf8("\xC3\xA9 abc defg hijk") == 16);
    CONSTEXPR_CHECK(find_invalid_utf8("abcdefghijk\xC3") == 11);
    CONSTEXPR_CHECK(ecswire::detail::find_non_ascii("abcdefghijk\xC3\xA9") == 11);
}

} // namespace

TEST_CASE("is_ascii is true of texts whose bytes are all ASCII") {
    CONSTEXPR_CHECK(is_ascii(""));
    CONSTEXPR_CHECK(is_ascii("abc\x7F\n"));
    CONSTEXPR_CHECK(!is_ascii("abcdefghijk\xC3\xA9"));
    for (std::size_t size = 0; size < 40; ++size) {
        const std::string text(size, 'x');
        CHECK(is_ascii(text));
        for (std::size_t i = 0; i < size; ++i) {
            std::string other = text;
            other[i] = '\x80';
            const std::vector<char> exact(other.begin(), other.end());
            CHECK_FALSE(is_ascii({exact.data(), exact.size()}));
        }
    }
}
