// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/condition.hpp>
#include <ecswire/constraints/constraint.hpp>
#include <ecswire/constraints/finding.hpp>
#include <ecswire/reflect/members.hpp>
#include <ecswire/reflect/wire_types.hpp>

#include <string_view>

namespace ecswire::inline v0_2 {

/// A constraint on a member's value that applies only if a sibling meets a condition. The violation
/// has the name of the constraint and names the sibling.
template <auto Sibling, class Condition, class Constraint>
class when_constraint {
public:
    static constexpr bool may_repeat = true; // on other conditions
    static constexpr bool only_for_users = ecswire::only_for_users<Constraint>;

    template <class S, class M>
    static constexpr bool applies_to_member = [] {
        if constexpr (requires { Constraint::template applies_to<present_type<M>>; }) {
            return Constraint::template applies_to<present_type<M>> &&
                   detail::can_judge<Sibling, S, Condition>;
        }
        return false; // the constraint doesn't apply to a value
    }();

    constexpr when_constraint(const Condition& condition, const Constraint& constraint) noexcept
        : condition_(condition), constraint_(constraint) {}

    [[nodiscard]] constexpr bool is_satisfiable() const {
        if constexpr (requires { constraint_.is_satisfiable(); }) {
            return constraint_.is_satisfiable();
        } else {
            return true;
        }
    }

    [[nodiscard]] constexpr requirement describe() const {
        requirement asked = requirement_of(constraint_);
        asked.sibling = member_name<Sibling>;
        asked.condition = condition_.text();
        return asked;
    }

    template <class S, class M, class Report>
    constexpr void check_member(const S& structure, const M& member, const Report& report) const {
        if (is_present(member) && detail::meets<Sibling>(structure, condition_)) {
            check_value(constraint_, present_value(member), report);
        }
    }

private:
    Condition condition_;
    Constraint constraint_;
};

/// `member<&Volume::iops>(when<&Volume::type>(is("gp3"), range(3000, 16000)))`
template <auto Sibling, class Condition, class Constraint>
constexpr when_constraint<Sibling, Condition, Constraint>
when(const Condition& condition, const Constraint& constraint) noexcept {
    return when_constraint<Sibling, Condition, Constraint>(condition, constraint);
}

} // namespace ecswire::inline v0_2
