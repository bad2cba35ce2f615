// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/shape.hpp>
#include <ecswire/reflect/shape_name.hpp>

#include <boost/mp11/algorithm.hpp>
#include <boost/mp11/list.hpp>

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <type_traits>

namespace ecswire::inline v0_2 {

/// The wire text of one enumerator, where that text is no C++ identifier, or one that a platform
/// has a macro for.
template <described_enum E>
struct wire_name {
    E enumerator;          ///< which one
    std::string_view text; ///< what the wire calls it
};
/// Deduces E.
template <described_enum E>
wire_name(E, std::string_view) -> wire_name<E>; // Clang before 17 doesn't deduce for aggregates

namespace detail {

template <class E>
concept has_wire_names = requires {
    wire_names_of(shape<E>{});
};

constexpr bool is_marked_as_no_identifier(std::string_view name) noexcept {
    return name.starts_with('_') || name.ends_with('_');
}

template <class E>
struct enumerator {
    E value;
    std::string_view name;
};

template <class E>
constexpr auto list_enumerators() {
    using descriptors = boost::describe::describe_enumerators<E>;
    std::array<enumerator<E>, boost::mp11::mp_size<descriptors>::value> list{};
    std::size_t index = 0;
    boost::mp11::mp_for_each<descriptors>([&](auto descriptor) {
        list[index++] = {descriptor.value, descriptor.name};
    });
    if constexpr (has_wire_names<E>) {
        for (const wire_name<E>& given : wire_names_of(shape<E>{})) {
            for (enumerator<E>& entry : list) {
                if (entry.value == given.enumerator) {
                    entry.name = given.text;
                }
            }
        }
    }
    return list;
}

template <class E>
inline constexpr auto enumerators = list_enumerators<E>();

template <class E>
constexpr bool all_have_wire_text() {
    bool all = true;
    for (const enumerator<E>& entry : enumerators<E>) {
        all = all && !is_marked_as_no_identifier(entry.name);
    }
    return all;
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

template <class E>
struct check_wire_names {
    static_assert(all_have_wire_text<E>(),
                  "ecswire: an enumerator that begins or ends with an underscore stands for a text "
                  "that is no identifier: give that text in wire_names_of(shape<E>) beside the "
                  "enumeration");
    static_assert(wire_texts_differ<E>(),
                  "ecswire: two enumerators have the same text on the wire: mend "
                  "wire_names_of(shape<E>)");
    static constexpr bool value = true;
};

} // namespace detail

/// The enumerators of a described enumeration in order of declaration, each with its `value` and
/// its `name` on the wire.
///
/// The name is the enumerator's own, or the text that `wire_names_of(shape<E>)` beside the
/// enumeration gives for it: an array of `wire_name<E>` for those whose text is no identifier.
template <described_enum E>
    requires(detail::check_wire_names<E>::value)
inline constexpr const auto& enumerators_of = detail::enumerators<E>;

/// The text of an enumerator on the wire; empty for a number that no enumerator has.
template <described_enum E>
constexpr std::string_view wire_text(E value) noexcept {
    for (const auto& entry : enumerators_of<E>) {
        if (entry.value == value) {
            return entry.name;
        }
    }
    return {};
}

/// The enumerator that a text on the wire stands for, compared byte by byte, case included.
template <described_enum E>
constexpr std::optional<E> enumerator_of(std::string_view text) noexcept {
    for (const auto& entry : enumerators_of<E>) {
        if (entry.name == text) {
            return entry.value;
        }
    }
    return std::nullopt;
}

} // namespace ecswire::inline v0_2
