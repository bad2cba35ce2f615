// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/version.hpp>

#include <compare>
#include <cstdint>
#include <ratio>
#include <type_traits>

namespace ecswire::inline v0_2 {

namespace detail {

// A time point of std::chrono::system_clock, recognised by its conversions to std::time_t, which no
// other standard clock has. <chrono> isn't included, since it takes half as long to compile as all
// the shapes of an operation; code with a time point has included it.
template <class T>
concept system_time_point = requires(T time) {
    T::clock::to_time_t(typename T::clock::time_point{});
    time.time_since_epoch().count();
    std::ratio<T::period::num, T::period::den>{};
    typename T::duration;
    typename T::rep;
};

template <class TimePoint>
using unit_of = std::ratio<TimePoint::period::num, TimePoint::period::den>;

// Converts `count` units of `From` to units of `To`, rounded down.
template <class To, class From, class Count>
constexpr std::int64_t convert_unit(Count count) noexcept {
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

    /// From a time point of the system clock (a clock with `to_time_t`, whose epoch is this one);
    /// fractions of a millisecond are rounded down. Precondition: the milliseconds fit 64 bits.
    template <detail::system_time_point TimePoint>
    constexpr timestamp(TimePoint time) noexcept // NOLINT(google-explicit-constructor): the same
        : milliseconds_(detail::convert_unit<std::milli, detail::unit_of<TimePoint>>(
              time.time_since_epoch().count())) {}

    /// From milliseconds since the epoch.
    [[nodiscard]] static constexpr timestamp from_milliseconds(std::int64_t milliseconds) noexcept {
        timestamp result;
        result.milliseconds_ = milliseconds;
        return result;
    }

    /// From seconds since the epoch. Precondition: the milliseconds fit 64 bits.
    [[nodiscard]] static constexpr timestamp from_seconds(std::int64_t seconds) noexcept {
        return from_milliseconds(seconds * 1000);
    }

    /// Milliseconds since the epoch.
    [[nodiscard]] constexpr std::int64_t milliseconds() const noexcept { return milliseconds_; }

    /// Converts to a time point of the system clock: `std::chrono::sys_seconds(time)` rounds down,
    /// and `std::chrono::sys_time<std::chrono::milliseconds>(time)` holds every timestamp. A finer
    /// type, as `std::chrono::system_clock::time_point` often is, has a smaller range, which isn't
    /// checked: nanoseconds in 64 bits end in the year 2262.
    template <detail::system_time_point TimePoint>
    [[nodiscard]] explicit constexpr operator TimePoint() const noexcept {
        using rep = typename TimePoint::rep;
        using unit = detail::unit_of<TimePoint>;
        if constexpr (std::is_floating_point_v<rep>) {
            using ratio = std::ratio_divide<std::milli, unit>;
            const auto count = static_cast<rep>(milliseconds_) * static_cast<rep>(ratio::num) /
                               static_cast<rep>(ratio::den);
            return TimePoint(typename TimePoint::duration(count));
        } else {
            return TimePoint(typename TimePoint::duration(
                static_cast<rep>(detail::convert_unit<unit, std::milli>(milliseconds_))));
        }
    }

    friend constexpr auto operator<=>(timestamp, timestamp) noexcept = default;

private:
    std::int64_t milliseconds_ = 0;
};

} // namespace ecswire::inline v0_2
