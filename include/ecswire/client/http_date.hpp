// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/protocol/http_message.hpp>
#include <ecswire/protocol/service_error.hpp>
#include <ecswire/reflect/calendar.hpp>
#include <ecswire/reflect/timestamp.hpp>
#include <ecswire/text/constexpr_containers.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace ecswire::inline v0_2 {

/// The time of an HTTP date in the preferred format, `Sun, 06 Nov 1994 08:49:37 GMT`; empty for any
/// other text. The name of the day isn't compared with the date.
/// https://www.rfc-editor.org/rfc/rfc9110#section-5.6.7
[[nodiscard]] constexpr std::optional<timestamp> parse_http_date(std::string_view text) noexcept {
    constexpr std::string_view form = "ddd, 00 mmm 0000 00:00:00 GMT";
    constexpr std::string_view months = "JanFebMarAprMayJunJulAugSepOctNovDec";
    if (text.size() != form.size()) {
        return std::nullopt;
    }
    for (std::size_t i = 0; i < form.size(); ++i) {
        const bool fixed = form[i] != '0' && form[i] != 'd' && form[i] != 'm';
        if (fixed && text[i] != form[i]) {
            return std::nullopt;
        }
    }
    const std::size_t at = months.find(text.substr(8, 3));
    const int day = digits_at(text, 5, 2);
    const int year = digits_at(text, 12, 4);
    const int hour = digits_at(text, 17, 2);
    const int minute = digits_at(text, 20, 2);
    const int second = digits_at(text, 23, 2);
    const int month = at < months.size() && at % 3 == 0 ? static_cast<int>(at / 3) + 1 : 0;
    if (!is_date(year, month, day) || year < 1 || hour < 0 || hour > 23 || minute < 0 ||
        minute > 59 || second < 0 || second > 60) {
        return std::nullopt;
    }
    const std::int64_t days = days_since_epoch(year, month, day);
    return timestamp::from_seconds(((days * 24 + hour) * 60 + minute) * 60 + second);
}

/// The time at which the service answered, from the header `Date`; empty if the header is absent or
/// malformed. The difference to the caller's clock corrects the time of the next signature.
[[nodiscard]] ECSWIRE_CONTAINER_CONSTEXPR std::optional<timestamp>
server_date(const std::vector<http_header>& headers) noexcept {
    const auto text = find_header(headers, "Date");
    return text ? parse_http_date(*text) : std::nullopt;
}

/// The time at which the service made the failed response; empty if it has no valid `Date`.
[[nodiscard]] inline std::optional<timestamp>
server_date(const failed_response& response) noexcept {
    return server_date(response.headers);
}

} // namespace ecswire::inline v0_2
