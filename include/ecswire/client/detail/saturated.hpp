// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/version.hpp>

#include <algorithm>
#include <chrono>

/// Arithmetic of times that callers give as options: where a result doesn't fit, it is the nearest
/// time that does. So `milliseconds::max()` means "without end".
namespace ecswire::inline v0_2::detail {

constexpr std::chrono::milliseconds saturated_sum(std::chrono::milliseconds a,
                                                  std::chrono::milliseconds b) noexcept {
    using std::chrono::milliseconds;
    if (b > milliseconds(0) && a > (milliseconds::max)() - b) {
        return (milliseconds::max)();
    }
    if (b < milliseconds(0) && a < (milliseconds::min)() - b) {
        return (milliseconds::min)();
    }
    return a + b;
}

constexpr std::chrono::milliseconds saturated_product(std::chrono::milliseconds time,
                                                      unsigned factor) noexcept {
    using std::chrono::milliseconds;
    if (factor != 0 && time > (milliseconds::max)() / factor) {
        return (milliseconds::max)();
    }
    if (factor != 0 && time < (milliseconds::min)() / factor) {
        return (milliseconds::min)();
    }
    return time * factor;
}

// A delay of more than 292 years, which nanoseconds can't count, gives the last time.
constexpr std::chrono::steady_clock::time_point
saturated_sum(std::chrono::steady_clock::time_point time,
              std::chrono::milliseconds delay) noexcept {
    using std::chrono::milliseconds;
    using time_point = std::chrono::steady_clock::time_point;
    using duration = time_point::duration;
    constexpr auto longest = std::chrono::duration_cast<milliseconds>((duration::max)());
    if (delay > longest ||
        (delay > milliseconds(0) && time.time_since_epoch() > (duration::max)() - delay)) {
        return (time_point::max)();
    }
    if (delay < -longest ||
        (delay < milliseconds(0) && time.time_since_epoch() < (duration::min)() - delay)) {
        return (time_point::min)();
    }
    return time + delay;
}

/// How long it is from one time to a later one, rounded down; negative if the other one is earlier.
constexpr std::chrono::milliseconds
time_between(std::chrono::steady_clock::time_point from,
             std::chrono::steady_clock::time_point to) noexcept {
    using std::chrono::milliseconds;
    // The times are rounded before the subtraction, which can't overflow in milliseconds.
    return std::chrono::floor<milliseconds>(to.time_since_epoch()) -
           std::chrono::ceil<milliseconds>(from.time_since_epoch());
}

/// A random part of a delay, given a number in [0, 1]; other numbers count as the nearer end.
constexpr std::chrono::milliseconds part_of(std::chrono::milliseconds delay,
                                            double random) noexcept {
    using rep = std::chrono::milliseconds::rep;
    if (!(random > 0)) { // NaN, too
        return {};
    }
    const double part = static_cast<double>(delay.count()) * (std::min)(random, 1.0);
    constexpr double beyond = 9223372036854775808.0; // 2^63
    return part >= beyond ? delay
                          : (std::min)(delay, std::chrono::milliseconds(static_cast<rep>(part)));
}

} // namespace ecswire::inline v0_2::detail
