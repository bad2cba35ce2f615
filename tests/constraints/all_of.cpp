// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/constraints/all_of.hpp>

#include <ecswire/constraints/constraint.hpp>
#include <ecswire/constraints/each.hpp>
#include <ecswire/constraints/length.hpp>
#include <ecswire/constraints/no_edge_spaces.hpp>
#include <ecswire/constraints/reserved_prefix.hpp>

#include "support/catch.hpp"
#include "support/constexpr_check.hpp"

#include <string>

using namespace ecswire;

namespace {

inline constexpr auto trimmed = all_of(length(1, 5), no_edge_spaces);
inline constexpr auto nested = all_of(trimmed, all_of(), all_of(reserved_prefix("x")));

std::string names_in(const auto& set) {
    std::string result;
    set.for_each([&result](const auto& constraint) {
        (result += requirement_of(constraint).constraint) += ' ';
    });
    return result;
}

TEST_CASE(
    "for_each passes the constraints of a set in the order of writing, those of nested sets, too") {
    CHECK(names_in(all_of()).empty());
    CHECK(names_in(trimmed) == "length noEdgeSpaces ");
    CHECK(names_in(nested) == "length noEdgeSpaces reservedPrefix ");
}

TEST_CASE("a set keeps what its constraints were made with") {
    bounds found{};
    nested.for_each([&found]<class C>(const C& constraint) {
        if constexpr (std::is_same_v<C, length_constraint>) {
            found = constraint.describe().within;
        }
    });
    CHECK(found == bounds{number(1), number(5)});
}

TEST_CASE("a set knows whether it reaches the elements of a list") {
    CONSTEXPR_CHECK(!decltype(nested)::is_for_elements);
    CONSTEXPR_CHECK(decltype(all_of(all_of(each(length(1, 2)))))::is_for_elements);
}

} // namespace
