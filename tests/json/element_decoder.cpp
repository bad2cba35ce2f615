// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/json/element_decoder.hpp>

#include "support/catch.hpp"
#include "support/memory.hpp"

#include <ecswire/json/decode.hpp>
#include <ecswire/json/encode.hpp>
#include <ecswire/reflect/shape.hpp>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <memory_resource>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

namespace {

struct Item {
    std::optional<std::string> name{};
    std::optional<std::vector<std::int32_t>> numbers{};
};
BOOST_DESCRIBE_STRUCT(Item, (), (name, numbers))

struct Page {
    std::optional<std::vector<Item>> items{};
    std::optional<std::string> nextToken{};
    std::vector<std::string> failures{};
};
BOOST_DESCRIBE_STRUCT(Page, (), (items, nextToken, failures))

struct Sparse {
    std::optional<std::vector<std::optional<std::int32_t>>> numbers{};
};
BOOST_DESCRIBE_STRUCT(Sparse, (), (numbers))

// Its lists aren't empty when it is constructed.
struct Filled {
    std::vector<std::int32_t> numbers{1, 2};
    std::optional<std::vector<std::pmr::string>> texts{};
};
BOOST_DESCRIBE_STRUCT(Filled, (), (numbers, texts))

struct outcome {
    std::vector<std::string> items;
    std::string rest;
    decode_error error;

    friend bool operator==(const outcome&, const outcome&) = default;
};

outcome read(const std::vector<std::string_view>& chunks, const decode_options& options = {}) {
    outcome result;
    auto decoder = decode_elements<&Page::items>(
        [&](Item& item) { result.items.push_back(encode(item).value()); }, options);
    for (const std::string_view chunk : chunks) {
        if (const auto written = decoder.write(chunk); !written) {
            result.error = written.error();
            return result;
        }
    }
    if (const auto finished = decoder.finish(); !finished) {
        result.error = finished.error();
    } else {
        result.rest = encode(decoder.rest()).value();
    }
    return result;
}

outcome check(std::string_view document, const decode_options& options = {}) {
    const outcome whole = read({document}, options);
    for (std::size_t cut = 0; cut <= document.size(); ++cut) {
        CHECK(read({document.substr(0, cut), document.substr(cut)}, options) == whole);
    }
    return whole;
}

using texts = std::vector<std::string>;

} // namespace

TEST_CASE("element_decoder passes each element to the visitor and decodes the rest as usual") {
    const outcome result = check(
        R"({"nextToken":"t","items":[{"name":"a"},{"numbers":[1,2]},{}],"failures":["x"],"other":1})");
    CHECK(result.items == texts{R"({"name":"a"})", R"({"numbers":[1,2]})", "{}"});
    CHECK(result.rest == R"({"items":[],"nextToken":"t","failures":["x"]})");
}

TEST_CASE("element_decoder: the list may be empty, absent or null") {
    CHECK(check(R"({"items":[]})").rest == R"({"items":[],"failures":[]})");
    CHECK(check(R"({"nextToken":"t"})").rest == R"({"nextToken":"t","failures":[]})");
    CHECK(check(R"({"items":null})").rest == R"({"failures":[]})");
    CHECK(check(R"({"items":[]})").items.empty());
    CHECK(check(R"({"items":[{}],"items":null})").rest == R"({"failures":[]})");
}

TEST_CASE("element_decoder empties a list that an initialiser filled") {
    std::vector<std::int32_t> seen;
    auto decoder =
        decode_elements<&Filled::numbers>([&](std::int32_t& number) { seen.push_back(number); });
    REQUIRE(decoder.write(R"({"numbers":[3]})"));
    REQUIRE(decoder.finish());
    CHECK(seen == std::vector{3});
    CHECK(decoder.rest().numbers.empty());
}

TEST_CASE("element_decoder decodes elements into the memory of the resource") {
    std::pmr::monotonic_buffer_resource pool;
    std::size_t count = 0;
    auto decoder = decode_elements<&Filled::texts>(
        [&](std::pmr::string& text) {
            ++count;
            CHECK(text.get_allocator().resource() == &pool);
        },
        {.resource = &pool});
    REQUIRE(decoder.write(R"({"texts":["a","b"]})"));
    REQUIRE(decoder.finish());
    CHECK(count == 2);
}

TEST_CASE("element_decoder drops elements that are null") {
    CHECK(check(R"({"items":[null,{"name":"a"},null,{},null]})").items ==
          texts{R"({"name":"a"})", "{}"});
}

TEST_CASE("element_decoder can reject nulls, except where an element can be absent") {
    const decode_options strict{.reject_null_elements = true};
    const decode_error dense = check(R"({"items":[{},null]})", strict).error;
    CHECK(dense.code == decode_errc::wrong_type);
    CHECK(dense.pointer == "/items/1");

    std::vector<std::int32_t> seen;
    auto decoder = decode_elements<&Sparse::numbers>(
        [&](std::int32_t& number) { seen.push_back(number); }, strict);
    CHECK(decoder.write(R"({"numbers":[null,1,null,2,null,"x"]})").error().pointer == "/numbers/5");
    CHECK(seen == std::vector{1}); // 2 would be passed when the next element begins
}

TEST_CASE("element_decoder passes no element that is incomplete") {
    const outcome result = check(R"({"items":[{"name":"a"},{"name":"b","numbers":[1,"x"]}]})");
    CHECK(result.items == texts{R"({"name":"a"})"});
    CHECK(result.error.code == decode_errc::wrong_type);
    CHECK(result.error.pointer == "/items/1/numbers/1");
    CHECK(result.error.offset == 48);
    CHECK(check(R"({"items":[{"name":"a"})").items.empty());
}

TEST_CASE("element_decoder passes the elements of a repeated member again") {
    CHECK(check(R"({"items":[{"name":"a"}],"items":[{"name":"b"}]})").items ==
          texts{R"({"name":"a"})", R"({"name":"b"})"});
}

TEST_CASE("element_decoder applies the limits") {
    const outcome result = check(R"({"items":[{},{},{}]})", {.limits = {.list = 2}});
    CHECK(result.items.size() == 1); // the second one isn't followed by an element or the end
    CHECK(result.error.code == decode_errc::list_too_long);
    CHECK(result.error.pointer == "/items/2");
}

TEST_CASE("element_decoder counts the values of each element, not of all") {
    const decode_options options{.limits = {.values = 7}};
    const std::string begin = R"({"items":[{"name":"a","numbers":[1,2]},{"name":"b"},)";
    const auto with_numbers = [&](std::string_view numbers) {
        return check(begin + R"({"name":"c","numbers":[)" + std::string(numbers) + "]}]}", options);
    };
    CHECK(with_numbers("1,2,3,4").items.size() == 3);
    const outcome result = with_numbers("1,2,3,4,5,6");
    CHECK(result.items.size() == 2);
    CHECK(result.error.code == decode_errc::too_many_values);
    CHECK(result.error.pointer == "/items/2/numbers/5");
}

TEST_CASE("element_decoder lets the visitor move from an element") {
    std::vector<Item> kept;
    auto decoder =
        decode_elements<&Page::items>([&](Item& item) { kept.push_back(std::move(item)); });
    REQUIRE(decoder.write(R"({"items":[{"name":"a","numbers":[1]},{"numbers":[2]}]})"));
    REQUIRE(decoder.finish());
    CHECK(encode(kept).value() == R"([{"name":"a","numbers":[1]},{"numbers":[2]}])");
}

TEST_CASE("element_decoder takes lists of scalars, in members that are always there") {
    texts seen;
    auto decoder =
        decode_elements<&Page::failures>([&](std::string& text) { seen.push_back(text); });
    REQUIRE(decoder.write(R"({"failures":["a","b\n"],"items":[{}]})"));
    REQUIRE(decoder.finish());
    CHECK(seen == texts{"a", "b\n"});
    CHECK(decoder.rest().items->size() == 1);
    CHECK(decoder.rest().failures.empty());
}

TEST_CASE("element_decoder ends where the visitor throws") {
    auto decoder =
        decode_elements<&Page::items>([](Item& /*item*/) { throw std::runtime_error("enough"); });
    CHECK_THROWS_AS(static_cast<void>(decoder.write(R"({"items":[{},{}]})")), std::runtime_error);
    const auto after = decoder.write(" ");
    REQUIRE(after.has_error());
    CHECK(after.error().code == decode_errc::incomplete);
}

TEST_CASE("element_decoder takes the memory of one element, however many come") {
    const std::string item = R"({"name":")" + std::string(1'000, 'x') + R"(","numbers":[1,2,3]},)";
    std::size_t count = 0;
    allocation_scope scope;
    {
        auto decoder = decode_elements<&Page::items>([&](Item& /*item*/) { ++count; });
        REQUIRE(decoder.write(R"({"items":[)"));
        for (int i = 0; i < 10'000; ++i) {
            REQUIRE(decoder.write(item));
        }
        REQUIRE(decoder.write("{}]}"));
        REQUIRE(decoder.finish());
    }
    CHECK(count == 10'001);
    CHECK(allocation_scope::counts().peak < 10'000);
}

TEST_CASE("element_decoder can be neither copied nor moved") {
    using decoder = element_decoder<&Page::items, std::function<void(Item&)>>;
    STATIC_REQUIRE_FALSE(std::is_copy_constructible_v<decoder>);
    STATIC_REQUIRE_FALSE(std::is_move_constructible_v<decoder>);
}
