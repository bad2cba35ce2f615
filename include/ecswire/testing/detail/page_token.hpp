// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/text/base64.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ecswire::inline v0_2::detail {

/// The token of the page of a list that begins after the position.
inline std::string make_page_token(std::string_view list, std::string_view position) {
    std::string text(list);
    text.append(1, '\n').append(position);
    std::vector<std::byte> bytes;
    for (const char character : text) {
        bytes.push_back(static_cast<std::byte>(character));
    }
    std::string token(base64_size(bytes.size()), '\0');
    write_base64(token.data(), bytes.data(), bytes.size());
    return token;
}

/// The position in a page token of the list: an empty text for the first page, whose token is
/// absent or empty; `std::nullopt` if the token doesn't belong to the list.
inline std::optional<std::string> read_page_token(std::string_view list,
                                                  const std::optional<std::string>& token) {
    if (!token || token->empty()) {
        return std::string();
    }
    std::vector<std::byte> bytes;
    if (!read_base64(*token, bytes)) {
        return std::nullopt;
    }
    std::string text;
    for (const std::byte byte : bytes) {
        text += static_cast<char>(byte);
    }
    if (text.size() < list.size() + 2 || !text.starts_with(list) || text[list.size()] != '\n') {
        return std::nullopt;
    }
    return text.substr(list.size() + 1);
}

} // namespace ecswire::inline v0_2::detail
