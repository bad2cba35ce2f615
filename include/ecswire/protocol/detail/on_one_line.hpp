// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

namespace ecswire::inline v0_2::detail {

/// Text of a peer's for a message of one line: with spaces for control characters.
inline std::string on_one_line(std::string_view from) {
    std::string text(from);
    std::ranges::replace_if(
        text, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }, ' ');
    return text;
}

} // namespace ecswire::inline v0_2::detail
