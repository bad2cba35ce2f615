// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraint.hpp>
#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/each.hpp>
#include <ecswire/constraints/enum_values.hpp>
#include <ecswire/constraints/finding.hpp>
#include <ecswire/constraints/union_members.hpp>
#include <ecswire/reflect/members.hpp>
#include <ecswire/reflect/shape.hpp>
#include <ecswire/reflect/shape_name.hpp>
#include <ecswire/reflect/wire_types.hpp>
#include <ecswire/validation/wording.hpp>

#include <string>
#include <string_view>
#include <type_traits>

namespace ecswire::inline v0_2 {

namespace detail {

template <class T>
void append_type(std::string& out) {
    if constexpr (boolean_type<T>) {
        out += "boolean";
    } else if constexpr (integer_type<T>) {
        out += std::is_signed_v<T> ? "" : "unsigned ";
        append_number(out, number(sizeof(T) * 8));
        out += "-bit integer";
    } else if constexpr (real_type<T>) {
        out += std::is_same_v<T, float> ? "float" : "double";
    } else if constexpr (text_type<T>) {
        out += "text";
    } else if constexpr (blob_type<T>) {
        out += "blob";
    } else if constexpr (document_type<T>) {
        out += "document";
    } else if constexpr (open_enum_type<T>) {
        out += shape_name<typename T::enum_type>;
    } else if constexpr (described_struct<T>) {
        out += shape_name<T>;
    } else if constexpr (list_type<T>) {
        append_type<present_type<typename T::value_type>>(out += "list of ");
    } else if constexpr (map_type<T>) {
        append_type<present_type<typename T::mapped_type>>(out += "map of ");
    } else {
        out += "timestamp";
    }
}

// Writes one line for each constraint on a value and on the elements of a list.
template <class T, class Constraints>
void append_constraints(std::string& out, const Constraints& constraints,
                        const std::string& whose) {
    const auto line = [&](const requirement& asked, std::string_view remark) {
        (((out += "    ") += whose) += asked.constraint) += ": ";
        append_requirement(out, asked, asked.sibling);
        (out += remark) += '\n';
    };
    constraints.for_each([&line]<class C>(const C& constraint) {
        if constexpr (!is_each_constraint<C>) {
            line(requirement_of(constraint), only_for_users<C> ? " (from users)" : "");
        }
    });
    if constexpr (open_enum_type<T>) {
        line(enum_requirement<typename T::enum_type>, "");
    } else if constexpr (list_type<T>) {
        append_constraints<present_type<typename T::value_type>>(
            out, element_constraints<Constraints>{constraints}, whose + "each ");
    } else if constexpr (map_type<T>) {
        append_constraints<present_type<typename T::mapped_type>>(
            out, element_constraints<Constraints>{constraints}, whose + "each ");
    }
}

} // namespace detail

/// A shape's members in order of declaration, each with its type and its constraints in the words
/// of violations, for documentation and tests:
///
///     Tag
///       key: text
///         length: Member must have length between 1 and 128, inclusive
///         ...
///
/// Nested shapes are named, but not listed.
template <described_struct S>
[[nodiscard]] std::string constraint_listing() {
    std::string out(shape_name<S>);
    out += '\n';
    if constexpr (is_union<S>) {
        append_requirement(out += "  union: ", union_requirement<S>, {});
        out += '\n';
    }
    for_each_member<S>([&out]<class Descriptor>(Descriptor) {
        constexpr auto pointer = Descriptor::pointer;
        using type = present_type<member_type<pointer>>;
        ((out += "  ") += wire_name_of<Descriptor>) += ": ";
        detail::append_type<type>(out);
        out += is_sensitive<pointer> || is_sensitive_shape<innermost_type<type>> ? " (sensitive)\n"
                                                                                 : "\n";
        detail::append_constraints<type>(out, member_constraints_of<S, pointer>(), "");
    });
    return out;
}

} // namespace ecswire::inline v0_2
