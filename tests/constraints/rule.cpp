// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/constraints/rule.hpp>

#include "support/catch.hpp"
#include "support/constexpr_check.hpp"
#include "support/constraint_checks.hpp"

#include <optional>

using namespace ecswire;
using namespace ecswire_test;

namespace {

struct Span {
    std::optional<int> first{};
    std::optional<int> last{};
};

inline constexpr auto in_order = rule("lastNotBeforeFirst", "Member must not be before first",
                                      [](const Span& span) { return span.first <= span.last; });

TEST_CASE("a rule sees the whole structure, whether the member is there or not") {
    CONSTEXPR_CHECK(check_member(in_order, Span{1, 2}, &Span::last).count == 0);
    CONSTEXPR_CHECK(check_member(in_order, Span{2, 1}, &Span::last).count == 1);
    CONSTEXPR_CHECK(check_member(in_order, Span{.first = 2}, &Span::last).count == 1);
    CONSTEXPR_CHECK(check_member(in_order, Span{}, &Span::last).count == 0);
}

TEST_CASE("a rule has a name and a sentence of its own") {
    CONSTEXPR_CHECK(ecswire::detail::requirement_of(in_order).constraint == "lastNotBeforeFirst");
    CONSTEXPR_CHECK(ecswire::detail::requirement_of(in_order).text ==
                    "Member must not be before first");
    CONSTEXPR_CHECK(ecswire::detail::requirement_of(in_order).form == sentence_form::own);
}

TEST_CASE("a rule is for the shape that its predicate takes") {
    using rule_type = std::remove_const_t<decltype(in_order)>;
    CONSTEXPR_CHECK(rule_type::applies_to_member<Span, std::optional<int>>);
    CONSTEXPR_CHECK(!rule_type::applies_to_member<int, std::optional<int>>);
}

} // namespace
