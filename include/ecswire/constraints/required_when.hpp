// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/condition.hpp>
#include <ecswire/constraints/detail/pattern_text.hpp>
#include <ecswire/constraints/finding.hpp>
#include <ecswire/reflect/enumerators.hpp>
#include <ecswire/reflect/members.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/wire_types.hpp>

#include <string_view>
#include <type_traits>

namespace ecswire::inline v0_2 {

/// A condition on a sibling: it is a certain enumerator.
template <described_enum E>
struct enumerator_condition {
    E enumerator; ///< the enumerator that the sibling must equal

    /// Completes "when the sibling is".
    [[nodiscard]] constexpr std::string_view text() const noexcept { return wire_text(enumerator); }
    constexpr bool holds(const open_enum<E>& value) const noexcept { return value == enumerator; }

    template <class Out>
    void schema(Out& out) const {
        out.keyword("const", {text()});
    }
};

/// A condition on a sibling: it is a text that doesn't begin with a prefix, case included.
struct not_starting_with_condition {
    std::string_view prefix;      ///< with which the text must not begin
    std::string_view description; ///< of a text without the prefix

    /// Completes "when the sibling is".
    [[nodiscard]] constexpr std::string_view text() const noexcept { return description; }
    constexpr bool holds(std::string_view value) const noexcept {
        return !value.starts_with(prefix);
    }

    template <class Out>
    void schema(Out& out) const {
        out.keyword("type", {"string"});
        out.object("not", [this](auto& other) {
            other.keyword("pattern", {"^", detail::pattern_of(prefix)});
        });
    }
};

/// `required_when<&Attribute::targetId>(not_starting_with("arn:", "a short identifier"))`: the
/// description completes "when '/attributes/0/targetId' is". Both are literals.
constexpr not_starting_with_condition not_starting_with(std::string_view prefix,
                                                        std::string_view description) noexcept {
    return {prefix, description};
}

/// A member must be present if a sibling is present and meets a condition. A violation has the
/// constraint name `required` and names the sibling.
template <auto Sibling, class Condition>
class required_when_constraint {
public:
    static constexpr std::string_view name = "required";
    static constexpr bool may_repeat = true; // on other conditions

    template <class S, class M>
    static constexpr bool applies_to_member =
        nullable<M>&& detail::can_judge<Sibling, S, Condition>;

    constexpr explicit required_when_constraint(const Condition& condition) noexcept
        : condition_(condition) {}

    [[nodiscard]] constexpr requirement describe() const noexcept {
        return {.constraint = name,
                .kind = requirement_kind::not_null,
                .sibling = member_name<Sibling>,
                .condition = condition_.text()};
    }

    template <class S, class M, class Report>
    constexpr void check_member(const S& structure, const M& member, const Report& report) const {
        if (!is_present(member) && detail::meets<Sibling>(structure, condition_)) [[unlikely]] {
            report(finding{});
        }
    }

    template <class Out>
        requires requires(Out& out, const Condition& condition) { condition.schema(out); }
    void schema_member(Out& out, std::string_view member) const {
        out.all_of([this, member](auto& rule) {
            rule.object("if",
                        [this](auto& when) { detail::write_condition<Sibling>(when, condition_); });
            rule.object("then", [member](auto& then) {
                then.object("properties", [member](auto& properties) {
                    properties.object(member, [](auto& value) {
                        value.object("not", [](auto& null) { null.keyword("type", {"null"}); });
                    });
                });
                then.require(member);
            });
        });
    }

private:
    Condition condition_;
};

/// `member<&Resource::integerValue>(required_when<&Resource::type>(ResourceValueType::INTEGER))`.
template <auto Sibling, described_enum E>
constexpr required_when_constraint<Sibling, enumerator_condition<E>> required_when(E enumerator) {
    return required_when_constraint<Sibling, enumerator_condition<E>>({enumerator});
}

/// With any condition that has `text()`, which completes "when the sibling is", `holds(value)`, and
/// for JSON Schema `schema(out)`.
template <auto Sibling, class Condition>
    requires(!described_enum<Condition>)
constexpr required_when_constraint<Sibling, Condition> required_when(const Condition& condition) {
    return required_when_constraint<Sibling, Condition>(condition);
}

} // namespace ecswire::inline v0_2
