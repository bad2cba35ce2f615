// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/constraints/unique_by.hpp>

#include "support/catch.hpp"
#include "support/constexpr_check.hpp"
#include "support/constraint_checks.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <deque>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

namespace {

enum class Colour { RED, BLUE };
BOOST_DESCRIBE_ENUM(Colour, RED, BLUE)

struct Ball {
    std::optional<std::string> name{};
    std::optional<std::int64_t> number{};
    std::optional<open_enum<Colour>> colour{};
};
BOOST_DESCRIBE_STRUCT(Ball, (), (name, number, colour))

// What a report was told: each element that is like an earlier one, with that one.
using pairs = std::vector<std::pair<std::size_t, std::size_t>>;

template <auto Key, class List>
pairs repeated(const List& list, std::size_t limit = static_cast<std::size_t>(-1)) {
    pairs result;
    unique_by<Key>.check(list, [&](const finding& found) {
        CHECK(found.member == member_name<Key>);
        result.emplace_back(found.index, found.other);
        return result.size() < limit;
    });
    return result;
}

std::vector<Ball> named(const std::vector<std::string>& names) {
    std::vector<Ball> balls;
    for (const std::string& name : names) {
        balls.push_back({.name = name});
    }
    return balls;
}

// So many names, of which each of the last `repeats` is one of the first, in turn.
std::vector<Ball> many(std::size_t size, std::size_t repeats, const std::string& prefix) {
    std::vector<Ball> balls;
    for (std::size_t i = 0; i < size; ++i) {
        balls.push_back(
            {.name = prefix + std::to_string(i < size - repeats ? i : i - size + repeats)});
    }
    return balls;
}

TEST_CASE("unique_by compares texts byte by byte") {
    CHECK(repeated<&Ball::name>(named({})).empty());
    CHECK(repeated<&Ball::name>(named({"a"})).empty());
    CHECK(repeated<&Ball::name>(named({"a", "b", "ab", "ba", ""})).empty());
    CHECK(repeated<&Ball::name>(named({"a", "A"})).empty());
    CHECK(repeated<&Ball::name>(named({"\xC3\xA9", "e\xCC\x81"})).empty()); // é, composed or not
    CHECK(repeated<&Ball::name>(named({"a", "b", "a"})) == pairs{{2, 0}});
    CHECK(repeated<&Ball::name>(named({"", ""})) == pairs{{1, 0}});
    CHECK(repeated<&Ball::name>(named({{'a', '\0'}, {'a', '\0', '\0'}, "a"})).empty());
}

TEST_CASE("unique_by reports each repeated element with the first one of its key") {
    CHECK(repeated<&Ball::name>(named({"a", "b", "a", "b", "a"})) == pairs{{2, 0}, {3, 1}, {4, 0}});
}

TEST_CASE("unique_by ignores elements without the key") {
    CHECK(repeated<&Ball::name>(std::vector<Ball>(3)).empty());
    CHECK(repeated<&Ball::name>(std::vector<Ball>(300)).empty());
}

TEST_CASE("unique_by takes integers and enumerations as keys") {
    std::vector<Ball> balls(4);
    balls[0].number = -1;
    balls[1].number = 1;
    balls[3].number = -1;
    CHECK(repeated<&Ball::number>(balls) == pairs{{3, 0}});
    balls[0].colour = Colour::RED;
    balls[1].colour = open_enum<Colour>("PINK");
    balls[2].colour = open_enum<Colour>("PINK");
    balls[3].colour = open_enum<Colour>("RED");
    CHECK(repeated<&Ball::colour>(balls) == pairs{{2, 1}, {3, 0}});
}

TEST_CASE("unique_by searches lists of every size, up to 128 elements and longer") {
    for (const std::size_t size : {2U, 3U, 100U, 127U, 128U, 129U, 130U, 256U, 257U, 3000U}) {
        // Names that differ at the end, and names whose ends and sizes are the same.
        for (const std::string prefix : {"", "a prefix as long as it takes to be alike "}) {
            INFO(size << " elements, prefix '" << prefix << "'");
            CHECK(repeated<&Ball::name>(many(size, 0, prefix)).empty());
            CHECK(repeated<&Ball::name>(many(size, 1, prefix)) == pairs{{size - 1, 0}});
        }
    }
}

TEST_CASE("unique_by finds the same elements as a comparison of all pairs") {
    for (const std::size_t modulus : {1U, 2U, 7U, 100U, 199U}) {
        std::deque<Ball> balls;
        pairs expected;
        std::map<std::size_t, std::size_t> first;
        for (std::size_t i = 0; i < 200; ++i) {
            const std::size_t key = i * i % modulus;
            balls.push_back({.name = "key " + std::to_string(key)});
            const auto [place, is_new] = first.emplace(key, i);
            if (!is_new) {
                expected.emplace_back(i, place->second);
            }
        }
        CHECK(repeated<&Ball::name>(balls) == expected);
    }
}

TEST_CASE("unique_by stops when report returns false") {
    CHECK(repeated<&Ball::name>(named({"a", "a", "a"}), 1) == pairs{{1, 0}});
    CHECK(repeated<&Ball::name>(many(1000, 500, ""), 2) == pairs{{500, 0}, {501, 1}});
    // In the part of a list that is searched first, and so not in the rest either.
    std::vector<Ball> balls = many(1000, 500, "");
    balls[1] = balls[0];
    CHECK(repeated<&Ball::name>(balls, 1) == pairs{{1, 0}});
}

// Names with the same hash: of two blocks of bytes, the second makes up for the first.
std::vector<Ball> of_same_hash(std::uint64_t size) {
    std::vector<Ball> balls;
    for (std::uint64_t first = 0; first < size; ++first) {
        const std::uint64_t blocks[2] = {first, ecswire::detail::mix_bits(sizeof blocks ^ first)};
        std::string name(sizeof blocks, ' ');
        std::memcpy(name.data(), blocks, sizeof blocks);
        balls.push_back({.name = name});
    }
    return balls;
}

TEST_CASE("unique_by distinguishes keys with the same hash") {
    for (const std::size_t size : {2U, 26U, 128U, 129U, 400U}) {
        CAPTURE(size);
        std::vector<Ball> balls = of_same_hash(size);
        CHECK(ecswire::detail::hash_key(std::string_view(*balls.front().name)) ==
              ecswire::detail::hash_key(std::string_view(*balls.back().name)));
        CHECK(repeated<&Ball::name>(balls).empty());
        balls.push_back(balls[1]);
        CHECK(repeated<&Ball::name>(balls) == pairs{{size, 1}});
    }
}

// Numbers whose hashes begin with the same bits, so that they all belong into one place of the
// table.
std::vector<Ball> meeting(std::size_t size) {
    std::vector<Ball> balls;
    for (std::int64_t number = 0; balls.size() < size; ++number) {
        if (ecswire::detail::hash_key(number) >> 54U == 7) {
            balls.push_back({.number = number});
        }
    }
    return balls;
}

TEST_CASE("unique_by sorts keys that are chosen to collide in the table") {
    std::vector<Ball> balls = meeting(400);
    const auto has_key = [](std::size_t) { return true; };
    const auto key = [&balls](std::size_t index) { return *balls[index].number; };
    const auto none = [](std::size_t, std::size_t) { return false; };
    // The table is left before each is compared with each.
    const std::size_t reached = ecswire::detail::find_repeated_by_table(
        std::uint32_t{0}, static_cast<std::uint32_t>(balls.size()), has_key, key, none);
    CHECK(reached == ecswire::detail::max_collisions);
    CHECK(repeated<&Ball::number>(balls).empty());
    // Repeated before that, there, and after: each is told once, and what comes first as well.
    pairs expected;
    for (const std::size_t at : {std::size_t{20}, std::size_t{127}, std::size_t{128}, reached - 1,
                                 reached, reached + 1, std::size_t{399}}) {
        balls[at].number = balls[3].number;
        expected.emplace_back(at, 3);
    }
    std::sort(expected.begin(), expected.end());
    expected.erase(std::unique(expected.begin(), expected.end()), expected.end());
    CHECK(repeated<&Ball::number>(balls) == expected);
    for (std::size_t limit = 1; limit < expected.size(); ++limit) {
        CHECK(repeated<&Ball::number>(balls, limit) ==
              pairs(expected.begin(), expected.begin() + static_cast<std::ptrdiff_t>(limit)));
    }
}

TEST_CASE("unique_by ignores elements without the key in lists of every size") {
    std::vector<Ball> balls = many(400, 0, "");
    for (std::size_t i = 0; i < balls.size(); i += 2) {
        balls[i].name.reset();
    }
    balls[399].name = "1";
    CHECK(repeated<&Ball::name>(balls) == pairs{{399, 1}});
}

// Keys that all belong into the last place of the table, and so go on at its beginning.
constexpr bool finds_repeated_in_last_place() {
    std::int64_t keys[4] = {};
    std::size_t size = 0;
    for (std::int64_t key = 0; size < 3; ++key) {
        if (ecswire::detail::hash_key(key) >> 56U == 2 * ecswire::detail::elements_on_stack - 1) {
            keys[size++] = key;
        }
    }
    keys[size++] = keys[2];
    std::size_t found = 0;
    return ecswire::detail::find_repeated_on_stack(
               size, [](std::size_t) { return true; },
               [&keys](std::size_t index) { return keys[index]; },
               [&found](std::size_t index, std::size_t earlier) {
                   found += index == 3 && earlier == 2 ? 1U : 100U;
                   return true;
               }) &&
           found == 1;
}

TEST_CASE("the probing of the hash table wraps around at its end") {
    CONSTEXPR_CHECK(finds_repeated_in_last_place());
}

TEST_CASE("unique_by applies to lists of the shape that has the key") {
    using by_name = unique_by_constraint<&Ball::name>;
    CONSTEXPR_CHECK(by_name::applies_to<std::vector<Ball>>);
    CONSTEXPR_CHECK(!by_name::applies_to<std::vector<int>>);
    CONSTEXPR_CHECK(!by_name::applies_to<Ball>);
    CONSTEXPR_CHECK(by_name::describe().constraint == "uniqueItems");
    CONSTEXPR_CHECK(ecswire::reads_elements<by_name>);
}

} // namespace
