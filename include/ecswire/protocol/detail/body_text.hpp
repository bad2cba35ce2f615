// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/decode_error.hpp>
#include <ecswire/protocol/http_message.hpp>
#include <ecswire/text/ascii.hpp>
#include <ecswire/text/one_line.hpp>
#include <ecswire/text/utf8.hpp>

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

// If a body is empty, encoded or markup instead of JSON, says so in its decode error.
inline decode_error name_body(decode_error error, const std::vector<http_header>& headers,
                              std::string_view body) {
    const std::size_t first = body.find_first_not_of(" \t\r\n");
    const bool is_markup = first != std::string_view::npos && body[first] == '<';
    if (error.code == decode_errc::incomplete && first == std::string_view::npos) {
        error.expected = "a JSON document";
        error.found = "an empty body";
    } else if (has_content_encoding(headers) && error.offset == first &&
               make_error_code(error.code) == decode_condition::malformed) {
        error.expected = "a JSON document";
        error.found = "a body with a Content-Encoding, which the transport must undo";
    } else if (is_markup && error.code == decode_errc::syntax && error.offset == first) {
        error.expected = "a JSON document";
        error.found = "markup such as HTML";
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

// The first 200 bytes of a body on one line, or a note that the body is compressed.
inline std::string describe_body(const std::vector<http_header>& headers, std::string_view body) {
    constexpr std::size_t max_size = 200;
    if (has_content_encoding(headers)) {
        return "a body with a Content-Encoding, which the transport must undo";
    }
    if (body.starts_with("\x1F\x8B")) {
        return "a body compressed by gzip";
    }
    // Cut again after the conversion, since U+FFFD is longer than the byte that it replaces.
    return std::string(cut_text(on_one_line(cut_text(body, max_size)), max_size));
}

} // namespace ecswire::inline v0_2::detail
