// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/encode.hpp>
#include <ecswire/json/encode_error.hpp>
#include <ecswire/json/result.hpp>

#include <boost/system/result.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace ecswire::inline v0_2 {

namespace detail {

// The document is compact, so white space occurs in strings only.
inline std::string indented(std::string_view document, std::size_t indentation) {
    std::string out;
    std::size_t depth = 0;
    bool inside = false;
    const auto new_line = [&] { out.append("\n").append(depth * indentation, ' '); };
    for (std::size_t i = 0; i < document.size(); ++i) {
        const char character = document[i];
        if (inside) {
            out += character;
            if (character == '\\') {
                out += document[++i];
            }
            inside = character != '"';
        } else if ((character == '{' || character == '[') && document[i + 1] != '}' &&
                   document[i + 1] != ']') {
            out += character;
            ++depth;
            new_line();
        } else if (character == '}' || character == ']') {
            if (document[i - 1] != '{' && document[i - 1] != '[') {
                --depth;
                new_line();
            }
            out += character;
        } else if (character == ',') {
            out += character;
            new_line();
        } else if (character == ':') {
            out += ": ";
        } else {
            inside = character == '"';
            out += character;
        }
    }
    return out;
}

} // namespace detail

/// Encodes a value as a JSON document for people to read: one line for each member or element,
/// indented by `indentation` spaces for each level. Otherwise as `encode`.
template <class T>
[[nodiscard]] boost::system::result<std::string, encode_error>
encode_pretty(const T& value, std::size_t indentation = 2) {
    auto document = encode(value);
    if (document) {
        std::string& compact = unchecked_value(document);
        compact = detail::indented(compact, indentation);
    }
    return document;
}

} // namespace ecswire::inline v0_2
