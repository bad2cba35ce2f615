// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/character_set.hpp>
#include <ecswire/constraints/finding.hpp>
#include <ecswire/reflect/members.hpp>
#include <ecswire/reflect/wire_types.hpp>

#include <concepts>
#include <cstddef>
#include <string_view>

namespace ecswire::inline v0_2 {

/// Smithy's `pattern`: violations and JSON Schema show the regular expression of the service model,
/// and a predicate in C++ decides whether a text matches.
/// https://smithy.io/2.0/spec/constraint-traits.html#pattern-trait
template <class Matches>
class pattern_constraint {
public:
    static constexpr std::string_view name = "pattern";
    static constexpr bool may_repeat = true; // with another expression

    template <class T>
    static constexpr bool applies_to = text_type<T>;

    template <auto Member>
    struct check_use {
        static_assert(applies_to<present_type<member_type<Member>>>,
                      "ecswire: `pattern` is on a member that isn't a text: remove it, or make the "
                      "member a std::string");
    };

    constexpr pattern_constraint(std::string_view expression, const Matches& matches) noexcept
        : expression_(expression), matches_(matches) {}

    [[nodiscard]] constexpr requirement describe() const noexcept {
        return {.constraint = name, .kind = requirement_kind::pattern, .text = expression_};
    }

    constexpr bool holds(std::string_view text) const { return matches_(text); }

    template <class T, class Out>
    void schema(Out& out) const {
        out.keyword("pattern", {"^(?:", expression_, ")$"});
    }

private:
    std::string_view expression_;
    Matches matches_;
};

/// `pattern("arn:aws:.*", [](std::string_view text) { return text.starts_with("arn:aws:"); })`: the
/// whole text matches the expression, a literal, if the predicate says so.
template <std::predicate<std::string_view> Matches>
constexpr pattern_constraint<Matches> pattern(std::string_view expression, Matches matches) {
    return pattern_constraint<Matches>(expression, matches);
}

/// `pattern("[a-z0-9]+", ascii_lower + ascii_digits)`: for an expression that is one set of
/// characters, repeated. An empty text matches unless the expression ends with `+`.
constexpr auto pattern(std::string_view expression, const character_set& set) {
    const bool may_be_empty = !expression.ends_with('+') && !expression.ends_with("+)");
    return pattern(expression, [set, may_be_empty](std::string_view text) {
        return set.find_outside(text) == text.size() && (may_be_empty || !text.empty());
    });
}

} // namespace ecswire::inline v0_2
