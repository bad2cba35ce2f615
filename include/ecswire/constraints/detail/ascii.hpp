// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <cstddef>
#include <string_view>

namespace ecswire::inline v0::detail {

constexpr char to_ascii_lower(char character) noexcept {
    return character >= 'A' && character <= 'Z' ? static_cast<char>(character - 'A' + 'a')
                                                : character;
}

/// Whether the text begins with the prefix, letters of ASCII in either case.
constexpr bool begins_in_any_case(std::string_view text, std::string_view prefix) noexcept {
    if (text.size() < prefix.size()) {
        return false;
    }
    for (std::size_t i = 0; i < prefix.size(); ++i) {
        if (to_ascii_lower(text[i]) != to_ascii_lower(prefix[i])) {
            return false;
        }
    }
    return true;
}

} // namespace ecswire::inline v0::detail
