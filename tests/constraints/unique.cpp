// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/constraints/unique.hpp>

#include <ecswire/reflect/open_enum.hpp>

#include "support/catch.hpp"
#include "support/constexpr_check.hpp"
#include "support/constraint_checks.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

namespace {

enum class Kind { EC2, FARGATE };
BOOST_DESCRIBE_ENUM(Kind, EC2, FARGATE)

struct Item {};
BOOST_DESCRIBE_STRUCT(Item, (), ())

using texts = std::vector<std::string>;

TEST_CASE("unique rejects an element that equals an earlier one, and names both") {
    CHECK(ok(unique, texts{}));
    CHECK(ok(unique, texts{"a", "A", ""}));
    CHECK(bad(unique, texts{"b", "a", "a"}));
    CHECK(check(unique, texts{"a", "b", "a"}).last.index == 2);
    CHECK(check(unique, texts{"a", "b", "a"}).last.other == 0);
    CHECK(check(unique, texts{"a", "a", "a"}).count == 2);
}

TEST_CASE("unique compares integers, enumerators and unknown texts") {
    CHECK(ok(unique, std::vector<std::int64_t>{1, -1, 0}));
    CHECK(bad(unique, std::vector<std::int64_t>{1, -1, 1}));
    using kinds = std::vector<open_enum<Kind>>;
    CHECK(ok(unique, kinds{Kind::EC2, Kind::FARGATE, open_enum<Kind>("EXTERNAL")}));
    CHECK(bad(unique, kinds{Kind::EC2, open_enum<Kind>("EC2")}));
    CHECK(bad(unique, kinds{open_enum<Kind>("EXTERNAL"), open_enum<Kind>("EXTERNAL")}));
}

TEST_CASE("unique compares lists by their elements") {
    CHECK(ok(unique, std::vector<texts>{{"a", "b"}, {"a"}, {}, {"b", "a"}}));
    CHECK(bad(unique, std::vector<texts>{{"a", "b"}, {"a"}, {"a", "b"}}));
    CHECK(bad(unique, std::vector<texts>{{}, {}}));
}

TEST_CASE("unique ignores absent elements") {
    CHECK(ok(unique, std::vector<std::optional<int>>{std::nullopt, 1, std::nullopt}));
    CHECK(bad(unique, std::vector<std::optional<int>>{1, std::nullopt, 1}));
}

TEST_CASE("unique finds repeated elements in long lists") {
    for (const std::size_t size : {127U, 128U, 129U, 1000U}) {
        CAPTURE(size);
        std::vector<int> list(size);
        std::vector<texts> lists(size);
        for (std::size_t i = 0; i < size; ++i) {
            list[i] = static_cast<int>(i);
            lists[i] = {std::to_string(i), "x"};
        }
        CHECK(ok(unique, list));
        CHECK(ok(unique, lists));
        list.back() = 7;
        lists.back() = lists[7];
        CHECK(check(unique, list).last.other == 7);
        CHECK(check(unique, lists).last.index == size - 1);
    }
}

TEST_CASE("unique applies to lists whose elements can be compared") {
    CONSTEXPR_CHECK(unique_constraint::applies_to<texts>);
    CONSTEXPR_CHECK(unique_constraint::applies_to<std::vector<texts>>);
    CONSTEXPR_CHECK(!unique_constraint::applies_to<std::vector<Item>>);
    CONSTEXPR_CHECK(!unique_constraint::applies_to<std::vector<double>>);
    CONSTEXPR_CHECK(!unique_constraint::applies_to<std::string>);
    CONSTEXPR_CHECK(unique.describe().constraint == "uniqueItems");
}

} // namespace
