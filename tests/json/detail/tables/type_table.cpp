// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/json/detail/tables/type_table.hpp>

#include "support/catch.hpp"

#include <ecswire/json/detail/tables/member_table.hpp>

#include <array>
#include <cstdint>
#include <string_view>

using namespace ecswire::detail;

TEST_CASE("structure_table finds a name whose bucket is the first one, behind the last") {
    // The hash depends on the size and the first, middle and last characters.
    constexpr std::string_view names[]{"a1b2c", "a3b4c"};
    constexpr std::string_view keys[]{"\"a1b2c\":        ", "\"a3b4c\":        "};
    constexpr std::string_view other = "a5b6c";
    constexpr std::uint32_t mask = 3;
    std::uint32_t multiplier = 1;
    while ((structure_table::hash(structure_table::mix(other), multiplier) & mask) != mask) {
        ++multiplier;
    }
    std::array<member_table, 3> members{};
    members[2] = no_member;
    for (std::size_t i = 0; i < 2; ++i) {
        REQUIRE(structure_table::mix(names[i]) == structure_table::mix(other));
        REQUIRE(keys[i].size() == member_table::block);
        members[i].set_member(keys[i].data(), names[i], false, 0);
    }
    const std::array<std::uint16_t, mask + 1> buckets{2, 0, 0, 1};
    const structure_table table{.members = members.data(),
                                .count = 2,
                                .reset_required = nullptr,
                                .strings = 0,
                                .views = 0,
                                .mask = mask,
                                .multiplier = multiplier,
                                .buckets = buckets.data()};
    CHECK(table.find(names[0]) == &members[0]);
    CHECK(table.find(names[1]) == &members[1]);
    CHECK(table.find(other) == nullptr);
    const auto find_key = [&](std::string_view name) {
        std::array<char, member_table::max_key_size> text{};
        text[0] = '"';
        name.copy(&text[1], name.size());
        text[name.size() + 1] = '"';
        text[name.size() + 2] = ':';
        return table.find_key(text.data(), name.size());
    };
    CHECK(find_key(names[0]) == &members[0]);
    CHECK(find_key(names[1]) == &members[1]);
    CHECK(find_key(other) == nullptr);
}
