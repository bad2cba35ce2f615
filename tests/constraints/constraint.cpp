// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/constraints/constraint.hpp>

#include <ecswire/constraints/length.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/constraints/reserved_prefix.hpp>
#include <ecswire/constraints/unique_by.hpp>
#include <ecswire/reflect/wire_types.hpp>

#include "support/catch.hpp"
#include "support/constexpr_check.hpp"
#include "support/constraint_checks.hpp"

#include <cstdint>
#include <optional>
#include <string_view>

using namespace ecswire;
using namespace ecswire_test;

namespace {

// The ten lines that a user's own constraint takes.
struct even_constraint {
    static constexpr std::string_view name = "even";
    static constexpr std::string_view message = "Member must be even";
    template <class T>
    static constexpr bool applies_to = integer_type<T>;
    constexpr bool holds(std::int64_t value) const { return value % 2 == 0; }
};
inline constexpr even_constraint even{};

struct Thing {
    std::optional<std::string_view> key{};
};
BOOST_DESCRIBE_STRUCT(Thing, (), (key))

TEST_CASE("a type with a name, a message and holds() is a constraint") {
    CONSTEXPR_CHECK(ok(even, 2));
    CONSTEXPR_CHECK(bad(even, 3));
    CONSTEXPR_CHECK(even_constraint::applies_to<int>);
    CONSTEXPR_CHECK(!even_constraint::applies_to<bool>);
    CONSTEXPR_CHECK(ecswire::requirement_of(even).constraint == "even");
    CONSTEXPR_CHECK(ecswire::requirement_of(even).text == "Member must be even");
    CONSTEXPR_CHECK(ecswire::requirement_of(even).kind == requirement_kind::custom);
}

TEST_CASE("a constraint can describe itself in numbers") {
    CONSTEXPR_CHECK(ecswire::requirement_of(length(1, 2)).within == bounds{number(1), number(2)});
}

TEST_CASE("the optional properties of a constraint are false by default") {
    CONSTEXPR_CHECK(!ecswire::checks_member<even_constraint>);
    CONSTEXPR_CHECK(ecswire::checks_member<required_constraint>);
    CONSTEXPR_CHECK(!ecswire::only_for_users<even_constraint>);
    CONSTEXPR_CHECK(ecswire::only_for_users<reserved_prefix_constraint>);
    CONSTEXPR_CHECK(!ecswire::reads_elements<even_constraint>);
    CONSTEXPR_CHECK(ecswire::reads_elements<unique_by_constraint<&Thing::key>>);
}

} // namespace
