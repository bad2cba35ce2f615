// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/wire_types.hpp>
#include <ecswire/text/real_bits.hpp>
#include <ecswire/text/wrapping.hpp>

#include <compare>
#include <cstdint>

namespace ecswire::inline v0_2 {

/// A number as constraints and violations carry it: an integer of up to 64 bits, signed or not, or
/// a double. Numbers of all types are compared by value, exactly: 2 to the 53rd plus 1 equals no
/// double.
class number {
public:
    /// Zero.
    constexpr number() noexcept = default;

    /// From an integer.
    template <integer_type T>
    ECSWIRE_WRAPPING constexpr number(
        T value) noexcept // NOLINT(google-explicit-constructor): the same number
        : negative_(value < T{}), magnitude_(static_cast<std::uint64_t>(value)) {
        if (negative_) {
            magnitude_ = std::uint64_t{0} - magnitude_;
        }
    }

    /// From a `float` or `double`.
    template <real_type T>
    constexpr number(
        const T& value) noexcept // NOLINT(google-explicit-constructor): the same number
        : real_(static_cast<double>(value)), is_real_(true) {}

    /// Whether it was made from a `float` or `double`.
    [[nodiscard]] constexpr bool is_real() const noexcept { return is_real_; }

    /// The value of a real, else 0.
    [[nodiscard]] constexpr double real() const noexcept { return real_; }

    /// Whether an integer is below 0; of a real, false.
    [[nodiscard]] constexpr bool is_negative() const noexcept { return negative_; }

    /// An integer without its sign; of a real, 0.
    [[nodiscard]] constexpr std::uint64_t magnitude() const noexcept { return magnitude_; }

    /// By value; a NaN is unordered.
    friend constexpr std::partial_ordering operator<=>(const number& a, const number& b) noexcept {
        if (a.is_real_ && b.is_real_) {
            return compare(a.real_, b.real_);
        }
        if (a.is_real_) {
            return compare(a.real_, b);
        }
        if (b.is_real_) {
            const std::partial_ordering order = compare(b.real_, a);
            return std::is_lt(order)   ? std::partial_ordering::greater
                   : std::is_gt(order) ? std::partial_ordering::less
                                       : order;
        }
        return compare(a.negative_, a.magnitude_, b.negative_, b.magnitude_);
    }

    /// By value; a NaN is equal to nothing.
    friend constexpr bool operator==(const number& a, const number& b) noexcept {
        return std::is_eq(a <=> b);
    }

private:
    static constexpr std::partial_ordering compare(bool a_negative, std::uint64_t a,
                                                   bool b_negative, std::uint64_t b) noexcept {
        if (a_negative != b_negative) {
            return a_negative ? std::partial_ordering::less : std::partial_ordering::greater;
        }
        return a_negative ? b <=> a : a <=> b;
    }

    static constexpr std::partial_ordering compare(const double& a, const double& b) noexcept {
        return is_nan(a) || is_nan(b) ? std::partial_ordering::unordered : a <=> b;
    }

    static constexpr std::partial_ordering compare(const double& real,
                                                   const number& integer) noexcept {
        if (is_nan(real)) {
            return std::partial_ordering::unordered;
        }
        const bool negative = has_sign(real);
        const double size = negative ? -real : real;
        if (size >= 18446744073709551616.0) { // 2 to the 64th: beyond every integer
            return negative ? std::partial_ordering::less : std::partial_ordering::greater;
        }
        const auto whole = static_cast<std::uint64_t>(size);
        const bool is_below_zero = negative && whole != 0;
        const auto order = compare(is_below_zero, whole, integer.negative_, integer.magnitude_);
        if (std::is_neq(order) || size == static_cast<double>(whole)) {
            return order;
        }
        return negative ? std::partial_ordering::less : std::partial_ordering::greater;
    }

    double real_ = 0;
    bool is_real_ = false;
    bool negative_ = false;
    std::uint64_t magnitude_ = 0;
};

} // namespace ecswire::inline v0_2
