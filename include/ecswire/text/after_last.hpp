// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/text/wrapping.hpp>

#include <string_view>

namespace ecswire::inline v0_2 {

/// The part of a text behind the last `separator`; the whole text if it has none.
[[nodiscard]] ECSWIRE_WRAPPING constexpr std::string_view after_last(std::string_view text,
                                                                     char separator) noexcept {
    return text.substr(text.rfind(separator) + 1); // without a separator, npos + 1 is 0
}

} // namespace ecswire::inline v0_2
