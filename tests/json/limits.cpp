// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/json/limits.hpp>

#include "cuts.hpp"
#include "documents.hpp"
#include "everything.hpp"
#include "support/catch.hpp"

#include <ecswire/json/decode_errc.hpp>
#include <ecswire/json/decode_error.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

using namespace ecswire;
using namespace json_test;

namespace {

// The limit that the code is about.
std::size_t& limit_of(decode_errc code, decode_limits& limits) {
    switch (code) {
    case decode_errc::depth_exceeded: return limits.depth;
    case decode_errc::body_too_large: return limits.body;
    case decode_errc::string_too_long: return limits.string;
    case decode_errc::list_too_long: return limits.list;
    case decode_errc::number_too_long: return limits.number;
    default: return limits.values;
    }
}

} // namespace

TEST_CASE("decode rejects one more than a limit, with the code of that limit") {
    for (bad_document limited : limited_documents()) {
        INFO(limited.text);
        const outcome whole = check_cuts<Everything>(limited.text, {.limits = limited.limits});
        CHECK(whole.error == decode_error{.code = limited.code,
                                          .pointer = std::string(limited.pointer),
                                          .offset = limited.offset,
                                          .limit = limit_of(limited.code, limited.limits)});
        CHECK((make_error_code(whole.error.code) == decode_condition::limit_exceeded));
    }
}

TEST_CASE("decode accepts as much as a limit") {
    for (bad_document limited : limited_documents()) {
        INFO(limited.text);
        decode_limits limits = limited.limits;
        limit_of(limited.code, limits) = decode_limits{}.values;
        CHECK(decode_whole<Everything>(limited.text, {.limits = limits}).error.code !=
              limited.code);
    }
}

TEST_CASE("decode applies each limit at, below and above it") {
    struct sized {
        decode_errc code;
        std::string text;
        std::size_t size; // in the unit of the limit
    };
    const std::string text(100, 'x');
    const std::string digits(100, '1');
    const std::vector<sized> documents{
        {decode_errc::depth_exceeded, R"({"next":{"matrix":[[1]]}})", 4},
        {decode_errc::body_too_large, R"({"i32":1})", 9},
        {decode_errc::string_too_long, R"({"text":"12\u00e9\"67"})", 7},
        {decode_errc::string_too_long, R"({"unknown":1})", 7},
        {decode_errc::string_too_long, R"({"flag":true,"i8":1})", 4}, // a name that is expected
        {decode_errc::list_too_long, R"({"numbers":[1,null,3],"sparse":["1","2",null]})", 3},
        {decode_errc::list_too_long, R"({"labels":{"a":"1","b":null,"c":"3"}})", 3},
        {decode_errc::number_too_long, R"({"f64":-12.5e3,"unknown":[1234]})", 7},
        {decode_errc::too_many_values, R"({"next":{"i32":1},"numbers":[1,null],"unknown":[{}]})",
         8},
        // Values that are skipped, and texts with escapes, which are longer than the fast path's
        // blocks.
        {decode_errc::depth_exceeded, R"({"unknown":[{"a":[1]}],"i32":1})", 4},
        {decode_errc::string_too_long, R"({"unknown":[")" + text + R"("],"i32":1})", 100},
        {decode_errc::string_too_long, R"({"unknown":{")" + text + R"(":1},"i32":1})", 100},
        {decode_errc::string_too_long, R"({"text":"\n)" + text + R"(\u00e9","i32":1})", 103},
        {decode_errc::number_too_long, R"({"unknown":[)" + digits + R"(],"i32":1})", 100},
        {decode_errc::too_many_values, R"({"unknown":{"a":[1,"x"],"b":null},"i32":1})", 7},
    };
    for (const sized& document : documents) {
        INFO(document.text);
        for (const std::size_t size : {document.size - 1, document.size, document.size + 1}) {
            CAPTURE(size);
            decode_limits limits;
            limit_of(document.code, limits) = size;
            const outcome whole = check_cuts<Everything>(document.text, {.limits = limits});
            const auto expected = size < document.size ? document.code : decode_errc{};
            CHECK(make_error_code(whole.error.code).message() ==
                  make_error_code(expected).message());
            CHECK(whole.error.limit == (size < document.size ? size : 0));
        }
    }
}

TEST_CASE("decode counts values of each kind") {
    for (const std::string_view value : {"true", "null", "1", "-1", "1.5", R"("x")", "{}", "[]"}) {
        for (const std::string_view name :
             {"flag", "i32", "i64", "f64", "text", "next", "numbers"}) {
            const std::string document =
                R"({")" + std::string(name) + R"(":)" + std::string(value) + "}";
            CAPTURE(document);
            const outcome one = check_cuts<Everything>(document, {.limits = {.values = 1}});
            CHECK(one.error.code == decode_errc::too_many_values);
            CHECK(one.error.pointer == "/" + std::string(name));
            CHECK(decode_whole<Everything>(document, {.limits = {.values = 2}}).error.code !=
                  decode_errc::too_many_values);
        }
    }
}

TEST_CASE("decode_limits have the documented defaults") {
    const decode_limits limits;
    CHECK(limits.depth == 32);
    CHECK(limits.body == 64 * 1024 * 1024);
    CHECK(limits.string == 1024 * 1024);
    CHECK(limits.list == 100'000);
    CHECK(limits.number == 1'024);
    CHECK(limits.values == 1'000'000);
}

TEST_CASE("decode rejects hostile documents by default") {
    const auto error_of = [](const std::string& document) {
        const outcome whole = decode_whole<Everything>(document);
        return whole.error.code;
    };
    std::string elements;
    for (int i = 0; i < 100'000; ++i) {
        elements += "0,";
    }
    CHECK(error_of("{\"unknown\":" + std::string(32, '[')) == decode_errc::depth_exceeded);
    CHECK(error_of("{\"unknown\":" + std::string(31, '[')) == decode_errc::incomplete);
    CHECK(error_of("{\"numbers\":[" + elements + "0]}") == decode_errc::list_too_long);
    elements.pop_back();
    CHECK(error_of("{\"numbers\":[" + elements + "]}") == decode_errc{});
    CHECK(error_of("{\"text\":\"" + std::string(1'048'577, 'x') + "\"}") ==
          decode_errc::string_too_long);
    CHECK(error_of("{\"text\":\"" + std::string(1'048'576, 'x') + "\"}") == decode_errc{});
    CHECK(error_of("{\"f64\":1." + std::string(1'023, '0') + "}") == decode_errc::number_too_long);
    CHECK(error_of("{\"f64\":1." + std::string(1'022, '0') + "}") == decode_errc{});
    CHECK(error_of("{}" + std::string(64 * 1024 * 1024 - 1, ' ')) == decode_errc::body_too_large);
    CHECK(error_of("{}" + std::string(64 * 1024 * 1024 - 2, ' ')) == decode_errc{});
}

TEST_CASE("decode_limits::depth alone bounds the depth") {
    const auto nested = [](std::size_t depth) {
        std::string document;
        for (std::size_t i = 0; i < depth; ++i) {
            document += "{\"next\":";
        }
        return document + "null" + std::string(depth, '}');
    };
    for (const std::size_t depth : {33U, 1'000U, 2'000U}) {
        const decode_options options{.limits = {.depth = depth}};
        CHECK(decode_whole<Everything>(nested(depth), options).error == decode_error());
        const outcome deeper = decode_whole<Everything>(nested(depth + 1), options);
        CHECK(deeper.error.code == decode_errc::depth_exceeded);
        CHECK(deeper.error.limit == depth);
        CHECK(deeper.error.pointer.size() == depth * std::string("/next").size());
    }
}
