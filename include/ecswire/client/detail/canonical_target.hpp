// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/text/ascii.hpp>

#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <utility>

/// The path and query of a request as Signature Version 4 hashes them. Source: "Create a signed AWS
/// API request" of the IAM User Guide.
namespace ecswire::inline v0_2::detail {

inline constexpr std::string_view upper_hex = "0123456789ABCDEF";

/// The value of a hexadecimal digit; 16 for any other character.
constexpr unsigned hex_value(char c) noexcept {
    const char lower = to_ascii_lower(c);
    if (c >= '0' && c <= '9') {
        return static_cast<unsigned>(c - '0');
    }
    return lower >= 'a' && lower <= 'f' ? static_cast<unsigned>(lower - 'a' + 10) : 16;
}

/// Whether a text is a path, optionally with a query, as in a request line (RFC 9112, 3.2.1). Bytes
/// beyond ASCII are allowed, since servers accept them.
constexpr bool is_origin_form(std::string_view target) noexcept {
    if (!target.starts_with('/')) {
        return false;
    }
    for (std::size_t i = 0; i < target.size(); ++i) {
        const auto byte = static_cast<unsigned char>(target[i]);
        if (byte <= ' ' || byte == 0x7F || byte == '#') {
            return false;
        }
        if (byte == '%' && (target.size() - i < 3 || hex_value(target[i + 1]) > 15 ||
                            hex_value(target[i + 2]) > 15)) {
            return false;
        }
    }
    return true;
}

/// Appends a byte: unchanged if it is unreserved by RFC 3986, else as `%` and two hexadecimal
/// digits.
inline void append_encoded(std::string& text, char c) {
    const auto byte = static_cast<unsigned char>(c);
    const bool is_unreserved = (byte >= '0' && byte <= '9') ||
                               (to_ascii_lower(c) >= 'a' && to_ascii_lower(c) <= 'z') || c == '-' ||
                               c == '.' || c == '_' || c == '~';
    if (is_unreserved) {
        text += c;
    } else {
        text += '%';
        text += upper_hex[byte >> 4U];
        text += upper_hex[byte & 0x0FU];
    }
}

/// Appends the canonical path: without empty segments, `.` and `..`, and encoded once more than in
/// the request. (S3, which omits the second encoding, isn't supported.)
inline void append_canonical_path(std::string& text, std::string_view path) {
    const std::size_t begin = text.size();
    const bool ends_with_slash = path.ends_with('/');
    while (!path.empty()) {
        const std::string_view segment = path.substr(0, path.find('/'));
        path.remove_prefix(segment.size());
        path.remove_prefix(path.empty() ? 0 : 1);
        if (segment == "..") {
            if (text.size() > begin) {
                text.resize(text.rfind('/'));
            }
        } else if (!segment.empty() && segment != ".") {
            text += '/';
            for (const char c : segment) {
                append_encoded(text, c);
            }
        }
    }
    if (ends_with_slash || text.size() == begin) {
        text += '/';
    }
}

/// Appends a name or value of a query, decoded and encoded again, so that each character has one
/// spelling. A plus sign stands for itself, as in RFC 3986, not for a space.
inline void append_canonical_component(std::string& text, std::string_view component) {
    for (std::size_t i = 0; i < component.size(); ++i) {
        char c = component[i];
        if (c == '%') {
            c = static_cast<char>(hex_value(component[i + 1]) << 4U | hex_value(component[i + 2]));
            i += 2;
        }
        append_encoded(text, c);
    }
}

/// Appends the canonical query: its parameters sorted by name, then by value, both as they are
/// encoded, each with an equals sign. An empty parameter, as between two ampersands, is left out.
inline void append_canonical_query(std::string& text, std::string_view query) {
    std::multiset<std::pair<std::string, std::string>> parameters;
    while (!query.empty()) {
        const std::string_view parameter = query.substr(0, query.find('&'));
        query.remove_prefix(parameter.size());
        query.remove_prefix(query.empty() ? 0 : 1);
        if (parameter.empty()) {
            continue;
        }
        const std::string_view name = parameter.substr(0, parameter.find('='));
        const bool has_value = name.size() < parameter.size();
        const std::string_view value = parameter.substr(name.size() + (has_value ? 1 : 0));
        std::pair<std::string, std::string> encoded;
        append_canonical_component(encoded.first, name);
        append_canonical_component(encoded.second, value);
        parameters.insert(std::move(encoded));
    }
    std::string_view separator;
    for (const auto& [name, value] : parameters) {
        text.append(separator).append(name).append(1, '=').append(value);
        separator = "&";
    }
}

} // namespace ecswire::inline v0_2::detail
