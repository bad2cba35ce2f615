// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/timestamp.hpp>

#include <chrono>
#include <cstddef>
#include <optional>
#include <string_view>

namespace ecswire::inline v0_2::detail {

// Parses a time such as 2018-06-18T22:28:28+00:00, part by part.
class iso_time_reader {
public:
    explicit constexpr iso_time_reader(std::string_view text) noexcept : rest_(text) {}

    constexpr bool at_end() const noexcept { return rest_.empty(); }

    constexpr bool take(char character) noexcept {
        if (!rest_.starts_with(character)) {
            return false;
        }
        rest_.remove_prefix(1);
        return true;
    }

    // A number of exactly so many digits from 0 to `highest`.
    constexpr std::optional<int> take_number(std::size_t digits, int highest) noexcept {
        int number = 0;
        if (rest_.size() < digits) {
            return std::nullopt;
        }
        for (const char digit : rest_.substr(0, digits)) {
            if (digit < '0' || digit > '9') {
                return std::nullopt;
            }
            number = number * 10 + (digit - '0');
        }
        rest_.remove_prefix(digits);
        return number <= highest ? std::optional(number) : std::nullopt;
    }

private:
    std::string_view rest_;
};

/// The time that a text in the format of RFC 3339 stands for; none where it has another format.
/// Seconds have no fraction, and may be missing. The offset may be missing, too, and is then UTC's.
inline std::optional<timestamp> parse_iso_time(std::string_view text) noexcept {
    iso_time_reader reader(text);
    const auto year = reader.take_number(4, 9999);
    const auto month = reader.take('-') ? reader.take_number(2, 12) : std::nullopt;
    const auto day = reader.take('-') ? reader.take_number(2, 31) : std::nullopt;
    const auto hour = reader.take('T') ? reader.take_number(2, 23) : std::nullopt;
    const auto minute = reader.take(':') ? reader.take_number(2, 59) : std::nullopt;
    const auto second = reader.take(':') ? reader.take_number(2, 59) : std::optional(0);
    if (!year || !month || !day || !hour || !minute || !second) {
        return std::nullopt;
    }
    const std::chrono::year_month_day date(std::chrono::year(*year),
                                           std::chrono::month(static_cast<unsigned>(*month)),
                                           std::chrono::day(static_cast<unsigned>(*day)));
    if (!date.ok()) {
        return std::nullopt;
    }
    auto time = std::chrono::sys_days(date) + std::chrono::hours(*hour) +
                std::chrono::minutes(*minute) + std::chrono::seconds(*second);
    if (!reader.take('Z') && !reader.at_end()) {
        const bool is_ahead = reader.take('+');
        const auto hours = is_ahead || reader.take('-') ? reader.take_number(2, 23) : std::nullopt;
        const auto minutes = reader.take(':') ? reader.take_number(2, 59) : std::nullopt;
        if (!hours || !minutes) {
            return std::nullopt;
        }
        const auto offset = std::chrono::hours(*hours) + std::chrono::minutes(*minutes);
        time += is_ahead ? -offset : offset;
    }
    return reader.at_end() ? std::optional(timestamp(time)) : std::nullopt;
}

} // namespace ecswire::inline v0_2::detail
