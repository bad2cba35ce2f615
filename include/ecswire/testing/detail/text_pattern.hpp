// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace ecswire::inline v0_2::detail {

// A regular expression without groups: literals, `.`, `[a-z]`, `\d \w \s`, escaped punctuation,
// each optionally followed by `*`, `+` or `?`; and alternatives, separated by `|`. It matches
// whole texts.
class text_pattern {
public:
    /// Parses an expression; empty if the text isn't such an expression.
    static std::optional<text_pattern> parse(std::string_view text) {
        text_pattern result;
        result.alternatives_.emplace_back();
        while (!text.empty()) {
            if (text.front() == '|') {
                text.remove_prefix(1);
                result.alternatives_.emplace_back();
                continue;
            }
            const auto characters = take_characters(text);
            if (!characters) {
                return std::nullopt;
            }
            const char quantifier = text.empty() ? '\0' : text.front();
            const bool may_repeat = quantifier == '*' || quantifier == '+';
            const bool may_be_absent = quantifier == '*' || quantifier == '?';
            text.remove_prefix(may_repeat || may_be_absent ? 1 : 0);
            result.alternatives_.back().push_back({*characters, may_repeat, may_be_absent});
        }
        return result;
    }

    /// Whether the whole text matches. O(length of the pattern times length of the text).
    bool matches(std::string_view text) const {
        for (const auto& atoms : alternatives_) {
            if (matches_alternative(atoms, text)) {
                return true;
            }
        }
        return false;
    }

private:
    // Whether each character is in a set. <bitset> conflicts with the macros of <windows.h>.
    using character_bits = std::array<bool, 256>;

    struct atom {
        character_bits characters;
        bool may_repeat;
        bool may_be_absent;
    };

    static bool is_letter_or_digit(char character) {
        return (character >= '0' && character <= '9') || (character >= 'A' && character <= 'Z') ||
               (character >= 'a' && character <= 'z');
    }

    static std::size_t index_of(char character) { return static_cast<unsigned char>(character); }

    static void add_range(character_bits& bits, char first, char last) {
        for (std::size_t i = index_of(first); i <= index_of(last); ++i) {
            bits[i] = true;
        }
    }

    static character_bits range(char first, char last) {
        character_bits bits{};
        add_range(bits, first, last);
        return bits;
    }

    static character_bits complement(character_bits bits) {
        for (bool& bit : bits) {
            bit = !bit;
        }
        return bits;
    }

    static char take(std::string_view& text) {
        const char character = text.front();
        text.remove_prefix(1);
        return character;
    }

    // Takes the character after a backslash.
    static std::optional<character_bits> take_escaped(std::string_view& text) {
        if (text.empty()) {
            return std::nullopt;
        }
        const char character = take(text);
        character_bits bits{};
        switch (character) {
        case 'd':
        case 'D': add_range(bits, '0', '9'); break;
        case 'w':
        case 'W':
            add_range(bits, 'a', 'z');
            add_range(bits, 'A', 'Z');
            add_range(bits, '0', '9');
            add_range(bits, '_', '_');
            break;
        case 's':
        case 'S':
            add_range(bits, ' ', ' ');
            add_range(bits, '\t', '\r');
            break;
        default:
            if (is_letter_or_digit(character)) {
                return std::nullopt;
            }
            add_range(bits, character, character);
        }
        return character == 'D' || character == 'W' || character == 'S' ? complement(bits) : bits;
    }

    // Takes the rest of a set after its opening bracket, with the closing bracket.
    static std::optional<character_bits> take_set(std::string_view& text) {
        const bool is_negated = text.starts_with('^');
        text.remove_prefix(is_negated ? 1 : 0);
        character_bits bits{};
        bool is_empty = true;
        while (!text.empty() && text.front() != ']') {
            const char first = take(text);
            if (first == '[' || first == '&') { // unions and intersections of Java
                return std::nullopt;
            }
            if (first == '\\') {
                const auto escaped = take_escaped(text);
                if (!escaped) {
                    return std::nullopt;
                }
                for (std::size_t i = 0; i != bits.size(); ++i) {
                    bits[i] = bits[i] || (*escaped)[i];
                }
            } else if (text.size() >= 2 && text[0] == '-' && text[1] != ']') {
                text.remove_prefix(1);
                const char last = take(text);
                if (last == '\\' || index_of(last) < index_of(first)) {
                    return std::nullopt;
                }
                add_range(bits, first, last);
            } else {
                add_range(bits, first, first);
            }
            is_empty = false;
        }
        if (text.empty() || is_empty) {
            return std::nullopt;
        }
        text.remove_prefix(1);
        return is_negated ? complement(bits) : bits;
    }

    static std::optional<character_bits> take_characters(std::string_view& text) {
        const char character = take(text);
        switch (character) {
        case '.': return complement({});
        case '[': return take_set(text);
        case '\\': return take_escaped(text);
        case '(':
        case ')':
        case '{':
        case '}':
        case '^':
        case '$':
        case '*':
        case '+':
        case '?': return std::nullopt;
        default: return range(character, character);
        }
    }

    // Tracks all positions in the pattern that the text so far can lead to.
    static bool matches_alternative(const std::vector<atom>& atoms, std::string_view text) {
        std::vector<bool> reached(atoms.size() + 1);
        reached[0] = true;
        const auto skip_absent = [&] {
            for (std::size_t i = 0; i != atoms.size(); ++i) {
                reached[i + 1] = reached[i + 1] || (reached[i] && atoms[i].may_be_absent);
            }
        };
        skip_absent();
        for (const char character : text) {
            std::vector<bool> next(reached.size());
            for (std::size_t i = 0; i != atoms.size(); ++i) {
                if (reached[i] && atoms[i].characters[index_of(character)]) {
                    next[i + 1] = true;
                    next[i] = next[i] || atoms[i].may_repeat;
                }
            }
            reached.swap(next);
            skip_absent();
        }
        return reached.back();
    }

    std::vector<std::vector<atom>> alternatives_{};
};

} // namespace ecswire::inline v0_2::detail
