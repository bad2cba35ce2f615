// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/finding.hpp>

#include <concepts>
#include <string_view>

namespace ecswire::inline v0_2 {

/// A constraint on several members of a structure, with a name and a message of its own. A
/// violation is reported at the member that has the constraint.
template <class Predicate>
class rule_constraint {
public:
    std::string_view name;    ///< identifies the constraint in violations
    std::string_view message; ///< states it in violations

    static constexpr bool may_repeat = true; // with other predicates of the same type

    template <class S, class M>
    static constexpr bool applies_to_member = std::predicate<const Predicate&, const S&>;

    constexpr rule_constraint(std::string_view identifier, std::string_view text,
                              const Predicate& predicate) noexcept
        : name(identifier), message(text), predicate_(predicate) {}

    template <class S, class M, class Report>
    constexpr void check_member(const S& structure, const M&, const Report& report) const {
        if (!predicate_(structure)) [[unlikely]] {
            report(finding{});
        }
    }

private:
    Predicate predicate_;
};

/// `member<&Span::last>(rule("lastNotBeforeFirst", "Member must not be before first",
///                           [](const Span& span) { return span.first <= span.last; }))`
///
/// The predicate takes the whole structure, whether the member is present or not, and returns
/// whether it is valid. Name and message are literals; the message begins with "Member must".
template <class Predicate>
constexpr rule_constraint<Predicate> rule(std::string_view name, std::string_view message,
                                          Predicate predicate) {
    return rule_constraint<Predicate>(name, message, predicate);
}

} // namespace ecswire::inline v0_2
