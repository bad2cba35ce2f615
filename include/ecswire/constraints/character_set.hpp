// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/detail/common_characters.hpp>
#include <ecswire/constraints/detail/unicode_categories.hpp>
#include <ecswire/text/utf8.hpp>

#include <boost/config.hpp>

#include <array>
#include <cstddef>
#include <string_view>
#include <type_traits>

namespace ecswire::inline v0_2 {

namespace detail {

// Not constexpr, so that the compiler's message shows this name if a set lists another character.
inline void a_character_set_lists_ascii_characters_only() {}
inline void a_character_set_is_too_long_to_be_spelled() {}

} // namespace detail

/// A set of code points, written as in the grammar of its specification and composed with `+`:
///
///     constexpr auto name_characters = ascii_letters + ascii_digits + "-_/\\.";
///
/// ASCII characters are found in a table of 256 bytes, with one load for each character; if the set
/// has the common characters (letters, digits and `-./_`), sixteen of them are checked at once.
/// Beyond ASCII, a set has whole general categories of Unicode, or nothing. A set is also spelled
/// as a regular expression, in the order of writing, for messages and JSON Schema.
class character_set {
public:
    /// No character at all.
    constexpr character_set() noexcept = default;

    /// Each character of a literal, all of ASCII.
    template <std::size_t Size>
    consteval character_set( // NOLINT(google-explicit-constructor): `letters + "_"` reads well
        const char (&characters)[Size]) {
        for (const char character : std::string_view(characters, Size - 1)) {
            add(character, character);
            spell(character);
        }
    }

    /// The characters of ASCII from the first to the last: `character_set::between('a', 'z')`.
    static consteval character_set between(char first, char last) {
        character_set result;
        result.add(first, last);
        result.spell(first);
        result.spell("-");
        result.spell(last);
        return result;
    }

    /// A general category of Unicode, such as `\p{L}`, including its ASCII characters.
    static consteval character_set of(detail::general_category category) {
        character_set result;
        result.categories_ = category.bit;
        for (unsigned char character = 0; character < 0x80; ++character) {
            if (detail::is_in_category(category, character)) {
                result.add(character);
            }
        }
        result.spell("\\p{");
        result.spell(category.name);
        result.spell("}");
        return result;
    }

    /// The union of two sets.
    friend consteval character_set operator+(character_set a, const character_set& b) {
        for (std::size_t i = 0; i < b.table_.size(); ++i) {
            if (b.table_[i] != 0) {
                a.add(static_cast<unsigned char>(i));
            }
        }
        a.categories_ |= b.categories_;
        a.spell(b.spelling());
        return a;
    }

    /// Whether the code point is in the set.
    [[nodiscard]] constexpr bool contains(char32_t character) const noexcept {
        return character < 0x80 ? table_[character] != 0
                                : detail::is_in_categories(categories_, character);
    }

    /// The offset of the first character that isn't in the set, or of the first byte that isn't
    /// UTF-8; the size of the text if all are in the set.
    //
    // Not inlined: each constraint would have a copy.
    [[nodiscard]] BOOST_NOINLINE constexpr std::size_t
    find_outside(std::string_view text) const noexcept {
        if (!std::is_constant_evaluated() && common_count_ == detail::common_character_count &&
            detail::are_common_characters(text)) {
            return text.size();
        }
        return find_outside_by_table(text);
    }

    /// The set as the inside of a bracket expression: `\p{L}\p{Z}\p{N}_.:/=+\-@`.
    [[nodiscard]] constexpr std::string_view spelling() const noexcept {
        return pattern().substr(1, spelled_);
    }

    /// The pattern of the texts that have no other characters: `[A-Za-z0-9\-_]*`.
    [[nodiscard]] constexpr std::string_view pattern() const noexcept {
        return {pattern_.data(), spelled_ + 3};
    }

    /// Whether the set has characters beyond ASCII.
    [[nodiscard]] constexpr bool has_categories() const noexcept { return categories_ != 0; }

private:
    // `char` may be unsigned.
    constexpr void add(char first, char last) {
        const auto begin = static_cast<unsigned char>(first);
        const auto end = static_cast<unsigned char>(last);
        if (end >= 0x80 || end < begin) {
            detail::a_character_set_lists_ascii_characters_only();
        }
        for (auto i = begin; i <= end; ++i) {
            add(i);
        }
    }

    constexpr void add(unsigned char character) {
        common_count_ += table_[character] == 0 && detail::is_common_character(character) ? 1U : 0U;
        table_[character] = 1;
    }

    // The offset, from the given one on, of the first byte that isn't ASCII in the set.
    [[nodiscard]] constexpr std::size_t skip_ascii(std::string_view text,
                                                   std::size_t offset) const noexcept {
        const auto has = [this, text](std::size_t index) {
            return table_[static_cast<unsigned char>(text[index])];
        };
        // Without a branch for each byte.
        while (text.size() - offset >= 8 &&
               ((has(offset) & has(offset + 1)) & (has(offset + 2) & has(offset + 3)) &
                (has(offset + 4) & has(offset + 5)) & (has(offset + 6) & has(offset + 7))) != 0) {
            offset += 8;
        }
        while (offset < text.size() && has(offset) != 0) {
            ++offset;
        }
        return offset;
    }

    // Not inlined, so that the fast path of find_outside needn't save registers.
    [[nodiscard]] BOOST_NOINLINE constexpr std::size_t
    find_outside_by_table(std::string_view text) const noexcept {
        std::size_t offset = skip_ascii(text, 0);
        while (offset < text.size() && categories_ != 0) {
            const code_point point = read_code_point(text, offset);
            if (point.value < 0x80 || !detail::is_in_categories(categories_, point.value)) {
                break;
            }
            offset = skip_ascii(text, offset + point.size);
        }
        return offset;
    }

    // Spells a character, with an escape if it has a meaning within brackets.
    constexpr void spell(char character) {
        const bool is_special =
            std::string_view("\\]^[-").find(character) != std::string_view::npos;
        spell(is_special ? "\\" : "");
        spell({&character, 1});
    }

    // The pattern is always stored complete, "[...]*", so that `pattern()` can return a view of it.
    constexpr void spell(std::string_view part) {
        if (spelled_ + part.size() + 3 > pattern_.size()) {
            detail::a_character_set_is_too_long_to_be_spelled();
        }
        for (const char character : part) {
            pattern_[1 + spelled_++] = character;
        }
        pattern_[1 + spelled_] = ']';
        pattern_[2 + spelled_] = '*';
    }

    std::array<unsigned char, 256> table_{}; // 1 for each character in the set
    unsigned common_count_ = 0;              // common characters that are in the set
    unsigned categories_ = 0;
    std::size_t spelled_ = 0;
    std::array<char, 128> pattern_{'[', ']', '*'};
};

/// `A-Z`
inline constexpr auto ascii_upper = character_set::between('A', 'Z');
/// `a-z`
inline constexpr auto ascii_lower = character_set::between('a', 'z');
/// `A-Za-z`
inline constexpr auto ascii_letters = ascii_upper + ascii_lower;
/// `0-9`
inline constexpr auto ascii_digits = character_set::between('0', '9');
/// `\p{L}`: the letters of all scripts
inline constexpr auto unicode_letters = character_set::of(detail::category_l);
/// `\p{Z}`: spaces of all widths, line and paragraph separators
inline constexpr auto unicode_separators = character_set::of(detail::category_z);
/// `\p{N}`: digits and numbers of all scripts
inline constexpr auto unicode_numbers = character_set::of(detail::category_n);

} // namespace ecswire::inline v0_2
