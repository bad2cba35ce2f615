// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

// Members with names of all sizes about the one up to which the reader compares keys by blocks.

#include <ecswire/json/decode.hpp>

#include "cuts.hpp"
#include "support/catch.hpp"

#include <ecswire/reflect/members.hpp>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

using namespace ecswire;
using json_test::check_cuts;

namespace {

struct LongNames {
    std::optional<std::int32_t> m26_xxxxxxxxxxxxxxxxxxxxxx{};
    std::optional<std::int32_t> m27_xxxxxxxxxxxxxxxxxxxxxxx{};
    std::optional<std::int32_t> m28_xxxxxxxxxxxxxxxxxxxxxxxx{};
    std::optional<std::int32_t> m29_xxxxxxxxxxxxxxxxxxxxxxxxx{};
    std::optional<std::int32_t> m30_xxxxxxxxxxxxxxxxxxxxxxxxxx{};
    std::optional<std::int32_t> m31_xxxxxxxxxxxxxxxxxxxxxxxxxxx{};
    std::optional<std::int32_t> m32_xxxxxxxxxxxxxxxxxxxxxxxxxxxx{};
    std::optional<std::int32_t> m33_xxxxxxxxxxxxxxxxxxxxxxxxxxxxx{};
    std::optional<std::int32_t> m34_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx{};
    std::optional<std::int32_t> m35_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx{};
    std::optional<std::string> rest{};
};
BOOST_DESCRIBE_STRUCT(LongNames, (),
                      (m26_xxxxxxxxxxxxxxxxxxxxxx, m27_xxxxxxxxxxxxxxxxxxxxxxx,
                       m28_xxxxxxxxxxxxxxxxxxxxxxxx, m29_xxxxxxxxxxxxxxxxxxxxxxxxx,
                       m30_xxxxxxxxxxxxxxxxxxxxxxxxxx, m31_xxxxxxxxxxxxxxxxxxxxxxxxxxx,
                       m32_xxxxxxxxxxxxxxxxxxxxxxxxxxxx, m33_xxxxxxxxxxxxxxxxxxxxxxxxxxxxx,
                       m34_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, m35_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx,
                       rest))
using ecswire::operator==;

// Behind the members is enough for the fast path of the reader.
const std::string rest(100, '-');

std::vector<std::string> member_names() {
    std::vector<std::string> names;
    for_each_member<LongNames>([&](auto descriptor) { names.emplace_back(descriptor.name); });
    names.pop_back();
    return names;
}

// A document with these names and the numbers of their order.
std::string document_of(const std::vector<std::string>& names) {
    std::string text = "{";
    for (std::size_t i = 0; i != names.size(); ++i) {
        text += '"' + names[i] + "\":" + std::to_string(i) + ',';
    }
    return text + "\"rest\":\"" + rest + "\"}";
}

// The numbers of the members, in their order in the shape.
std::vector<std::optional<std::int32_t>> numbers(const LongNames& value) {
    std::vector<std::optional<std::int32_t>> all;
    for_each_member<LongNames>([&](auto descriptor) {
        if constexpr (is_same_member<decltype(descriptor)::pointer, &LongNames::rest>) {
            CHECK(value.rest == rest);
        } else {
            all.push_back(value.*descriptor.pointer);
        }
    });
    return all;
}

} // namespace

TEST_CASE("members are found whatever the size of their name and their order") {
    std::vector<std::string> names = member_names();
    REQUIRE(names.front().size() == 26);
    REQUIRE(names.back().size() == 35);
    std::vector<std::optional<std::int32_t>> expected;
    for (std::size_t i = 0; i != names.size(); ++i) {
        expected.emplace_back(static_cast<std::int32_t>(i));
    }
    for (int turn = 0; turn != 2; ++turn) { // in order, and in reverse
        const std::string document = document_of(names);
        std::vector<std::string> unknown;
        LongNames value;
        CHECK(decode_into(value, document, {.unknown_members = &unknown}));
        CHECK(numbers(value) == expected);
        CHECK(unknown.empty());
        check_cuts<LongNames>(document);
        std::ranges::reverse(names);
        std::ranges::reverse(expected);
    }
}

TEST_CASE("members are unknown whatever the size of their name") {
    std::vector<std::string> names = member_names();
    std::vector<std::string> pointers;
    for (std::string& name : names) {
        name.back() = 'y';
        pointers.push_back('/' + name);
    }
    const std::string document = document_of(names);
    std::vector<std::string> unknown;
    const LongNames value = decode<LongNames>(document, {.unknown_members = &unknown}).value();
    CHECK(std::ranges::none_of(numbers(value), [](const auto& n) { return n.has_value(); }));
    CHECK(unknown == pointers);
    check_cuts<LongNames>(document);
}
