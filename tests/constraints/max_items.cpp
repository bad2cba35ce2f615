// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/constraints/max_items.hpp>

#include "support/catch.hpp"
#include "support/constexpr_check.hpp"
#include "support/constraint_checks.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

namespace {

struct Label {
    std::optional<std::string> key{};
};
BOOST_DESCRIBE_STRUCT(Label, (), (key))

std::vector<Label> labels(std::size_t own, std::size_t reserved,
                          const std::string& prefix = "sys:") {
    std::vector<Label> result;
    for (std::size_t i = 0; i < own; ++i) {
        result.push_back({"key" + std::to_string(i)});
    }
    for (std::size_t i = 0; i < reserved; ++i) {
        result.push_back({prefix + std::to_string(i)});
    }
    return result;
}

TEST_CASE("max_items doesn't count exempt elements") {
    const auto at_most_five = max_items(5, not_counting<&Label::key>("sys:"));
    CHECK(ok(at_most_five, labels(0, 0)));
    CHECK(ok(at_most_five, labels(5, 0)));
    CHECK(bad(at_most_five, labels(6, 0)));
    CHECK(ok(at_most_five, labels(5, 1)));
    CHECK(ok(at_most_five, labels(5, 100)));
    CHECK(ok(at_most_five, labels(5, 100, "SyS:")));
    CHECK(bad(at_most_five, labels(5, 1, "sys")));
    CHECK(bad(at_most_five, labels(6, 100)));
    CHECK(check(at_most_five, labels(6, 100)).last.actual == number(6));
}

TEST_CASE("elements without the text count") {
    CHECK(bad(max_items(2, not_counting<&Label::key>("sys:")), std::vector<Label>(3)));
}

TEST_CASE("max_items takes any predicate for exempt elements") {
    const auto odd = max_items(1, [](int value) { return value % 2 != 0; });
    CHECK(ok(odd, std::vector<int>{1, 2, 3}));
    CHECK(bad(odd, std::vector<int>{1, 2, 3, 4}));
}

TEST_CASE("max_items describes itself as a maximum of the length") {
    constexpr auto limited = max_items(50, not_counting<&Label::key>("sys:"));
    CONSTEXPR_CHECK(limited.describe().constraint == "length");
    CONSTEXPR_CHECK(limited.describe().within == at_most(50));
    CONSTEXPR_CHECK(decltype(limited)::applies_to<std::vector<Label>>);
    CONSTEXPR_CHECK(!decltype(limited)::applies_to<std::vector<int>>);
    CONSTEXPR_CHECK(!decltype(limited)::applies_to<Label>);
}

} // namespace
