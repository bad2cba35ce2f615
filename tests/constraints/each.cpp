// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/constraints/each.hpp>

#include <ecswire/constraints/length.hpp>
#include <ecswire/constraints/range.hpp>

#include "support/catch.hpp"
#include "support/constexpr_check.hpp"

#include <map>
#include <string>
#include <vector>

using namespace ecswire;

namespace {

inline constexpr auto short_texts = each(length(1, 5));

TEST_CASE("each is for lists and maps of what its constraints are for") {
    using type = std::remove_const_t<decltype(short_texts)>;
    CONSTEXPR_CHECK(type::applies_to<std::vector<std::string>>);
    CONSTEXPR_CHECK(type::applies_to<std::map<std::string, std::string>>);
    CONSTEXPR_CHECK(!type::applies_to<std::vector<int>>);
    CONSTEXPR_CHECK(!type::applies_to<std::string>);
    CONSTEXPR_CHECK(decltype(each(short_texts))::applies_to<std::vector<std::vector<std::string>>>);
}

TEST_CASE("each hands out its constraints") {
    int count = 0;
    each(all_of(range(0, 1), length(1, 5)), length(2, 3)).constraints().for_each([&](const auto&) {
        ++count;
    });
    CHECK(count == 3);
}

} // namespace
