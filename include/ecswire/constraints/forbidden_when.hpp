// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/condition.hpp>
#include <ecswire/constraints/finding.hpp>
#include <ecswire/reflect/members.hpp>
#include <ecswire/reflect/wire_types.hpp>

#include <string_view>

namespace ecswire::inline v0_2 {

/// A member must be absent if a sibling meets a condition. The violation names the sibling.
template <auto Sibling, class Condition>
class forbidden_when_constraint {
public:
    static constexpr std::string_view name = "forbidden";
    static constexpr bool may_repeat = true; // on other conditions

    template <class S, class M>
    static constexpr bool applies_to_member =
        nullable<M>&& detail::can_judge<Sibling, S, Condition>;

    constexpr explicit forbidden_when_constraint(const Condition& condition) noexcept
        : condition_(condition) {}

    [[nodiscard]] constexpr requirement describe() const noexcept {
        return {.constraint = name,
                .text = "Member must be null",
                .sibling = member_name<Sibling>,
                .condition = condition_.text()};
    }

    template <class S, class M, class Report>
    constexpr void check_member(const S& structure, const M& member, const Report& report) const {
        if (is_present(member) && detail::meets<Sibling>(structure, condition_)) [[unlikely]] {
            report(finding{});
        }
    }

    template <class Out>
    void schema_member(Out& out, std::string_view member) const {
        out.all_of([this, member](auto& rule) {
            rule.object("if",
                        [this](auto& when) { detail::write_condition<Sibling>(when, condition_); });
            rule.object("then", [member](auto& then) {
                then.object("properties", [member](auto& properties) {
                    properties.object(member, [](auto& value) { value.keyword("type", {"null"}); });
                });
            });
        });
    }

private:
    Condition condition_;
};

/// `member<&RunTaskRequest::platformVersion>(
///      forbidden_when<&RunTaskRequest::launchType>(is_not(LaunchType::FARGATE)))`
template <auto Sibling, class Condition>
constexpr forbidden_when_constraint<Sibling, Condition>
forbidden_when(const Condition& condition) noexcept {
    return forbidden_when_constraint<Sibling, Condition>(condition);
}

} // namespace ecswire::inline v0_2
