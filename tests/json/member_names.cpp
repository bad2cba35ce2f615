// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

// Members with names of all sizes up to those that the reader doesn't compare by blocks.

#include <ecswire/json/decode.hpp>

#include "cuts.hpp"
#include "support/catch.hpp"

#include <ecswire/reflect/members.hpp>
#include <ecswire/reflect/traits.hpp>

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

// Each name is the beginning of the next.
struct ShortNames {
    std::optional<std::int32_t> m0{};
    std::optional<std::int32_t> m1{};
    std::optional<std::int32_t> m2{};
    std::optional<std::int32_t> m3{};
    std::optional<std::int32_t> m4{};
    std::optional<std::int32_t> m5{};
    std::optional<std::int32_t> m6{};
    std::optional<std::int32_t> m7{};
    std::optional<std::int32_t> m8{};
    std::optional<std::int32_t> m9{};
    std::optional<std::int32_t> m10{};
    std::optional<std::int32_t> m11{};
    std::optional<std::int32_t> m12{};
    std::optional<std::int32_t> m13{};
    std::optional<std::int32_t> m14{};
    std::optional<std::int32_t> m15{};
    std::optional<std::int32_t> m16{};
    std::optional<std::int32_t> m17{};
    std::optional<std::int32_t> m18{};
    std::optional<std::int32_t> m19{};
    std::optional<std::int32_t> m20{};
    std::optional<std::int32_t> m21{};
    std::optional<std::int32_t> m22{};
    std::optional<std::int32_t> m23{};
    std::optional<std::int32_t> m24{};
    std::optional<std::int32_t> m25{};
    std::optional<std::string> rest{};
};
BOOST_DESCRIBE_STRUCT(ShortNames, (),
                      (m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16,
                       m17, m18, m19, m20, m21, m22, m23, m24, m25, rest))

constexpr auto traits_of(shape<ShortNames>) {
    return traits(
        wire_name<&ShortNames::m0>(""), wire_name<&ShortNames::m1>("x"),
        wire_name<&ShortNames::m2>("xx"), wire_name<&ShortNames::m3>("xxx"),
        wire_name<&ShortNames::m4>("xxxx"), wire_name<&ShortNames::m5>("xxxxx"),
        wire_name<&ShortNames::m6>("xxxxxx"), wire_name<&ShortNames::m7>("xxxxxxx"),
        wire_name<&ShortNames::m8>("xxxxxxxx"), wire_name<&ShortNames::m9>("xxxxxxxxx"),
        wire_name<&ShortNames::m10>("xxxxxxxxxx"), wire_name<&ShortNames::m11>("xxxxxxxxxxx"),
        wire_name<&ShortNames::m12>("xxxxxxxxxxxx"), wire_name<&ShortNames::m13>("xxxxxxxxxxxxx"),
        wire_name<&ShortNames::m14>("xxxxxxxxxxxxxx"),
        wire_name<&ShortNames::m15>("xxxxxxxxxxxxxxx"),
        wire_name<&ShortNames::m16>("xxxxxxxxxxxxxxxx"),
        wire_name<&ShortNames::m17>("xxxxxxxxxxxxxxxxx"),
        wire_name<&ShortNames::m18>("xxxxxxxxxxxxxxxxxx"),
        wire_name<&ShortNames::m19>("xxxxxxxxxxxxxxxxxxx"),
        wire_name<&ShortNames::m20>("xxxxxxxxxxxxxxxxxxxx"),
        wire_name<&ShortNames::m21>("xxxxxxxxxxxxxxxxxxxxx"),
        wire_name<&ShortNames::m22>("xxxxxxxxxxxxxxxxxxxxxx"),
        wire_name<&ShortNames::m23>("xxxxxxxxxxxxxxxxxxxxxxx"),
        wire_name<&ShortNames::m24>("xxxxxxxxxxxxxxxxxxxxxxxx"),
        wire_name<&ShortNames::m25>("xxxxxxxxxxxxxxxxxxxxxxxxx"));
}

using ecswire::operator==;

// Behind the members is enough for the fast path of the reader.
const std::string rest(100, '-');

template <class Shape>
std::vector<std::string> member_names() {
    std::vector<std::string> names;
    for_each_member<Shape>(
        [&](auto descriptor) { names.emplace_back(wire_name_of<decltype(descriptor)>); });
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
template <class Shape>
std::vector<std::optional<std::int32_t>> numbers(const Shape& value) {
    std::vector<std::optional<std::int32_t>> all;
    for_each_member<Shape>([&](auto descriptor) {
        if constexpr (is_same_member<decltype(descriptor)::pointer, &Shape::rest>) {
            CHECK(value.rest == rest);
        } else {
            all.push_back(value.*descriptor.pointer);
        }
    });
    return all;
}

} // namespace

TEMPLATE_TEST_CASE("members are found whatever the size of their name and their order", "",
                   ShortNames, LongNames) {
    std::vector<std::string> names = member_names<TestType>();
    std::vector<std::optional<std::int32_t>> expected;
    for (std::size_t i = 0; i != names.size(); ++i) {
        REQUIRE(names[i].size() == names.front().size() + i);
        expected.emplace_back(static_cast<std::int32_t>(i));
    }
    for (int turn = 0; turn != 2; ++turn) { // in order, and in reverse
        const std::string document = document_of(names);
        std::vector<std::string> unknown;
        TestType value;
        CHECK(decode_into(value, document, {.unknown_members = &unknown}));
        CHECK(numbers(value) == expected);
        CHECK(unknown.empty());
        check_cuts<TestType>(document);
        std::ranges::reverse(names);
        std::ranges::reverse(expected);
    }
}

TEMPLATE_TEST_CASE("members are unknown whatever the size of their name", "", ShortNames,
                   LongNames) {
    std::vector<std::string> names;
    std::vector<std::string> pointers;
    for (std::string name : member_names<TestType>()) {
        if (!name.empty()) {
            name.back() = 'y';
            names.push_back(name);
            pointers.push_back('/' + name);
        }
    }
    const std::string document = document_of(names);
    std::vector<std::string> unknown;
    const TestType value = decode<TestType>(document, {.unknown_members = &unknown}).value();
    CHECK(std::ranges::none_of(numbers(value), [](const auto& n) { return n.has_value(); }));
    CHECK(unknown == pointers);
    check_cuts<TestType>(document);
}

TEST_CASE("a name isn't ended by a byte that isn't a quote, wherever it is") {
    for (const std::string_view byte : {"\x01", "\\", "\xC3"}) {
        for (std::size_t before = 0; before != 36; ++before) {
            const std::string document = "{\"" + std::string(before, 'x') + std::string(byte) +
                                         ":1,\"rest\":\"" + rest + "\"}";
            const auto decoded = check_cuts<ShortNames>(document);
            CAPTURE(document);
            CHECK(decoded.error.code != decode_errc{});
            CHECK(decoded.error.offset == 2 + before);
        }
    }
}
