// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/json/decode.hpp>

#include "support/catch.hpp"
#include "support/data_file.hpp"
#include "support/memory.hpp"

#include <ecswire/ecs/container_instances/update_container_agent.hpp>
#include <ecswire/json/decoder.hpp>
#include <ecswire/json/encode.hpp>
#include <ecswire/reflect/members.hpp>
#include <ecswire/reflect/shape.hpp>
#include <ecswire/reflect/wire_types.hpp>

#include <algorithm>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

namespace {

using Response = UpdateContainerAgentResponse;

// The texts and lists in a value that need memory of their own.
struct holdings {
    std::size_t texts = 0;
    std::size_t lists = 0;
};

template <class T>
void add_holdings(const T& value, holdings& found) {
    if constexpr (nullable<T>) {
        if (value) {
            add_holdings(*value, found);
        }
    } else if constexpr (text_type<T>) {
        found.texts += value.size() > std::string().capacity() ? 1U : 0U;
    } else if constexpr (described_struct<T>) {
        for_each_member<T>([&](auto member) { add_holdings(value.*member.pointer, found); });
    } else if constexpr (list_type<T>) {
        found.lists += value.empty() ? 0U : 1U;
        for (const auto& element : value) {
            add_holdings(element, found);
        }
    }
}

template <class T>
holdings holdings_of(const T& value) {
    holdings found;
    add_holdings(value, found);
    return found;
}

template <class T>
std::size_t allocations_of_decoding(T& value, std::string_view document) {
    allocation_scope scope;
    const bool read = decode_into(value, document).has_value();
    const std::size_t count = allocation_scope::counts().count;
    return read ? count : 1'000'000;
}

template <class T>
allocation_counts counts_of_encoding(const T& value) {
    allocation_scope scope;
    static_cast<void>(encode(value));
    return allocation_scope::counts();
}

template <class T>
allocation_counts counts_of_encoding_to(std::string& out, const T& value) {
    allocation_scope scope;
    static_cast<void>(encode_to(out, value));
    return allocation_scope::counts();
}

std::string response_of(std::size_t attributes) {
    std::string document = ecswire_test::data_file("update-container-agent.full.json");
    const std::string begin = "\"attributes\": [";
    const std::size_t at = document.find(begin) + begin.size();
    std::string more;
    for (std::size_t i = 0; i < attributes; ++i) {
        more += R"({"name":"com.amazonaws.ecs.capability.docker-remote-api.)" + std::to_string(i) +
                R"("},)";
    }
    return document.insert(at, more);
}

std::string tags_of(std::size_t count) {
    std::string document = "[";
    for (std::size_t i = 0; i < count; ++i) {
        document += R"({"key":"k)" + std::to_string(i) + R"(","value":"v"},)";
    }
    document.back() = ']';
    return document;
}

} // namespace

TEST_CASE("the allocation counter counts") {
    allocation_counts counts;
    {
        allocation_scope scope;
        const std::vector<char> bytes(1'000);
        const std::vector<char> more(500);
        counts = allocation_scope::counts();
    }
    CHECK(counts.count == 2);
    CHECK(counts.bytes == 1'500);
    CHECK(counts.peak == 1'500);
    CHECK(counts.outstanding == 1'500);
}

TEST_CASE("decode allocates once for each long text, and at most three times for each list") {
    for (const std::size_t attributes : {0U, 1U, 5U, 38U, 200U}) {
        const std::string document = response_of(attributes);
        Response response;
        const std::size_t count = allocations_of_decoding(response, document);
        const holdings held = holdings_of(response);
        CAPTURE(attributes, held.texts, held.lists);
        // The joined parts of the one text with escapes that the document has take one more.
        CHECK(count <= held.texts + 3 * held.lists + 1);
        CHECK(count >= held.texts + held.lists);
    }
}

TEST_CASE("decode allocates at most three times for a long list") {
    for (const std::size_t size : {1U, 3U, 4U, 5U, 50U, 500U, 2'000U}) {
        std::vector<Tag> tags;
        const std::size_t count = allocations_of_decoding(tags, tags_of(size));
        CAPTURE(size);
        CHECK(tags.size() == size);
        CHECK(count <= 3);
    }
    std::vector<Tag> tags;
    CHECK(allocations_of_decoding(tags, tags_of(10'000)) <= 4);
    CHECK(tags.capacity() <= 2 * tags.size());
}

TEST_CASE("decode allocates nothing for skipped members") {
    Response response;
    CHECK(allocations_of_decoding(response,
                                  R"({"unknown":[{"a":["a text that would need memory",1.5e3]},
        "another text that would need memory",[[[[]]]]],"a name that is longer than a small string":1})") ==
          0);
}

TEST_CASE("decode allocates nothing for numbers") {
    for (const std::string_view text : {"0", "-1", "-0.5e-3", "123456789012345678",
                                        "9223372036854775808", "-1234567890123456789", "1e300"}) {
        CAPTURE(text);
        double alone = 0;
        CHECK(allocations_of_decoding(alone, text) == 0);
        Response nobody;
        CHECK(allocations_of_decoding(nobody, "{\"unknown\":" + std::string(text) + "}") == 0);
    }
}

TEST_CASE("decode_into allocates nothing for the same document again") {
    for (const std::size_t attributes : {0U, 38U, 200U}) {
        std::string document = response_of(attributes);
        // Texts with escapes come in parts, which are joined in memory of the decoding: see below.
        document.replace(document.find(R"(Said \"ja\")"), 11, "Said nothing");
        document.erase(document.find("\\n\\\\o/"), 6);
        Response response;
        static_cast<void>(allocations_of_decoding(response, document));
        CHECK(allocations_of_decoding(response, document) == 0);
        CHECK(allocations_of_decoding(response, document) == 0);
    }
    std::vector<Tag> tags;
    static_cast<void>(allocations_of_decoding(tags, tags_of(10'000)));
    CHECK(allocations_of_decoding(tags, tags_of(10'000)) == 0);
    CHECK(allocations_of_decoding(tags, tags_of(9'999)) == 0);
    CHECK(allocations_of_decoding(tags, "[]") == 0);
    CHECK(allocations_of_decoding(tags, tags_of(5'000)) == 0);
}

TEST_CASE("decode allocates twice for all texts with escapes that are no longer than the first") {
    Tag tag;
    const std::string_view document =
        R"({"key":"a key that is longer than a small string\n","value":"a value with an escape \t"})";
    static_cast<void>(allocations_of_decoding(tag, document));
    CHECK(allocations_of_decoding(tag, document) <= 2);
    CHECK(allocations_of_decoding(tag, R"({"key":"short\n","value":"\t"})") == 0);
}

TEST_CASE("decode allocates once for a list as long as the last one of its kind") {
    std::string document = "[";
    for (int i = 0; i < 100; ++i) {
        document += "[1,2,3,4,5,6,7,8,9,10,11],";
    }
    document.back() = ']';
    std::vector<std::vector<int>> lists;
    CHECK(allocations_of_decoding(lists, document) <= 100 + 3 + 2);
}

TEST_CASE("decode predicts the length of each kind of list separately") {
    Response one;
    REQUIRE(decode_into(one, response_of(38)).has_value());
    std::vector<ContainerInstance> instances(100, *one.containerInstance);
    const std::string document = encode(instances).value();
    allocation_counts decoding;
    allocation_counts copying;
    {
        allocation_scope scope;
        const auto read = decode<std::vector<ContainerInstance>>(document);
        decoding = allocation_scope::counts();
    }
    {
        allocation_scope scope;
        const std::vector<ContainerInstance> copy = instances;
        copying = allocation_scope::counts();
    }
    // The first lists of each kind take two more, and leave capacity.
    CHECK(decoding.count <= copying.count + 150);
    CHECK(decoding.outstanding <= 2 * copying.outstanding);
}

TEST_CASE("encode_to allocates nothing for a document that the string has held twice") {
    const auto response = decode<Response>(response_of(38)).value();
    std::string out;
    REQUIRE(encode_to(out, response).has_value());
    REQUIRE(encode_to(out, response).has_value());
    const std::string expected = out;
    const allocation_counts counts = counts_of_encoding_to(out, response);
    CHECK(out == expected);
    CHECK(counts.count == 0);
}

TEST_CASE("encode_to allocates nothing for a document of half the string's capacity") {
    const auto response = decode<Response>(response_of(500)).value();
    const std::string expected = encode(response).value();
    std::string out;
    out.reserve(2 * expected.size());
    const allocation_counts counts = counts_of_encoding_to(out, response);
    CHECK(out == expected);
    CHECK(counts.count == 0);
}

TEST_CASE("encode allocates once for a short document, and no more than its size") {
    for (const std::size_t size : {100U, 1'000U, 7'000U}) {
        const std::string text(size, 'x');
        const allocation_counts counts = counts_of_encoding(text);
        CHECK(counts.count == 1);
        CHECK(counts.bytes <= size + 32);
    }
}

TEST_CASE("encode allocates few times for a long document, and at most 2.5 times its size") {
    CHECK(counts_of_encoding(decode<Response>(response_of(38)).value()).count <= 3);
    for (std::size_t length = 10; length < 500'000; length += 1 + length / 3) {
        const std::vector<std::string> texts(length, "0123456789");
        CHECK(counts_of_encoding(texts).count <= 8);
        const std::string document = encode(texts).value();
        CHECK(document.capacity() <= document.size() * 5 / 2);
    }
}

TEST_CASE("encode allocates little for a list whose first elements are the longest") {
    std::vector<std::string> texts(10'000);
    for (std::size_t i = 0; i < 4; ++i) {
        texts[i] = std::string(4'000, 'x');
    }
    CHECK(counts_of_encoding(texts).bytes <= 200'000);
}

TEST_CASE("encode allocates few times for many lists whose first elements are the longest") {
    std::map<std::string, std::vector<std::string>> lists;
    for (std::size_t i = 0; i < 2'000; ++i) {
        auto& list = lists[std::to_string(i)];
        list.assign(4, std::string(100, 'x'));
        list.resize(8);
    }
    CHECK(counts_of_encoding(lists).count <= 16);
}

TEST_CASE("decoder allocates a few times more than the result") {
    const std::string document = response_of(38);
    Response response;
    allocation_counts counts;
    {
        allocation_scope scope;
        decoder<Response> decoder(response);
        for (std::size_t at = 0; at < document.size(); at += 1'000) {
            static_cast<void>(decoder.write(std::string_view(document).substr(at, 1'000)));
        }
        static_cast<void>(decoder.finish());
        counts = allocation_scope::counts();
    }
    const holdings held = holdings_of(response);
    CHECK(counts.count <= held.texts + 3 * held.lists + 8);
    CHECK(counts.count >= held.texts + held.lists);
}
