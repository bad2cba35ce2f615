// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/decode.hpp>

#include <algorithm>
#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

/// Finds values in the text of a JSON document. The syntax is left to the decoder: text that isn't
/// JSON yields some offset within it.
namespace ecswire_check {

/// The offsets of a member or element in a document.
struct place {
    std::size_t name = 0;  ///< offset of the member's name; of an element, that of the value
    std::size_t value = 0; ///< offset of the value
};

/// Reads a document forwards.
class json_cursor {
public:
    explicit json_cursor(std::string_view text, std::size_t at = 0) : text_(text), at_(at) {}

    [[nodiscard]] std::size_t offset() const { return at_; }

    /// The next character after white space; 0 at the end.
    char peek() {
        at_ = std::min(text_.find_first_not_of(" \t\r\n", at_), text_.size());
        return at_ == text_.size() ? '\0' : text_[at_];
    }

    /// Whether the next character after white space is this one, which is then skipped.
    bool take(char expected) {
        const bool is_next = peek() == expected;
        at_ += is_next ? 1 : 0;
        return is_next;
    }

    /// Skips a string, and returns it with its quotes.
    std::string_view take_string() {
        const std::size_t begin = at_++;
        while (at_ < text_.size() && text_[at_] != '"') {
            at_ += text_[at_] == '\\' ? 2 : 1;
        }
        at_ = std::min(at_ + 1, text_.size());
        return text_.substr(begin, at_ - begin);
    }

    /// Skips a value of any depth.
    void skip_value() {
        std::size_t depth = 0;
        do {
            const char next = peek();
            if (next == '"') {
                take_string();
            } else if (next == '{' || next == '[') {
                ++depth;
                ++at_;
            } else if (next == '}' || next == ']' || next == ',' || next == ':') {
                depth -= (next == '}' || next == ']') && depth > 0 ? 1 : 0;
                ++at_;
            } else { // a number, or true, false or null
                at_ = std::min(text_.find_first_of("\",:{}[] \t\r\n", at_), text_.size());
            }
        } while (depth > 0 && at_ < text_.size());
    }

private:
    std::string_view text_;
    std::size_t at_;
};

/// The offset after the value that begins at an offset.
inline std::size_t end_of_value(std::string_view document, std::size_t begin) {
    json_cursor cursor(document, begin);
    cursor.skip_value();
    return cursor.offset();
}

/// The first name of a JSON Pointer, which is removed from it.
inline std::string take_name(std::string_view& pointer) {
    pointer.remove_prefix(1);
    const std::string_view escaped = pointer.substr(0, pointer.find('/'));
    pointer.remove_prefix(escaped.size());
    std::string name;
    for (std::size_t i = 0; i < escaped.size(); ++i) {
        if (escaped[i] == '~' && i + 1 < escaped.size()) {
            name += escaped[++i] == '1' ? '/' : '~';
        } else {
            name += escaped[i];
        }
    }
    return name;
}

/// The text of a JSON string.
inline std::string unquote(std::string_view quoted) {
    if (quoted.find('\\') == std::string_view::npos) {
        return std::string(
            quoted.substr(1, quoted.size() - std::min<std::size_t>(quoted.size(), 2)));
    }
    const auto decoded =
        ecswire::decode<std::map<std::string, bool>>("{" + std::string(quoted) + ":true}");
    return decoded && !decoded->empty() ? decoded->begin()->first : std::string(quoted);
}

/// Finds the values of JSON Pointers in one document. It keeps the places of the members and
/// elements that it has passed: many pointers into a long list read the list once.
class locator {
public:
    explicit locator(std::string_view document) : document_(document) {}

    /// The place of a value. Of repeated members it is the last one; if the value is missing, the
    /// result is the innermost value around it.
    place find(std::string_view pointer) {
        json_cursor cursor(document_);
        cursor.peek();
        place found{cursor.offset(), cursor.offset()};
        while (!pointer.empty()) {
            const auto& inner = places_in(found.value);
            const auto next = inner.find(take_name(pointer));
            if (next == inner.end()) {
                break;
            }
            found = next->second;
        }
        return found;
    }

private:
    using places = std::unordered_map<std::string, place>; // by names or indices

    // The places in the object or array that begins at the offset; none if another value does.
    const places& places_in(std::size_t offset) {
        const auto [known, is_new] = known_.try_emplace(offset);
        if (is_new) {
            read(json_cursor(document_, offset), known->second);
        }
        return known->second;
    }

    static void read(json_cursor cursor, places& found) {
        const bool is_object = cursor.peek() == '{';
        if (!is_object && cursor.peek() != '[') {
            return;
        }
        cursor.take(is_object ? '{' : '[');
        for (std::size_t index = 0; cursor.peek() != (is_object ? '}' : ']'); ++index) {
            place each{cursor.offset(), cursor.offset()};
            std::string name;
            if (!is_object) {
                name = std::to_string(index);
            } else if (cursor.peek() == '"') {
                name = unquote(cursor.take_string());
                cursor.take(':');
                cursor.peek();
                each.value = cursor.offset();
            } else {
                return; // isn't JSON
            }
            found.insert_or_assign(std::move(name), each);
            cursor.skip_value();
            if (!cursor.take(',')) {
                return;
            }
        }
    }

    std::string_view document_;
    std::unordered_map<std::size_t, places> known_{}; // by the offsets of objects and arrays
};

/// Finds the value of one JSON Pointer. O(document).
inline place locate(std::string_view document, std::string_view pointer) {
    return locator(document).find(pointer);
}

/// A line of a document with a star for each character of a string or number, except for the names
/// of members.
inline std::string without_values(std::string_view line) {
    json_cursor cursor(line);
    std::string result;
    while (true) {
        const std::size_t begin = result.size();
        const char next = cursor.peek();
        result.append(line.substr(begin, cursor.offset() - begin)); // white space
        if (next == '\0') {
            return result;
        }
        if (std::string_view("{}[],:").find(next) != std::string_view::npos) {
            cursor.take(next);
            result += next;
            continue;
        }
        const std::size_t value = cursor.offset();
        cursor.skip_value();
        const std::string_view text = line.substr(value, cursor.offset() - value);
        const bool is_name = next == '"' && cursor.peek() == ':';
        result.append(is_name ? std::string(text) : std::string(text.size(), '*'));
        cursor = json_cursor(line, value + text.size());
    }
}

} // namespace ecswire_check
