// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/text/ascii.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// The headers of a request as Signature Version 4 hashes them.
namespace ecswire::inline v0_2::detail {

/// A header to be signed, as views of the request.
struct signed_header {
    std::string_view name{};  ///< in any case
    std::string_view value{}; ///< with any white space around it
};

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

inline void append_in_lower_case(std::string& text, std::string_view name) {
    for (const char c : name) {
        text += to_ascii_lower(c);
    }
}

/// Whether a name is before another one, both in small letters.
constexpr bool is_name_before(std::string_view a, std::string_view b) noexcept {
    std::size_t i = 0;
    while (i < a.size() && i < b.size() && to_ascii_lower(a[i]) == to_ascii_lower(b[i])) {
        ++i;
    }
    return i < b.size() && (i == a.size() || to_ascii_lower(a[i]) < to_ascii_lower(b[i]));
}

/// Sorts headers by their names in small letters; those of one name stay in their order.
inline void sort_headers(std::vector<signed_header>& headers) {
    // Insertion: libstdc++'s std::stable_sort calls a function that Clang reports as deprecated.
    for (auto it = headers.begin(); it != headers.end(); ++it) {
        const auto place = std::upper_bound(headers.begin(), it, *it,
                                            [](const signed_header& a, const signed_header& b) {
                                                return is_name_before(a.name, b.name);
                                            });
        std::rotate(place, it, it + 1);
    }
}

/// Appends a line for each name of sorted headers, the values of one name joined by commas.
inline void append_canonical_headers(std::string& text, const std::vector<signed_header>& headers) {
    for (std::size_t i = 0; i < headers.size(); ++i) {
        if (i != 0 && equal_ignoring_case(headers[i - 1].name, headers[i].name)) {
            text.back() = ','; // replaces the line feed
        } else {
            append_in_lower_case(text, headers[i].name);
            text += ':';
        }
        append_canonical_value(text, headers[i].value);
        text += '\n';
    }
}

/// Appends the names of sorted headers, each once, joined by semicolons.
inline void append_header_names(std::string& text, const std::vector<signed_header>& headers) {
    std::size_t size = text.size();
    for (const signed_header& header : headers) {
        size += header.name.size() + 1;
    }
    text.reserve(size);
    for (std::size_t i = 0; i < headers.size(); ++i) {
        if (i == 0 || !equal_ignoring_case(headers[i - 1].name, headers[i].name)) {
            text.append(i == 0 ? "" : ";");
            append_in_lower_case(text, headers[i].name);
        }
    }
}

} // namespace ecswire::inline v0_2::detail
