// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraint.hpp>
#include <ecswire/constraints/finding.hpp>

namespace ecswire::inline v0_2 {

/// A constraint on values from users; values from the service aren't checked.
template <class Constraint>
class only_from_users_constraint {
public:
    static constexpr bool may_repeat = true; // with other constraints
    static constexpr bool only_for_users = true;

    template <class T>
    static constexpr bool applies_to = [] {
        if constexpr (requires { Constraint::template applies_to<T>; }) {
            return Constraint::template applies_to<T>;
        }
        return false; // the constraint doesn't apply to a value
    }();

    constexpr explicit only_from_users_constraint(const Constraint& constraint) noexcept
        : constraint_(constraint) {}

    [[nodiscard]] constexpr bool is_satisfiable() const {
        if constexpr (requires { constraint_.is_satisfiable(); }) {
            return constraint_.is_satisfiable();
        } else {
            return true;
        }
    }

    [[nodiscard]] constexpr requirement describe() const { return requirement_of(constraint_); }

    template <class T, class Report>
    constexpr void check(const T& value, const Report& report) const {
        check_value(constraint_, value, report);
    }

    template <class T, class Out>
        requires requires(Out& out, const Constraint& one) { one.template schema<T>(out); }
    void schema(Out& out) const { constraint_.template schema<T>(out); }

private:
    Constraint constraint_;
};

/// `member<&EphemeralStorage::sizeInGiB>(only_from_users(range(21, 200)))`
template <class Constraint>
constexpr only_from_users_constraint<Constraint>
only_from_users(const Constraint& constraint) noexcept {
    return only_from_users_constraint<Constraint>(constraint);
}

} // namespace ecswire::inline v0_2
