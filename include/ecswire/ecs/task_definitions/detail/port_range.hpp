// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <charconv>
#include <cstdint>
#include <optional>
#include <string_view>
#include <system_error>

namespace ecswire::inline v0_2::detail {

// A range of ports, both ends included.
struct port_range {
    std::int32_t first;
    std::int32_t last;

    // Reads `FIRST-LAST`.
    static std::optional<port_range> parse(std::string_view text) noexcept {
        port_range range{};
        const char* const end = text.data() + text.size();
        const auto [dash, first_error] = std::from_chars(text.data(), end, range.first);
        if (first_error != std::errc() || dash == end || *dash != '-') {
            return {};
        }
        const auto [stop, last_error] = std::from_chars(dash + 1, end, range.last);
        if (last_error != std::errc() || stop != end || range.last < range.first) {
            return {};
        }
        return range;
    }
};

} // namespace ecswire::inline v0_2::detail
