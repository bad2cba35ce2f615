// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraint.hpp>
#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/each.hpp>
#include <ecswire/constraints/finding.hpp>
#include <ecswire/reflect/enumerators.hpp>
#include <ecswire/reflect/members.hpp>
#include <ecswire/reflect/wire_types.hpp>
#include <ecswire/text/constexpr_containers.hpp>
#include <ecswire/text/utf8.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace ecswire::inline v0_2 {

/// A literal that was checked at compile time. It converts to the types of text members.
class checked_text {
public:
    /// Wraps a literal without checking it; `checked` checks it first.
    constexpr explicit checked_text(std::string_view text) noexcept : text_(text) {}

    /// The literal.
    [[nodiscard]] constexpr std::string_view view() const noexcept { return text_; }

    /// The literal.
    constexpr operator std::string_view() const noexcept // NOLINT(google-explicit-constructor)
    {
        return text_;
    }
    /// A copy of the literal.
    ECSWIRE_CONTAINER_CONSTEXPR
    operator std::string() const // NOLINT(google-explicit-constructor): a member's value
    {
        return std::string(text_);
    }

private:
    std::string_view text_;
};

namespace detail {

// These functions aren't constexpr, so calling one at compile time is an error. The compiler's
// message shows the function's name, with the member and the constraint as its template arguments.
template <auto Member, class Constraint>
void the_literal_violates_a_constraint_of_the_member() {}
template <auto Member>
void the_literal_is_not_a_value_of_the_enumeration_of_the_member() {}
template <auto Member>
void the_literal_is_not_utf8() {}

template <auto Member, class Constraint>
struct literal_report {
    constexpr bool operator()(const finding&) const {
        the_literal_violates_a_constraint_of_the_member<Member, Constraint>();
        return false;
    }
};

template <auto Member, class T>
constexpr void check_literal(const T& value) {
    for_each_constraint<Member>([&value]<class Constraint>(const Constraint& constraint) {
        if constexpr (!checks_member<Constraint> && !is_each_constraint<Constraint>) {
            check_value(constraint, value, literal_report<Member, Constraint>{});
        }
    });
}

} // namespace detail

/// Checks a literal against the constraints of a member at compile time, as a value from a user. A
/// violation doesn't compile, and the compiler's message names the member and the constraint:
///
///     Tag tag{.key = checked<&Tag::key>("team")};
template <auto Member, std::size_t Size>
    requires text_type<present_type<member_type<Member>>>
consteval checked_text checked(const char (&literal)[Size]) {
    const std::string_view text(literal, Size - 1);
    if (find_invalid_utf8(text) != text.size()) {
        detail::the_literal_is_not_utf8<Member>();
    }
    detail::check_literal<Member>(text);
    return checked_text(text);
}

/// Checks the wire text of an enumerator against the constraints of a member at compile time, and
/// returns the enumerator: `checked<&ContainerInstance::status>("ACTIVE")`.
template <auto Member, std::size_t Size>
    requires open_enum_type<present_type<member_type<Member>>>
consteval auto checked(const char (&literal)[Size]) {
    using enumeration = typename present_type<member_type<Member>>::enum_type;
    const auto value = enumerator_of<enumeration>(std::string_view(literal, Size - 1));
    if (!value) {
        detail::the_literal_is_not_a_value_of_the_enumeration_of_the_member<Member>();
    }
    return *value;
}

/// Checks a number against the constraints of a member at compile time, and returns the number:
/// `checked<&Listener::port>(8080)`.
template <auto Member>
    requires number_type<present_type<member_type<Member>>>
consteval auto checked(present_type<member_type<Member>> literal) {
    detail::check_literal<Member>(literal);
    return literal;
}

} // namespace ecswire::inline v0_2
