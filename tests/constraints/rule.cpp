// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/constraints/rule.hpp>

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>

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
    CONSTEXPR_CHECK(ecswire::requirement_of(in_order).constraint == "lastNotBeforeFirst");
    CONSTEXPR_CHECK(ecswire::requirement_of(in_order).text == "Member must not be before first");
    CONSTEXPR_CHECK(ecswire::requirement_of(in_order).kind == requirement_kind::custom);
}

constexpr bool begins(const Span& span) { return span.first.has_value(); }
constexpr bool ends(const Span& span) { return span.last.has_value(); }

BOOST_DESCRIBE_STRUCT(Span, (), (first, last))

constexpr auto constraints_of(shape<Span>) {
    return constraints(member<&Span::last>(rule("begins", "Member must follow first", begins),
                                           rule("ends", "Member must be there", ends)));
}

TEST_CASE("a rule takes a function, and a member takes several rules") {
    std::string names;
    for_each_constraint<&Span::last>([&names]<class C>(const C& one) {
        names +=
            std::string(one.name) + (check_member(one, Span{}, &Span::last).count ? "! " : " ");
        names += check_member(one, Span{1, 1}, &Span::last).count ? "!" : "";
    });
    CHECK(names == "begins! ends! ");
}

TEST_CASE("a rule applies to the shape that its predicate takes") {
    using rule_type = std::remove_const_t<decltype(in_order)>;
    CONSTEXPR_CHECK(rule_type::applies_to_member<Span, std::optional<int>>);
    CONSTEXPR_CHECK(!rule_type::applies_to_member<int, std::optional<int>>);
}

} // namespace
