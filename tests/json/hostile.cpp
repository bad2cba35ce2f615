// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/json/decoder.hpp>

#include "everything.hpp"
#include "support/catch.hpp"
#include "support/memory.hpp"

#include <ecswire/ecs/container_instances/update_container_agent.hpp>
#include <ecswire/json/decode.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>
#if defined(__linux__)
#include <pthread.h>
#endif

// Documents of a hostile peer: decode rejects each with the error of its limit, in bounded memory
// and time.

using namespace ecswire;
using namespace ecswire_test;
using namespace json_test;

namespace {

constexpr std::size_t mega = 1'000'000;

struct ending {
    decode_error error;
    std::size_t peak; // bytes that decoding had at a time, the target's among them
};

template <class T>
ending decode_hostile(std::string_view document, const decode_options& options = {}) {
    allocation_scope scope;
    T value{};
    auto result = decode_into(value, document, options);
    const std::size_t peak = allocation_scope::counts().peak;
    return {result ? decode_error{} : result.error(), peak};
}

// Writes the chunk again and again until so many bytes have come, or an error.
template <class T>
ending decode_endless(std::string_view begin, std::string_view chunk, std::size_t bytes,
                      std::string_view end, const decode_options& options = {}) {
    allocation_scope scope;
    T value{};
    decoder<T> decoder(value, options);
    auto result = decoder.write(begin);
    for (std::size_t written = 0; result && written < bytes; written += chunk.size()) {
        result = decoder.write(chunk);
    }
    if (result) {
        result = decoder.write(end);
    }
    if (result) {
        result = decoder.finish();
    }
    const std::size_t peak = allocation_scope::counts().peak;
    return {result ? decode_error{} : result.error(), peak};
}

std::string repeated(std::string_view text, std::size_t times) {
    std::string all;
    all.reserve(text.size() * times);
    for (std::size_t i = 0; i < times; ++i) {
        all += text;
    }
    return all;
}

decode_limits with_body(std::size_t bytes) {
    decode_limits limits;
    limits.body = bytes;
    return limits;
}

} // namespace

TEST_CASE("decode rejects a million levels") {
    for (const std::string_view level :
         {"[", "{\"next\":", "{\"unknown\":[", "{\"children\":[", "[{\"\":"}) {
        const ending whole = decode_hostile<Everything>(repeated(level, mega));
        CAPTURE(level);
        CHECK((whole.error.code == decode_errc::depth_exceeded ||
               (level[0] == '[' && whole.error.code == decode_errc::wrong_type)));
        CHECK(whole.peak < 100'000);
        const std::string chunk = repeated(level, 100);
        const ending chunks = decode_endless<Everything>(R"({"unknown":)", chunk, 10 * mega, "");
        CHECK(chunks.error.code == decode_errc::depth_exceeded);
        CHECK(chunks.error.limit == 32);
        CHECK(chunks.peak < 10'000);
    }
    decode_limits limits;
    limits.depth = mega;
    const ending deepest =
        decode_hostile<Everything>("{\"unknown\":" + repeated("[", mega), {.limits = limits});
    CHECK(deepest.error.code == decode_errc::depth_exceeded);
    CHECK(deepest.error.limit == mega);
    CHECK(deepest.peak < 300 * mega); // less than a hundred bytes a level, twice when they grow
}

#if defined(__linux__)
namespace {

// Runs it on a thread with a stack of 64 KiB.
template <class Function>
void run_on_small_stack(Function function) {
    pthread_attr_t attributes;
    REQUIRE(pthread_attr_init(&attributes) == 0);
    REQUIRE(pthread_attr_setstacksize(&attributes, std::size_t{64} << 10U) == 0);
    pthread_t thread{};
    const auto start = [](void* argument) -> void* {
        (*static_cast<Function*>(argument))();
        return nullptr;
    };
    REQUIRE(pthread_create(&thread, &attributes, start, &function) == 0);
    REQUIRE(pthread_join(thread, nullptr) == 0);
    REQUIRE(pthread_attr_destroy(&attributes) == 0);
}

} // namespace

TEST_CASE("decode takes a hundred thousand levels on a stack of 64 KiB") {
    constexpr std::size_t depth = 100'000;
    const decode_options options{.limits = {.depth = depth}};
    const std::string document = repeated(R"({"a":[)", depth / 2) + repeated("]}", depth / 2);
    const std::string deeper = R"({"a":)" + document + "}";
    bool is_read = false;
    bool is_read_in_chunks = false;
    decode_error error;
    run_on_small_stack([&] {
        Everything value;
        is_read = decode_into(value, document, options).has_value();
        decoder<Everything> decoder(value, options);
        is_read_in_chunks = decoder.write(std::string_view(document).substr(0, 77'777)) &&
                            decoder.write(std::string_view(document).substr(77'777)) &&
                            decoder.finish();
        error = decode_into(value, deeper, options).error();
    });
    CHECK(is_read);
    CHECK(is_read_in_chunks);
    CHECK(error.code == decode_errc::depth_exceeded);
    CHECK(error.limit == depth);
}
#endif

TEST_CASE("decoder reads a string of ten megabytes byte by byte in linear time") {
    decode_options options{.limits = {.string = 20 * mega}};
    const ending all = decode_endless<Everything>(R"({"text":")", "x", 10 * mega, "\"}", options);
    CHECK(all.error == decode_error());
}

TEST_CASE("decode rejects a number of a gigabyte") {
    const std::string digits(100'000, '7');
    const ending all = decode_endless<Everything>(R"({"f64":-0.)", digits, 1'000 * mega, "}",
                                                  {.limits = with_body(2'000 * mega)});
    CHECK(all.error.code == decode_errc::number_too_long);
    CHECK(all.error.pointer == "/f64");
    CHECK(all.error.offset == 7);
    CHECK(all.peak < 10'000);
    for (const std::string_view member : {R"({"i64":-)", R"({"unknown":0.)", R"({"time":1e)"}) {
        CAPTURE(member);
        const ending refused = decode_endless<Everything>(member, digits, 100 * mega, "}",
                                                          {.limits = with_body(5 * mega)});
        CHECK(refused.error.code == decode_errc::body_too_large);
        CHECK(refused.peak < 10'000);
    }
}

TEST_CASE("decoder rejects a string of a hundred megabytes, in small chunks and byte by byte") {
    const std::string_view piece = "a piece of a text, of about a hundred bytes, which never ends, "
                                   "though its end is hoped for";
    const ending all = decode_endless<Everything>(R"({"text":")", repeated(piece, 10), 100 * mega,
                                                  "\"}", {.limits = with_body(200 * mega)});
    CHECK(all.error.code == decode_errc::string_too_long);
    CHECK(all.error.pointer == "/text");
    CHECK(all.error.offset == 8);
    CHECK(all.peak < 3 * mega); // twice the limit of a string
    const ending refused =
        decode_endless<Everything>(R"({"text":")", repeated(piece, 1'000), 100 * mega, "\"}");
    CHECK(refused.error.code == decode_errc::body_too_large);
    CHECK(refused.error.limit == decode_limits().body);
    CHECK(refused.peak < 3 * mega);
    const ending pieces = decode_endless<Everything>(R"({"text":")", piece, 5 * mega, "\"}");
    CHECK(pieces.error.code == decode_errc::string_too_long);
    CHECK(pieces.peak < 3 * mega);
    const ending bytes = decode_endless<Everything>(R"({"unknown":")", "x", 100 * mega, "\"}",
                                                    {.limits = with_body(200 * mega)});
    CHECK(bytes.error.code == decode_errc::string_too_long);
    CHECK(bytes.peak < 3 * mega);
    const ending name =
        decode_endless<Everything>("{\"", R"(\u0041\n\ud83d\ude00)", 5 * mega, "\":1}");
    CHECK(name.error.code == decode_errc::string_too_long);
    CHECK(name.peak < 3 * mega);
}

TEST_CASE("decode rejects ten million empty lists") {
    const std::string lists = repeated("[],", 10 * mega);
    const ending list = decode_hostile<std::vector<std::vector<std::int32_t>>>("[" + lists + "[]]");
    CHECK(list.error.code == decode_errc::list_too_long);
    CHECK(list.error.pointer == "/100000");
    CHECK(list.peak < 40 * mega);

    decode_limits limits;
    limits.list = 100 * mega;
    const ending values = decode_hostile<std::vector<std::vector<std::int32_t>>>(
        "[" + lists + "[]]", {.limits = limits});
    CHECK(values.error.code == decode_errc::too_many_values);
    CHECK(values.error.pointer == "/999999");
    CHECK(values.peak < 100 * mega); // a million lists of 24 bytes, and those that they came from

    const ending unknown = decode_hostile<Everything>(R"({"unknown":[)" + lists + "[]]}");
    CHECK(unknown.error.code == decode_errc::too_many_values);
    CHECK(unknown.error.pointer == "/unknown");
    CHECK(unknown.peak < 1'000);
}

TEST_CASE("decode takes linear time for many members: known, unknown and repeated") {
    for (const std::string_view member :
         {R"("i32":1,)", R"("unknown":null,)", R"("":0,)", R"("next":{},)", R"("numbers":[1,2],)",
          R"("labels":{"a":""},)"}) {
        const ending end = decode_hostile<Everything>("{" + repeated(member, mega / 5) + "\"a\":1}",
                                                      {.limits = {.values = 100'000}});
        CHECK(end.error.code == decode_errc::too_many_values);
        CHECK(end.peak < 1'000);
    }
    std::string map = "{\"labels\":{";
    for (std::size_t i = 0; i <= 100'000; ++i) {
        map += "\"" + std::to_string(i) + "\":\"\",";
    }
    CHECK(decode_hostile<Everything>(map).error.code == decode_errc::list_too_long);
}

TEST_CASE("decode bounds the pointers of unknown members") {
    std::vector<std::string> unknown;
    const std::string document = R"({"named":{")" + std::string(100'000, 'n') + R"(":{)" +
                                 repeated(R"("u":0,)", 10'000) + R"("u":0}}})";
    CHECK(decode<Everything>(document, {.unknown_members = &unknown}).has_value());
    CHECK(unknown.size() == 11); // 11 times the name is a megabyte
    unknown.clear();
    const std::string many = "{" + repeated(R"("u":0,)", 10'000) + R"("u":0})";
    CHECK(decode<Everything>(many, {.unknown_members = &unknown}).has_value());
    CHECK(unknown.size() == 10'001);
    unknown.clear();
    const std::string exact = "{" + repeated(R"("fifteen letters":0,)", 70'000) + R"("u":0})";
    CHECK(decode<Everything>(exact, {.unknown_members = &unknown}).has_value());
    CHECK(unknown.size() == decode_options::max_reported / 16);
}

TEST_CASE("decode allocates at most twice the largest element for each byte") {
    // As decode_limits documents. An element takes three bytes, "{},", and a growing list exists
    // twice.
    constexpr std::size_t max_element_size =
        (std::max)({sizeof(Attribute), sizeof(Resource), sizeof(Attachment), sizeof(Tag),
                    sizeof(InstanceHealthCheckResult)});
    STATIC_REQUIRE(max_element_size <= 200);
    for (const char* const list : {"remainingResources", "attributes", "attachments", "tags"}) {
        for (std::size_t count = 1; count < 100'000; count += 1 + count / 3) {
            const std::string response = std::string(R"({"containerInstance":{")") + list + "\":[" +
                                         repeated("{},", count) + "{}]}}";
            const ending end = decode_hostile<UpdateContainerAgentResponse>(response);
            CAPTURE(list, count);
            CHECK(end.error == decode_error());
            CHECK(end.peak <= 2 * max_element_size * response.size() + (std::size_t{64} << 10U));
        }
    }
}

TEST_CASE("decode reserves little for the predicted length of a list") {
    constexpr std::size_t trusted = 65'536; // bytes
    // As if the rest of the document were elements like the first ones.
    const std::string promising =
        R"({"children":[{},{},{},{},{}],"x":")" + std::string(1'000'000, 'x') + R"("})";
    const auto short_elements = decode<Everything>(promising).value();
    CHECK(short_elements.children->size() == 5);
    CHECK(short_elements.children->capacity() <=
          (std::max<std::size_t>)(16 * 5, trusted / sizeof(Everything)));
    // As if the list were as long as the one before it.
    std::string texts = R"("x")";
    for (int i = 1; i < 20'000; ++i) {
        texts += R"(,"x")";
    }
    const auto lists =
        decode<Everything>(R"({"children":[{"sparse":[)" + texts + R"(]},{"sparse":["x"]}]})")
            .value();
    CHECK(lists.children->at(0).sparse->size() == 20'000);
    CHECK(lists.children->at(1).sparse->capacity() <= trusted / sizeof(std::optional<std::string>));
}

TEST_CASE("decode allocates no more than the values of a document need") {
    // The worst documents: as many of the largest elements as the limits let pass, in three bytes
    // each.
    const std::string list = "[" + repeated("{},", 99'999) + "{}]";
    const ending resources = decode_hostile<std::vector<Resource>>(list);
    CHECK(resources.error == decode_error());
    CHECK(resources.peak < 100'000 * sizeof(Resource) * 3);

    const std::string response = R"({"containerInstance":{"remainingResources":)" + list +
                                 R"(,"registeredResources":)" + list + R"(,"attributes":)" + list +
                                 R"(,"attachments":)" + list + R"(,"tags":)" + list +
                                 R"(,"healthStatus":{"details":)" + list + "}}}";
    const ending whole = decode_hostile<UpdateContainerAgentResponse>(response);
    CHECK(whole.error == decode_error());
    CHECK(whole.peak < 100 * response.size());

    // A guess at the length of lists can't be made to cost more than that.
    const std::string long_list = "{\"numbers\":" + ("[" + repeated("1,", 9'999) + "1]") + "}";
    const ending guesses = decode_hostile<std::vector<Everything>>(
        "[" + long_list + repeated(R"(,{"numbers":[1]})", 50'000) + "]");
    CHECK(guesses.error == decode_error());
    CHECK(guesses.peak < 50'000 * sizeof(Everything) * 3 + 50'000 * 40 + 2 * mega);

    // Nor where every second list turns out to be longer than the one before it.
    const std::string alternating = "[" + repeated("[1],[1,2],", 25'000) + "[1]]";
    const ending corrections = decode_hostile<std::vector<std::vector<std::int32_t>>>(alternating);
    CHECK(corrections.error == decode_error());
    CHECK(corrections.peak <
          50'000 * sizeof(std::vector<std::int32_t>) * 3 + 50'000 * 40 + 10 * alternating.size());
}
