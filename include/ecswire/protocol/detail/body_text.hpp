// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/decode_error.hpp>
#include <ecswire/protocol/http_message.hpp>
#include <ecswire/text/ascii.hpp>
#include <ecswire/text/one_line.hpp>
#include <ecswire/text/utf8.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// Describes bodies that aren't JSON.
namespace ecswire::inline v0_2::detail {

// Whether Content-Encoding says that the body is compressed or otherwise encoded.
inline bool has_content_encoding(const std::vector<http_header>& headers) noexcept {
    const std::string_view encoding = find_header(headers, "Content-Encoding").value_or("");
    return !encoding.empty() && !equal_ignoring_case(encoding, "identity");
}

// Names the encoding of a body that isn't plain UTF-8, by its headers or its first bytes; empty if
// none is known.
inline std::string_view name_encoding(const std::vector<http_header>& headers,
                                      std::string_view body) noexcept {
    if (has_content_encoding(headers)) {
        return "a body with a Content-Encoding, which the transport must undo";
    }
    if (body.starts_with("\x1F\x8B")) {
        return "a body compressed by gzip";
    }
    // Not 0x78 0x5E, which is the text "x^".
    if (body.starts_with("\x78\x01") || body.starts_with("\x78\x9C") ||
        body.starts_with("\x78\xDA")) {
        return "a body compressed by zlib";
    }
    if (body.starts_with("\x28\xB5\x2F\xFD")) {
        return "a body compressed by Zstandard";
    }
    return body.starts_with("\xFE\xFF") || body.starts_with("\xFF\xFE") ? "text in UTF-16" : "";
}

// Names what a body in UTF-8 begins with that isn't JSON; empty if that isn't known.
constexpr std::string_view name_beginning(std::string_view body) noexcept {
    if (body.starts_with("\xEF\xBB\xBF")) {
        return "a byte order mark";
    }
    const std::size_t first = body.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos) {
        return "an empty body";
    }
    return body[first] == '<' ? "markup such as HTML" : "";
}

// If a body is empty, compressed, or for another reason begins unlike JSON, says so in its decode
// error.
inline decode_error name_body(decode_error error, const std::vector<http_header>& headers,
                              std::string_view body) {
    const std::size_t first = (std::min)(body.find_first_not_of(" \t\r\n"), body.size());
    if (error.offset == first && make_error_code(error.code) == decode_condition::malformed) {
        const std::string_view encoding = name_encoding(headers, body);
        const std::string_view found = encoding.empty() ? name_beginning(body) : encoding;
        if (!found.empty()) {
            error.expected = "a JSON document";
            error.found = found;
        }
    }
    return error;
}

// The first `max_size` bytes of the text, or up to three fewer so as not to cut within a code
// point.
constexpr std::string_view cut_text(std::string_view text, std::size_t max_size) noexcept {
    if (text.size() <= max_size) {
        return text;
    }
    std::size_t end = max_size;
    while (end + 4 > max_size && end > 0 && is_utf8_continuation(text[end])) {
        --end;
    }
    return text.substr(0, end);
}

// The first 200 bytes of a body on one line, or the name of its encoding if it isn't plain UTF-8.
inline std::string describe_body(const std::vector<http_header>& headers, std::string_view body) {
    constexpr std::size_t max_size = 200;
    if (const std::string_view encoding = name_encoding(headers, body); !encoding.empty()) {
        return std::string(encoding);
    }
    // Cut again after the conversion, since U+FFFD is longer than the byte that it replaces.
    return std::string(cut_text(on_one_line(cut_text(body, max_size)), max_size));
}

} // namespace ecswire::inline v0_2::detail
