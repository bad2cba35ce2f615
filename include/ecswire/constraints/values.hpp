// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/detail/fixed_text.hpp>
#include <ecswire/constraints/detail/value_list.hpp>
#include <ecswire/constraints/finding.hpp>

#include <cstddef>
#include <string_view>

namespace ecswire::inline v0_2 {

/// A value from a user is one of the values listed: a list that the documentation gives and the
/// service model doesn't, or a part of an enumeration. A value from the service may be any other,
/// since a newer service may have further values.
///
/// An `open_enum` with an unknown text violates the constraint of its type, not this constraint.
template <class List>
class values_constraint {
public:
    static constexpr std::string_view name = "enum";
    static constexpr bool only_for_users = true;

    template <class T>
    static constexpr bool applies_to = List::template applies_to<T>;

    constexpr explicit values_constraint(const List& values) noexcept : values_(values) {}

    [[nodiscard]] constexpr requirement describe() const noexcept {
        return {.constraint = name, .kind = requirement_kind::enum_values, .text = values_.text()};
    }

    template <class T>
    constexpr bool holds(const T& value) const noexcept {
        return List::is_unknown(value) || values_.contains(value);
    }

    template <class T, class Out>
    void schema(Out& out) const {
        values_.schema(out, true);
    }

private:
    List values_;
};

/// `values("enabled", "disabled")`, `values(Compatibility::EC2, Compatibility::FARGATE)`,
/// `values(443)`, `values(true)`.
template <class... Values>
constexpr auto values(const Values&... listed) {
    return values_constraint(detail::list_values(", ", listed...));
}

/// A value from a user is none of the values listed.
template <class List>
class forbidden_values_constraint {
public:
    static constexpr std::string_view name = "forbiddenValues";
    static constexpr bool only_for_users = true;

    template <class T>
    static constexpr bool applies_to = List::template applies_to<T>;

    constexpr explicit forbidden_values_constraint(const List& values) : values_(values) {
        text_.append("Member must not be ");
        text_.append(values_.text());
    }

    [[nodiscard]] constexpr requirement describe() const noexcept {
        return {.constraint = name, .text = text_.view()};
    }

    template <class T>
    constexpr bool holds(const T& value) const noexcept {
        return !values_.contains(value);
    }

    template <class T, class Out>
    void schema(Out& out) const {
        out.object("not", [this](auto& forbidden) { values_.schema(forbidden, false); });
    }

private:
    List values_;
    detail::fixed_text<200> text_{};
};

/// `forbidden_values(PropagateTags::SERVICE)`.
template <class... Values>
constexpr auto forbidden_values(const Values&... listed) {
    return forbidden_values_constraint(detail::list_values(" or ", listed...));
}

} // namespace ecswire::inline v0_2
