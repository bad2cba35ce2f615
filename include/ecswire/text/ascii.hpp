// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/version.hpp>

#include <cstddef>
#include <string_view>

/// Comparisons that ignore the case of ASCII letters, as HTTP compares header names and ECS
/// reserved prefixes. All other bytes are compared exactly. The locale has no effect.
namespace ecswire::inline v0_2 {

/// Converts A to Z to lower case; returns any other character unchanged.
[[nodiscard]] constexpr char to_ascii_lower(char character) noexcept {
    return character >= 'A' && character <= 'Z' ? static_cast<char>(character - 'A' + 'a')
                                                : character;
}

/// Whether the text begins with the prefix, ignoring the case of ASCII letters.
[[nodiscard]] constexpr bool starts_with_ignoring_case(std::string_view text,
                                                       std::string_view prefix) noexcept {
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

/// Whether two texts are equal, ignoring the case of ASCII letters.
[[nodiscard]] constexpr bool equal_ignoring_case(std::string_view a, std::string_view b) noexcept {
    return a.size() == b.size() && starts_with_ignoring_case(a, b);
}

} // namespace ecswire::inline v0_2
