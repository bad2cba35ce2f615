// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <chrono>
#include <compare>
#include <cstdint>

namespace ecswire::inline v0 {

/// A point in time with a resolution of milliseconds, as awsJson carries it: Smithy's
/// `timestamp` in the format `epoch-seconds`.
///
/// It holds milliseconds since 1970-01-01T00:00:00Z (negative before), without leap seconds, in 64
/// bits. https://smithy.io/2.0/aws/protocols/aws-json-1_1-protocol.html
class timestamp {
public:
    /// What `time()` gives.
    using time_point =
        std::chrono::time_point<std::chrono::system_clock, std::chrono::milliseconds>;

    /// The epoch.
    constexpr timestamp() noexcept = default;

    /// From a time point of the system clock; what is finer than a millisecond is rounded down.
    template <class Duration>
    constexpr timestamp( // NOLINT(google-explicit-constructor): the same point in time
        std::chrono::time_point<std::chrono::system_clock, Duration> time) noexcept
        : milliseconds_(
              std::chrono::floor<std::chrono::milliseconds>(time).time_since_epoch().count()) {}

    /// From milliseconds since the epoch.
    [[nodiscard]] static constexpr timestamp from_milliseconds(std::int64_t milliseconds) noexcept {
        timestamp result;
        result.milliseconds_ = milliseconds;
        return result;
    }

    /// From seconds since the epoch; the caller keeps them within 64 bits of milliseconds.
    [[nodiscard]] static constexpr timestamp from_seconds(std::int64_t seconds) noexcept {
        return from_milliseconds(seconds * 1000);
    }

    /// Milliseconds since the epoch.
    [[nodiscard]] constexpr std::int64_t milliseconds() const noexcept { return milliseconds_; }

    /// The same point as a time point of the system clock.
    [[nodiscard]] constexpr time_point time() const noexcept {
        return time_point(std::chrono::milliseconds(milliseconds_));
    }

    friend constexpr auto operator<=>(timestamp, timestamp) noexcept = default;

private:
    std::int64_t milliseconds_ = 0;
};

} // namespace ecswire::inline v0
