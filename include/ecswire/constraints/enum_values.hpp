// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/finding.hpp>
#include <ecswire/reflect/enumerators.hpp>
#include <ecswire/reflect/shape.hpp>

#include <array>
#include <cstddef>
#include <string_view>

/// Smithy's `enum`: a text is the wire text of an enumerator. Shapes don't list this constraint: a
/// member of type `open_enum<E>` implies it, and an unknown text is a violation.
namespace ecswire::inline v0_2 {

namespace detail {

template <class E>
constexpr std::size_t measure_enum_values() {
    std::size_t size = 0;
    for (const auto& entry : enumerators_of<E>) {
        size += entry.name.size() + 2;
    }
    return size;
}

template <class E>
constexpr auto write_enum_values() {
    std::array<char, measure_enum_values<E>() + 1> text{};
    std::size_t size = 0;
    for (const auto& entry : enumerators_of<E>) {
        for (const char character : entry.name) {
            text[size++] = character;
        }
        text[size++] = ',';
        text[size++] = ' ';
    }
    return text;
}

template <class E>
inline constexpr auto enum_values_text = write_enum_values<E>();

} // namespace detail

/// The wire texts of an enumeration in order of declaration: `PENDING, STAGING, ...`.
template <described_enum E>
inline constexpr std::string_view enum_values{
    detail::enum_values_text<E>.data(),
    detail::measure_enum_values<E>() == 0 ? 0 : detail::measure_enum_values<E>() - 2};

/// The requirement that a member of type `open_enum<E>` makes.
template <described_enum E>
inline constexpr requirement enum_requirement{
    .constraint = "enum", .kind = requirement_kind::enum_values, .text = enum_values<E>};

} // namespace ecswire::inline v0_2
