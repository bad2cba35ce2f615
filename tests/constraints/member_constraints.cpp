// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/constraints/member_constraints.hpp>

#include <ecswire/constraints/length.hpp>
#include <ecswire/constraints/no_edge_spaces.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/constraints/required_when.hpp>

#include "support/catch.hpp"
#include "support/constexpr_check.hpp"

#include <optional>
#include <string>
#include <type_traits>

using namespace ecswire;

namespace {

enum class Size { SMALL, LARGE };
BOOST_DESCRIBE_ENUM(Size, SMALL, LARGE)

struct Hat {
    std::optional<std::string> owner{};
    std::optional<open_enum<Size>> size{};
};
BOOST_DESCRIBE_STRUCT(Hat, (), (owner, size))

TEST_CASE("a member's constraints know the member and are handed out in order") {
    constexpr auto constraints = member<&Hat::owner>(required, length(1, 5));
    using type = std::remove_const_t<decltype(constraints)>;
    CONSTEXPR_CHECK(type::pointer == &Hat::owner);
    CONSTEXPR_CHECK(std::is_same_v<type::shape_type, Hat>);
    std::string names;
    constraints.for_each([&names](const auto& constraint) { names += constraint.name; });
    CHECK(names == "requiredlength");
}

TEST_CASE("constraints of nested sets form one list") {
    using type = decltype(member<&Hat::owner>(all_of(required), all_of(no_edge_spaces)));
    CONSTEXPR_CHECK(
        std::is_same_v<type::flat_types,
                       ecswire::detail::types<required_constraint, no_edge_spaces_constraint>>);
}

TEST_CASE("a member can be required for several reasons") {
    constexpr auto constraints = member<&Hat::owner>(required_when<&Hat::size>(Size::SMALL),
                                                     required_when<&Hat::size>(Size::LARGE));
    CONSTEXPR_CHECK(decltype(constraints)::pointer == &Hat::owner);
}

} // namespace
