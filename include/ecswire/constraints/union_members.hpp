// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/finding.hpp>
#include <ecswire/reflect/members.hpp>
#include <ecswire/reflect/traits.hpp>
#include <ecswire/reflect/wire_types.hpp>

#include <array>
#include <cstddef>
#include <string_view>

/// Exactly one member of a union is present. Shapes don't list this constraint: a shape with the
/// trait `union_shape` implies it.
namespace ecswire::inline v0_2 {

namespace detail {

template <template <class...> class List, class... Descriptors>
constexpr std::size_t measure_member_names(List<Descriptors...>) noexcept {
    return (std::size_t{0} + ... + (wire_name_of<Descriptors>.size() + 2));
}

template <class S, template <class...> class List, class... Descriptors>
constexpr auto join_member_names(List<Descriptors...> members) noexcept {
    std::array<char, measure_member_names(List<Descriptors...>{}) + 1> text{};
    std::size_t size = 0;
    static_cast<void>(members);
    for (const std::string_view name : {wire_name_of<Descriptors>...}) {
        for (const char character : name) {
            text[size++] = character;
        }
        text[size++] = ',';
        text[size++] = ' ';
    }
    return text;
}

template <class S>
inline constexpr auto member_names_text = join_member_names<S>(members_of<S>{});

template <class S, template <class...> class List, class... Descriptors>
constexpr std::size_t count_present([[maybe_unused]] const S& structure, List<Descriptors...>) {
    return (std::size_t{0} + ... +
            std::size_t{ecswire::is_present(structure.*Descriptors::pointer)});
}

} // namespace detail

/// The requirement that every union makes.
template <described_struct S>
    requires is_union<S>
inline constexpr requirement union_requirement{
    .constraint = "union",
    .kind = requirement_kind::one_member,
    .text = {detail::member_names_text<S>.data(), detail::member_names_text<S>.size() - 3}};

/// How many of a union's known members are present.
template <described_struct S>
    requires is_union<S>
constexpr std::size_t count_present_members(const S& structure) {
    return detail::count_present(structure, members_of<S>{});
}

/// The name of the member that a newer service sent instead of a known one; empty for none.
template <described_struct S>
    requires is_union<S>
constexpr std::string_view unknown_member_name(const S& structure) noexcept {
    return (structure.*unknown_member_of<S>::pointer).name;
}

} // namespace ecswire::inline v0_2
