// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/constraints/character_set.hpp>

#include "support/catch.hpp"
#include "support/constexpr_check.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

using namespace ecswire;

namespace {

inline constexpr auto name_characters = ascii_letters + ascii_digits + "-_/\\.";
inline constexpr auto written_characters = unicode_letters + unicode_numbers + "_";

// Exactly which of ASCII are in a set.
std::string ascii_of(const character_set& set) {
    std::string result;
    for (char32_t character = 0; character < 0x80; ++character) {
        if (set.contains(character)) {
            result += static_cast<char>(character);
        }
    }
    return result;
}

TEST_CASE("a set has the characters that it is written with, and no others") {
    CHECK(ascii_of(character_set()).empty());
    CHECK(ascii_of("cab") == "abc");
    CHECK(ascii_of(ascii_digits) == "0123456789");
    CHECK(ascii_of(ascii_upper) == "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    CHECK(ascii_of(ascii_lower) == "abcdefghijklmnopqrstuvwxyz");
    CHECK(ascii_of(name_characters) ==
          "-./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ\\_abcdefghijklmnopqrstuvwxyz");
    CHECK(ascii_of(unicode_letters) == ascii_of(ascii_letters));
    CHECK(ascii_of(unicode_numbers) == ascii_of(ascii_digits));
    CHECK(ascii_of(unicode_separators) == " ");
    CHECK(ascii_of(character_set::between('\0', '\x7F')).size() == 128);
}

TEST_CASE("a set of ASCII has nothing beyond it") {
    CONSTEXPR_CHECK(!name_characters.contains(0x80));
    CONSTEXPR_CHECK(!name_characters.contains(0xC4));
    CONSTEXPR_CHECK(!name_characters.contains(0x10FFFF));
    CONSTEXPR_CHECK(!name_characters.has_categories());
}

TEST_CASE("a set with general categories has all that are in them") {
    CONSTEXPR_CHECK(written_characters.has_categories());
    CONSTEXPR_CHECK(written_characters.contains('_'));
    CONSTEXPR_CHECK(written_characters.contains(0xE9));     // é
    CONSTEXPR_CHECK(written_characters.contains(0x65E5));   // 日
    CONSTEXPR_CHECK(written_characters.contains(0x20000));  // 𠀀
    CONSTEXPR_CHECK(written_characters.contains(0x0661));   // arabic digit one
    CONSTEXPR_CHECK(written_characters.contains(0x2167));   // roman numeral eight
    CONSTEXPR_CHECK(!written_characters.contains(0xA0));    // no-break space
    CONSTEXPR_CHECK(!written_characters.contains(0x20AC));  // €
    CONSTEXPR_CHECK(!written_characters.contains(0x0301));  // combining acute accent
    CONSTEXPR_CHECK(!written_characters.contains(0x1F600)); // a smiling face
    CONSTEXPR_CHECK(!written_characters.contains(0xD800));
    CONSTEXPR_CHECK(!written_characters.contains(0x110000));
    CONSTEXPR_CHECK(unicode_separators.contains(0xA0));
    CONSTEXPR_CHECK(unicode_separators.contains(0x3000));
    CONSTEXPR_CHECK(unicode_separators.contains(0x2028));
}

TEST_CASE("the first character outside a set is found") {
    CONSTEXPR_CHECK(name_characters.find_outside("") == 0);
    CONSTEXPR_CHECK(name_characters.find_outside("a-b") == 3);
    CONSTEXPR_CHECK(name_characters.find_outside("a b c") == 1);
    CONSTEXPR_CHECK(name_characters.find_outside("ab\xC3\xA9") == 2);
    CONSTEXPR_CHECK(written_characters.find_outside("\xC3\xA9!") == 2);
    CONSTEXPR_CHECK(written_characters.find_outside("\xC3\xA9\xE6\x97\xA5\xF0\xA0\x80\x80") == 9);
    CONSTEXPR_CHECK(written_characters.find_outside("a\xE2\x82\xAC") == 1);
    CONSTEXPR_CHECK(name_characters.find_outside(std::string_view("a\0b", 3)) == 1);
}

TEST_CASE("the first character outside a set is found wherever it stands") {
    for (std::size_t size = 1; size <= 33; ++size) {
        for (std::size_t place = 0; place < size; ++place) {
            std::string text(size, 'a');
            text[place] = '!';
            CHECK(name_characters.find_outside(text) == place);
            CHECK(written_characters.find_outside(text) == place);
            CHECK(name_characters.find_outside("\xC3\xA9" + text) == 0);
            CHECK(written_characters.find_outside("\xC3\xA9" + text) == 2 + place);
        }
    }
}

TEST_CASE("a set that lacks a common character rejects it") {
    CHECK((ascii_letters + ascii_digits + "-_.").find_outside("abcd_efgh/ijkl") == 9);
    CHECK((ascii_letters + ascii_digits + "-_." + ".").find_outside("abcd_efgh.ijkl/") == 14);
    CHECK(ascii_letters.find_outside("abcdefgh9") == 8);
    CHECK((ascii_digits + "-/._").find_outside("1234-a") == 5);
}

TEST_CASE("bytes that aren't UTF-8 are outside every set") {
    // Each in memory of exactly its size, so that a sanitizer sees what reads on.
    for (const std::string_view text :
         {"a\xC3", "a\xE6\x97", "a\xF0\xA0\x80", "a\x80", "a\xC0\xAF", "a\xED\xA0\x80",
          "a\xF4\x90\x80\x80", "a\xF5\x80\x80\x80", "a\xFF"}) {
        const std::vector<char> exact(text.begin(), text.end());
        CHECK(written_characters.find_outside({exact.data(), exact.size()}) == 1);
        CHECK(name_characters.find_outside({exact.data(), exact.size()}) == 1);
    }
}

TEST_CASE("a set is spelled as it was written") {
    CONSTEXPR_CHECK(name_characters.pattern() == "[A-Za-z0-9\\-_/\\\\.]*");
    CONSTEXPR_CHECK(written_characters.pattern() == "[\\p{L}\\p{N}_]*");
    CONSTEXPR_CHECK(written_characters.spelling() == "\\p{L}\\p{N}_");
    CONSTEXPR_CHECK(character_set("[^]").pattern() == "[\\[\\^\\]]*");
    CONSTEXPR_CHECK(character_set().pattern() == "[]*");
    CONSTEXPR_CHECK(character_set::between('[', '^').pattern() == "[\\[-\\^]*");
    CONSTEXPR_CHECK(character_set::between('!', ']').pattern() == "[!-\\]]*");
    CONSTEXPR_CHECK(character_set::between('\\', 'a').pattern() == "[\\\\-a]*");
    CONSTEXPR_CHECK(character_set::between('+', '-').pattern() == "[+-\\-]*");
}

} // namespace
