// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/constraints/element_condition.hpp>

#include "support/catch.hpp"
#include "support/constexpr_check.hpp"

#include <optional>
#include <string>
#include <vector>

using namespace ecswire;

namespace {

enum class Kind { EC2, FARGATE };
BOOST_DESCRIBE_ENUM(Kind, EC2, FARGATE)

struct Item {
    std::optional<std::string> name{};
};
BOOST_DESCRIBE_STRUCT(Item, (), (name))

using kinds = std::vector<open_enum<Kind>>;

TEST_CASE("contains and lacks look for a value among the elements") {
    CHECK(contains(Kind::FARGATE).holds(kinds{Kind::EC2, Kind::FARGATE}));
    CHECK_FALSE(contains(Kind::FARGATE).holds(kinds{Kind::EC2}));
    CHECK_FALSE(contains(Kind::FARGATE).holds(kinds{}));
    CHECK(lacks(Kind::FARGATE).holds(kinds{Kind::EC2}));
    CHECK(lacks(Kind::FARGATE).holds(kinds{}));
    CHECK_FALSE(lacks(Kind::FARGATE).holds(kinds{Kind::FARGATE}));
    CHECK(contains(1, 2).holds(std::vector<int>{3, 2}));
    CHECK(contains("a").holds(std::vector<std::optional<std::string>>{std::nullopt, "a"}));
}

TEST_CASE("any_element holds if one element meets the condition") {
    const auto named = any_element(where<&Item::name>(is_given));
    CHECK(named.holds(std::vector<Item>{{}, {.name = ""}}));
    CHECK_FALSE(named.holds(std::vector<Item>{{}, {}}));
    CHECK_FALSE(named.holds(std::vector<Item>{}));
}

TEST_CASE("conditions on elements name what they look for") {
    CONSTEXPR_CHECK(contains(Kind::FARGATE).text() == "a list with FARGATE");
    CONSTEXPR_CHECK(lacks(Kind::FARGATE).text() == "a list without FARGATE");
    CONSTEXPR_CHECK(any_element(where<&Item::name>(is_given)).text() ==
                    "a list with one whose 'name' is given");
}

} // namespace
