// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/text/ascii.hpp>

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <utility>

/// The headers of a request as Signature Version 4 hashes them.
namespace ecswire::inline v0_2::detail {

/// The headers to be signed: their names in small letters, and their values, as views of the
/// request, with any white space around them. The values of one name are in the request's order.
using signed_headers = std::multimap<std::string, std::string_view>;

/// Headers that a proxy may change or take away, and the signature itself. Source:
/// botocore 1.43.11, auth.py.
inline constexpr std::string_view unsigned_headers[] = {
    "authorization",
    "connection",
    "expect",
    "keep-alive",
    "proxy-authenticate",
    "proxy-authorization",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
    "user-agent",
    "x-amzn-trace-id",
};

constexpr bool is_unsigned_header(std::string_view name) noexcept {
    for (const std::string_view other : unsigned_headers) {
        if (equal_ignoring_case(name, other)) {
            return true;
        }
    }
    return false;
}

/// Whether a text is a token of HTTP (RFC 9110, 5.6.2), as are methods and names of headers.
constexpr bool is_token(std::string_view text) noexcept {
    constexpr std::string_view separators = "\"(),/:;<=>?@[\\]{}";
    for (const char c : text) {
        if (c <= ' ' || c > '~' || separators.find(c) != std::string_view::npos) {
            return false;
        }
    }
    return !text.empty();
}

/// The value without the line end that a transport may have left.
constexpr std::string_view without_line_end(std::string_view value) noexcept {
    if (value.ends_with('\n')) {
        value.remove_suffix(1);
    }
    if (value.ends_with('\r')) {
        value.remove_suffix(1);
    }
    return value;
}

/// Whether a header's value can be sent: it has no control characters except tabs. A line end
/// within the value could begin another header; folded lines must not be sent either (RFC 9112,
/// 5.2), and their canonical form is ambiguous.
constexpr bool is_header_value(std::string_view value) noexcept {
    for (const char c : without_line_end(value)) {
        const auto byte = static_cast<unsigned char>(c);
        if ((byte < ' ' && byte != '\t') || byte == 0x7F) {
            return false;
        }
    }
    return true;
}

/// Appends a value without surrounding white space, and with one space for each inner run of white
/// space.
inline void append_canonical_value(std::string& text, std::string_view value) {
    bool is_pending = false;
    const std::size_t begin = text.size();
    for (const char c : without_line_end(value)) {
        if (c == ' ' || c == '\t') {
            is_pending = text.size() > begin;
        } else {
            text.append(is_pending ? " " : "").append(1, c);
            is_pending = false;
        }
    }
}

/// Adds a header to those to be signed.
inline void add_header(signed_headers& headers, std::string_view name, std::string_view value) {
    std::string key(name);
    for (char& c : key) {
        c = to_ascii_lower(c);
    }
    headers.emplace(std::move(key), value);
}

/// Appends a line for each name, the values of one name joined by commas.
inline void append_canonical_headers(std::string& text, const signed_headers& headers) {
    std::string_view previous;
    for (const auto& [name, value] : headers) {
        if (name == previous) {
            text.back() = ','; // replaces the line feed
        } else {
            text.append(name).append(1, ':');
        }
        append_canonical_value(text, value);
        text += '\n';
        previous = name;
    }
}

/// The names of the headers, each once, joined by semicolons.
inline std::string names_of(const signed_headers& headers) {
    std::string names;
    std::string_view previous;
    for (const auto& [name, value] : headers) {
        if (name != previous) {
            names.append(names.empty() ? "" : ";").append(name);
        }
        previous = name;
    }
    return names;
}

} // namespace ecswire::inline v0_2::detail
