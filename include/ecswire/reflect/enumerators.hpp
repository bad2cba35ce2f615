// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/shape.hpp>
#include <ecswire/reflect/shape_name.hpp>
#include <ecswire/reflect/traits.hpp>

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <type_traits>

namespace ecswire::inline v0_2 {

namespace detail {

template <class E>
struct enumerator {
    E value;
    std::string_view name;
};

template <class E, class Descriptor>
constexpr std::string_view find_wire_text() noexcept {
    using trait = wire_name_trait<Descriptor::value>;
    if constexpr (has_trait<E, trait>) {
        return static_cast<const trait&>(traits_value<E>).text;
    } else {
        return Descriptor::name;
    }
}

template <class E, template <class...> class List, class... Descriptors>
constexpr auto list_enumerators(List<Descriptors...>) noexcept {
    using list = std::array<enumerator<E>, sizeof...(Descriptors)>;
    if constexpr (has_traits<E>) {
        return list{{{Descriptors::value, find_wire_text<E, Descriptors>()}...}};
    } else {
        return list{{{Descriptors::value, Descriptors::name}...}};
    }
}

template <class E>
inline constexpr auto enumerators = list_enumerators<E>(boost::describe::describe_enumerators<E>{});

template <class E, template <class...> class List, class... Descriptors>
constexpr bool all_have_wire_text(List<Descriptors...>) noexcept {
    return ((!has_edge_underscore(Descriptors::name) ||
             has_trait<E, wire_name_trait<Descriptors::value>>)&&...);
}

template <class E>
constexpr bool wire_texts_differ() {
    for (const enumerator<E>& one : enumerators<E>) {
        for (const enumerator<E>& other : enumerators<E>) {
            if (one.value != other.value && one.name == other.name) {
                return false;
            }
        }
    }
    return true;
}

template <class E, class Trait>
inline constexpr bool is_trait_of_enumerator = false;
template <class E, auto Key>
inline constexpr bool is_trait_of_enumerator<E, wire_name_trait<Key>> =
    std::is_same_v<std::remove_const_t<decltype(Key)>, E>;

template <class E, class... Traits>
constexpr bool are_traits_of_enumerators(const shape_traits<Traits...>&) noexcept {
    return (is_trait_of_enumerator<E, Traits> && ...);
}

template <class E>
constexpr bool has_own_traits_only() noexcept {
    if constexpr (has_traits<E>) {
        return are_traits_of_enumerators<E>(traits_value<E>);
    } else {
        return true;
    }
}

template <class E>
struct check_wire_names {
    static_assert(has_own_traits_only<E>(),
                  "ecswire: traits_of(shape<E>) of an enumeration has a trait that is not the "
                  "wire_name of an enumerator of E: move it to the shape that it belongs to");
    static_assert(
        all_have_wire_text<E>(boost::describe::describe_enumerators<E>{}),
        "ecswire: an enumerator whose name begins or ends with an underscore has no wire "
        "name: add wire_name<E::enumerator>(\"text on the wire\") to traits_of(shape<E>), "
        "which directly follows the description of E");
    static_assert(wire_texts_differ<E>(),
                  "ecswire: two enumerators have the same text on the wire: correct "
                  "traits_of(shape<E>)");
    static constexpr bool value = true;
};

} // namespace detail

/// The enumerators of a described enumeration in order of declaration, each with its `value` and
/// its `name` on the wire.
///
/// The name on the wire is the text of the enumerator's `wire_name` trait, else its name in C++.
template <described_enum E>
    requires(detail::check_wire_names<E>::value)
inline constexpr const auto& enumerators_of = detail::enumerators<E>;

/// The text of an enumerator on the wire; empty for a value that no enumerator has.
template <described_enum E>
constexpr std::string_view wire_text(E value) noexcept {
    for (const auto& entry : enumerators_of<E>) {
        if (entry.value == value) {
            return entry.name;
        }
    }
    return {};
}

namespace detail {

// The entry of that text on the wire; null if no enumerator has it.
template <class E>
constexpr const enumerator<E>* find_enumerator(std::string_view text) noexcept {
    for (const auto& entry : enumerators_of<E>) {
        if (entry.name == text) {
            return &entry;
        }
    }
    return nullptr;
}

} // namespace detail

/// The enumerator that a text on the wire stands for, compared byte by byte, case included.
template <described_enum E>
constexpr std::optional<E> enumerator_of(std::string_view text) noexcept {
    const auto* const entry = detail::find_enumerator<E>(text);
    return entry != nullptr ? std::optional<E>(entry->value) : std::nullopt;
}

} // namespace ecswire::inline v0_2
