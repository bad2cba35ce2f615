// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <compare>
#include <cstdint>
#include <ratio>
#include <type_traits>

namespace ecswire::inline v0 {

namespace detail {

// A time point of std::chrono::system_clock, which is the one clock that knows std::time_t. It
// isn't named, since <chrono> takes half as long to compile as all the shapes of an operation, and
// who has a time point has included it.
template <class T>
concept system_time_point = requires(T time) {
    T::clock::to_time_t(typename T::clock::time_point{});
    time.time_since_epoch();
    typename T::duration;
};

// What `count` units of `From` are in units of `To`, rounded down.
template <class To, class From, class Count>
constexpr auto convert_unit(Count count) noexcept {
    using ratio = std::ratio_divide<From, To>;
    using wide = std::common_type_t<Count, std::int64_t>;
    const wide scaled = static_cast<wide>(count) * static_cast<wide>(ratio::num);
    const auto whole = static_cast<std::int64_t>(scaled / static_cast<wide>(ratio::den));
    return static_cast<wide>(whole) * static_cast<wide>(ratio::den) > scaled ? whole - 1 : whole;
}

} // namespace detail

/// A point in time with a resolution of milliseconds, as awsJson carries it: Smithy's
/// `timestamp` in the format `epoch-seconds`.
///
/// It holds milliseconds since 1970-01-01T00:00:00Z (negative before), without leap seconds, in 64
/// bits. https://smithy.io/2.0/aws/protocols/aws-json-1_1-protocol.html
class timestamp {
public:
    /// The epoch.
    constexpr timestamp() noexcept = default;

    /// From a time point of the system clock; what is finer than a millisecond is rounded down.
    template <detail::system_time_point TimePoint>
    constexpr timestamp(TimePoint time) noexcept // NOLINT(google-explicit-constructor): the same
        : milliseconds_(detail::convert_unit<std::milli, typename TimePoint::period>(
              time.time_since_epoch().count())) {}

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

    /// The same point as a time point of the system clock, rounded down to its resolution:
    /// `std::chrono::sys_seconds(time)`. The caller sees to it that the point is in its range.
    template <detail::system_time_point TimePoint>
    [[nodiscard]] explicit constexpr operator TimePoint() const noexcept {
        using duration = typename TimePoint::duration;
        return TimePoint(duration(static_cast<typename TimePoint::rep>(
            detail::convert_unit<typename TimePoint::period, std::milli>(milliseconds_))));
    }

    friend constexpr auto operator<=>(timestamp, timestamp) noexcept = default;

private:
    std::int64_t milliseconds_ = 0;
};

} // namespace ecswire::inline v0
