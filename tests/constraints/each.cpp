// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/constraints/each.hpp>

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/length.hpp>
#include <ecswire/constraints/no_edge_spaces.hpp>
#include <ecswire/constraints/range.hpp>

#include "support/catch.hpp"
#include "support/constexpr_check.hpp"
#include "support/violations.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

using namespace ecswire;

namespace {

inline constexpr auto short_texts = each(length(1, 5));

TEST_CASE("each applies to lists and maps whose elements its constraints apply to") {
    using type = std::remove_const_t<decltype(short_texts)>;
    CONSTEXPR_CHECK(type::applies_to<std::vector<std::string>>);
    CONSTEXPR_CHECK(type::applies_to<std::map<std::string, std::string>>);
    CONSTEXPR_CHECK(!type::applies_to<std::vector<int>>);
    CONSTEXPR_CHECK(!type::applies_to<std::string>);
    CONSTEXPR_CHECK(decltype(each(short_texts))::applies_to<std::vector<std::vector<std::string>>>);
}

TEST_CASE("each hands out its constraints") {
    int count = 0;
    each(all_of(range(0, 1), length(1, 5)), no_edge_spaces)
        .constraints()
        .for_each([&](const auto&) { ++count; });
    CHECK(count == 3);
}

struct Tagged {
    std::optional<std::vector<std::string>> keys{};
};
BOOST_DESCRIBE_STRUCT(Tagged, (), (keys))

constexpr auto constraints_of(shape<Tagged>) {
    return constraints(member<&Tagged::keys>(each(all_of(length(1, 3), all_of(no_edge_spaces)))));
}

TEST_CASE("each applies the constraints of a nested set to the elements") {
    using type = decltype(each(all_of(length(1, 3), no_edge_spaces)));
    CONSTEXPR_CHECK(type::applies_to<std::vector<std::string>>);
    CONSTEXPR_CHECK(!type::applies_to<std::vector<int>>);
    CHECK(ecswire_test::from_user(Tagged{.keys = {{"a", " b", "abcd"}}}) ==
          "/keys/1 noEdgeSpaces, /keys/2 length");
}

} // namespace
