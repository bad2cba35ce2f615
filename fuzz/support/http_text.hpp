// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/protocol/http_message.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// HTTP messages from inputs with the layout of HTTP, which people can read: a first line, a line
/// for each header, an empty line, the body.
namespace fuzz {

/// Removes and returns the text up to the next line feed.
inline std::string_view take_line(std::string_view& text) {
    const std::size_t end = text.find('\n');
    const std::string_view line = text.substr(0, end);
    text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
    return line;
}

/// The headers up to the empty line. The rest of the text is the body.
inline std::vector<ecswire::http_header> take_headers(std::string_view& text) {
    std::vector<ecswire::http_header> headers;
    for (std::string_view line = take_line(text); !line.empty(); line = take_line(text)) {
        const std::size_t colon = line.find(':');
        const bool has_value = colon != std::string_view::npos;
        headers.push_back({std::string(line.substr(0, colon)),
                           std::string(has_value ? line.substr(colon + 1) : std::string_view())});
    }
    return headers;
}

} // namespace fuzz
