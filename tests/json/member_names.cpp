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

// Each name is the beginning of the next.
struct Names {
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
    std::optional<std::int32_t> m26{};
    std::optional<std::int32_t> m27{};
    std::optional<std::int32_t> m28{};
    std::optional<std::int32_t> m29{};
    std::optional<std::int32_t> m30{};
    std::optional<std::int32_t> m31{};
    std::optional<std::int32_t> m32{};
    std::optional<std::int32_t> m33{};
    std::optional<std::int32_t> m34{};
    std::optional<std::int32_t> m35{};
    std::optional<std::string> rest{};
};
BOOST_DESCRIBE_STRUCT(Names, (),
                      (m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16,
                       m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31,
                       m32, m33, m34, m35, rest))

constexpr auto traits_of(shape<Names>) {
    return traits(
        wire_name<&Names::m0>(""), wire_name<&Names::m1>("x"), wire_name<&Names::m2>("xx"),
        wire_name<&Names::m3>("xxx"), wire_name<&Names::m4>("xxxx"), wire_name<&Names::m5>("xxxxx"),
        wire_name<&Names::m6>("xxxxxx"), wire_name<&Names::m7>("xxxxxxx"),
        wire_name<&Names::m8>("xxxxxxxx"), wire_name<&Names::m9>("xxxxxxxxx"),
        wire_name<&Names::m10>("xxxxxxxxxx"), wire_name<&Names::m11>("xxxxxxxxxxx"),
        wire_name<&Names::m12>("xxxxxxxxxxxx"), wire_name<&Names::m13>("xxxxxxxxxxxxx"),
        wire_name<&Names::m14>("xxxxxxxxxxxxxx"), wire_name<&Names::m15>("xxxxxxxxxxxxxxx"),
        wire_name<&Names::m16>("xxxxxxxxxxxxxxxx"), wire_name<&Names::m17>("xxxxxxxxxxxxxxxxx"),
        wire_name<&Names::m18>("xxxxxxxxxxxxxxxxxx"), wire_name<&Names::m19>("xxxxxxxxxxxxxxxxxxx"),
        wire_name<&Names::m20>("xxxxxxxxxxxxxxxxxxxx"),
        wire_name<&Names::m21>("xxxxxxxxxxxxxxxxxxxxx"),
        wire_name<&Names::m22>("xxxxxxxxxxxxxxxxxxxxxx"),
        wire_name<&Names::m23>("xxxxxxxxxxxxxxxxxxxxxxx"),
        wire_name<&Names::m24>("xxxxxxxxxxxxxxxxxxxxxxxx"),
        wire_name<&Names::m25>("xxxxxxxxxxxxxxxxxxxxxxxxx"),
        wire_name<&Names::m26>("xxxxxxxxxxxxxxxxxxxxxxxxxx"),
        wire_name<&Names::m27>("xxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        wire_name<&Names::m28>("xxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        wire_name<&Names::m29>("xxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        wire_name<&Names::m30>("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        wire_name<&Names::m31>("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        wire_name<&Names::m32>("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        wire_name<&Names::m33>("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        wire_name<&Names::m34>("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        wire_name<&Names::m35>("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"));
}

using ecswire::operator==;

// Behind the members is enough for the fast path of the reader.
const std::string rest(100, '-');

std::vector<std::string> member_names() {
    std::vector<std::string> names;
    for_each_member<Names>(
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
std::vector<std::optional<std::int32_t>> numbers(const Names& value) {
    std::vector<std::optional<std::int32_t>> all;
    for_each_member<Names>([&](auto descriptor) {
        if constexpr (is_same_member<decltype(descriptor)::pointer, &Names::rest>) {
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
    std::vector<std::optional<std::int32_t>> expected;
    for (std::size_t i = 0; i != names.size(); ++i) {
        REQUIRE(names[i].size() == i);
        expected.emplace_back(static_cast<std::int32_t>(i));
    }
    for (int turn = 0; turn != 2; ++turn) { // in order, and in reverse
        const std::string document = document_of(names);
        std::vector<std::string> unknown;
        Names value;
        CHECK(decode_into(value, document, {.unknown_members = &unknown}));
        CHECK(numbers(value) == expected);
        CHECK(unknown.empty());
        check_cuts<Names>(document);
        std::ranges::reverse(names);
        std::ranges::reverse(expected);
    }
}

TEST_CASE("members are unknown whatever the size of their name") {
    std::vector<std::string> names;
    std::vector<std::string> pointers;
    for (std::string name : member_names()) {
        if (!name.empty()) {
            name.back() = 'y';
            names.push_back(name);
            pointers.push_back('/' + name);
        }
    }
    const std::string document = document_of(names);
    std::vector<std::string> unknown;
    const Names value = decode<Names>(document, {.unknown_members = &unknown}).value();
    CHECK(std::ranges::none_of(numbers(value), [](const auto& n) { return n.has_value(); }));
    CHECK(unknown == pointers);
    check_cuts<Names>(document);
}

TEST_CASE("a name isn't ended by a byte that isn't a quote, wherever it is") {
    for (const std::string_view byte : {"\x01", "\\", "\xC3"}) {
        for (std::size_t before = 0; before != 36; ++before) {
            const std::string document = "{\"" + std::string(before, 'x') + std::string(byte) +
                                         ":1,\"rest\":\"" + rest + "\"}";
            const auto decoded = check_cuts<Names>(document);
            CAPTURE(document);
            CHECK(decoded.error.code != decode_errc{});
            CHECK(decoded.error.offset == 2 + before);
        }
    }
}
