// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <bitset>
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace ecswire::inline v0_2::detail {

/// A regular expression without groups: literals, `.`, `[a-z]`, `\\d \\w \\s`, escaped punctuation,
/// each perhaps with `*`, `+` or `?`; and alternatives, divided by `|`. It matches whole texts.
class text_pattern {
public:
    /// None for a text that is no such expression.
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
    using character_bits = std::bitset<256>;

    struct atom {
        character_bits characters;
        bool may_repeat;
        bool may_be_absent;
    };

    static std::size_t index_of(char character) { return static_cast<unsigned char>(character); }

    static character_bits range(char first, char last) {
        character_bits bits;
        for (std::size_t i = index_of(first); i <= index_of(last); ++i) {
            bits.set(i);
        }
        return bits;
    }

    static char take(std::string_view& text) {
        const char character = text.front();
        text.remove_prefix(1);
        return character;
    }

    // After a backslash.
    static std::optional<character_bits> take_escaped(std::string_view& text) {
        if (text.empty()) {
            return std::nullopt;
        }
        const char character = take(text);
        const character_bits digits = range('0', '9');
        const character_bits letters = range('a', 'z') | range('A', 'Z');
        const character_bits white = range(' ', ' ') | range('\t', '\r');
        switch (character) {
        case 'd': return digits;
        case 'D': return ~digits;
        case 'w': return letters | digits | range('_', '_');
        case 'W': return ~(letters | digits | range('_', '_'));
        case 's': return white;
        case 'S': return ~white;
        default: break;
        }
        if ((letters | digits).test(index_of(character))) {
            return std::nullopt;
        }
        return range(character, character);
    }

    // After an opening bracket; takes the closing one, too.
    static std::optional<character_bits> take_set(std::string_view& text) {
        const bool is_negated = text.starts_with('^');
        text.remove_prefix(is_negated ? 1 : 0);
        character_bits bits;
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
                bits |= *escaped;
            } else if (text.size() >= 2 && text[0] == '-' && text[1] != ']') {
                text.remove_prefix(1);
                const char last = take(text);
                if (last == '\\' || index_of(last) < index_of(first)) {
                    return std::nullopt;
                }
                bits |= range(first, last);
            } else {
                bits |= range(first, first);
            }
        }
        if (text.empty() || bits.none()) {
            return std::nullopt;
        }
        text.remove_prefix(1);
        return is_negated ? ~bits : bits;
    }

    static std::optional<character_bits> take_characters(std::string_view& text) {
        const char character = take(text);
        switch (character) {
        case '.': return ~character_bits();
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

    // Follows all positions in front of atoms that the text so far can lead to.
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
                if (reached[i] && atoms[i].characters.test(index_of(character))) {
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
