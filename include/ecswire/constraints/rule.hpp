// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/finding.hpp>

#include <concepts>
#include <string_view>

namespace ecswire::inline v0_2 {

/// A rule about several members of a structure, told of at the one that it is put on: what no other
/// constraint says, with an identifier and a sentence of its own.
template <class Predicate>
class rule_constraint {
public:
    std::string_view name;     ///< the identifier in violations
    std::string_view sentence; ///< what is wrong, in violations

    static constexpr bool may_repeat = true; // with other predicates of the same type

    template <class S, class M>
    static constexpr bool applies_to_member = std::predicate<const Predicate&, const S&>;

    constexpr rule_constraint(std::string_view identifier, std::string_view says,
                              const Predicate& predicate) noexcept
        : name(identifier), sentence(says), predicate_(predicate) {}

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
/// The predicate sees the whole structure, whether the member is there or not, and says whether all
/// is well. The texts are literals; the sentence begins with "Member must".
template <class Predicate>
constexpr rule_constraint<Predicate> rule(std::string_view name, std::string_view sentence,
                                          Predicate predicate) {
    return rule_constraint<Predicate>(name, sentence, predicate);
}

} // namespace ecswire::inline v0_2
