// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/client/http_date.hpp>
#include <ecswire/protocol/http_message.hpp>
#include <ecswire/protocol/service_error.hpp>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string_view>
#include <system_error>
#include <vector>

namespace ecswire::inline v0_2 {

namespace detail {

// Parses a text of digits only. A number beyond 64 bits becomes the largest number.
inline std::optional<std::int64_t> whole_number(std::string_view text) noexcept {
    if (text.empty() || text.find_first_not_of("0123456789") != std::string_view::npos) {
        return std::nullopt;
    }
    std::int64_t number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    return read.ec == std::errc() ? number : INT64_MAX;
}

} // namespace detail

/// How long the service asks the client to wait before it sends the request again: the header
/// `x-amz-retry-after`, in milliseconds, else `Retry-After`, in seconds or as a date; empty if both
/// are absent or malformed.
///
/// A date is relative to the header `Date` of the same response, so the client's clock doesn't
/// matter; without that header the date is ignored. A delay of more than a day is given as a day.
/// https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3
[[nodiscard]] inline std::optional<std::chrono::milliseconds>
retry_after(const std::vector<http_header>& headers) noexcept {
    using std::chrono::milliseconds;
    constexpr std::int64_t day = std::int64_t{24} * 60 * 60 * 1000;
    if (const auto text = find_header(headers, "x-amz-retry-after")) {
        if (const auto number = detail::whole_number(*text)) {
            return milliseconds((std::min)(*number, day));
        }
    }
    const auto text = find_header(headers, "Retry-After");
    if (!text) {
        return std::nullopt;
    }
    if (const auto number = detail::whole_number(*text)) {
        return milliseconds((std::min)(*number, day / 1000) * 1000);
    }
    const auto until = parse_http_date(*text);
    const auto from = server_date(headers);
    if (!until || !from) {
        return std::nullopt;
    }
    return milliseconds(
        std::clamp(until->milliseconds() - from->milliseconds(), std::int64_t{0}, day));
}

/// The delay that the service asks for in the failed response; empty if it asks for none.
[[nodiscard]] inline std::optional<std::chrono::milliseconds>
retry_after(const failed_response& response) noexcept {
    return retry_after(response.headers);
}

} // namespace ecswire::inline v0_2
