// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/encode.hpp>
#include <ecswire/json/encode_error.hpp>
#include <ecswire/json/result.hpp>

#include <boost/system/result.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace ecswire::inline v0_2 {

/// Indents a JSON document: one line for each member or element, with `indentation` spaces for each
/// level. Empty objects and lists are `{}` and `[]`. White space outside strings is replaced; all
/// other bytes are unchanged. The document isn't checked: if the text isn't JSON, the result is
/// unspecified. Linear in the size of the result.
[[nodiscard]] inline std::string indent_json(std::string_view document,
                                             std::size_t indentation = 2) {
    std::string out;
    std::size_t depth = 0;
    bool in_string = false;
    bool after_bracket = false; // after `{` or `[`
    const auto new_line = [&] { out.append("\n").append(depth * indentation, ' '); };
    for (std::size_t i = 0; i < document.size(); ++i) {
        const char character = document[i];
        if (in_string) {
            out += character;
            if (character == '\\' && i + 1 < document.size()) {
                out += document[++i];
            }
            in_string = character != '"';
            continue;
        }
        if (character == ' ' || character == '\t' || character == '\n' || character == '\r') {
            continue;
        }
        if (character == '}' || character == ']') {
            depth -= depth > 0 ? 1 : 0;
            if (!after_bracket) {
                new_line();
            }
            after_bracket = false;
            out += character;
            continue;
        }
        if (after_bracket) {
            new_line();
        }
        out += character;
        after_bracket = character == '{' || character == '[';
        if (after_bracket) {
            ++depth;
        } else if (character == ',') {
            new_line();
        } else if (character == ':') {
            out += ' ';
        } else {
            in_string = character == '"';
        }
    }
    return out;
}

/// Encodes a value as `encode` does, indented as by `indent_json`.
template <class T>
[[nodiscard]] boost::system::result<std::string, encode_error>
encode_pretty(const T& value, std::size_t indentation = 2) {
    auto document = encode(value);
    if (document) {
        std::string& compact = unchecked_value(document);
        compact = indent_json(compact, indentation);
    }
    return document;
}

} // namespace ecswire::inline v0_2
