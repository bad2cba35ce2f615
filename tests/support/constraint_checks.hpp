// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraint.hpp>
#include <ecswire/constraints/finding.hpp>

#include <cstddef>
#include <string>
#include <string_view>

/// Checks of a constraint by tables of values that are ok or bad.
namespace ecswire_test {

/// The number of violations that a constraint reports for a value, and the last one.
struct findings {
    std::size_t count = 0;
    ecswire::finding last{};
};

namespace detail {

struct counter {
    findings* found;

    constexpr bool operator()(const ecswire::finding& one) const {
        ++found->count;
        found->last = one;
        return true;
    }
};

} // namespace detail

template <class Constraint, class T>
constexpr findings check(const Constraint& constraint, const T& value) {
    findings result;
    ecswire::check_value(constraint, value, detail::counter{&result});
    return result;
}

template <class Constraint>
constexpr findings check(const Constraint& constraint, const char* text) {
    return check(constraint, std::string_view(text));
}

/// Checks a member of a structure by a constraint.
template <class Constraint, class S, class M>
constexpr findings check_member(const Constraint& constraint, const S& structure, M S::*member) {
    findings result;
    constraint.check_member(structure, structure.*member, detail::counter{&result});
    return result;
}

template <class Constraint, class T>
constexpr bool ok(const Constraint& constraint, const T& value) {
    return check(constraint, value).count == 0;
}

template <class Constraint, class T>
constexpr bool bad(const Constraint& constraint, const T& value) {
    return check(constraint, value).count == 1;
}

/// A text repeated `count` times, for the bounds of lengths.
inline std::string times(std::size_t count, std::string_view text) {
    std::string result;
    for (std::size_t i = 0; i < count; ++i) {
        result += text;
    }
    return result;
}

/// One character of each size in UTF-8: 1 to 4 bytes.
inline constexpr std::string_view one_byte = "a";
inline constexpr std::string_view two_bytes = "\xC3\xA9";          // U+00E9, é
inline constexpr std::string_view three_bytes = "\xE6\x97\xA5";    // U+65E5, 日
inline constexpr std::string_view four_bytes = "\xF0\xA0\x80\x80"; // U+20000, 𠀀
inline constexpr std::string_view character_of_each_size[] = {one_byte, two_bytes, three_bytes,
                                                              four_bytes};

} // namespace ecswire_test
