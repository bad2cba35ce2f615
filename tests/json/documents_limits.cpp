// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

// The limits of decoding hold within documents: members that are any JSON.

#include "cuts.hpp"
#include "support/catch.hpp"
#include "support/memory.hpp"

#include <ecswire/json/decode.hpp>
#include <ecswire/json/decoder.hpp>
#include <ecswire/reflect/shape.hpp>

#include <boost/json/value.hpp>

#include <cstddef>
#include <new>
#include <optional>
#include <string>
#include <string_view>

using namespace ecswire;
using namespace ecswire_test;
using namespace json_test;
namespace json = boost::json;

namespace {

struct Hook {
    std::optional<json::value> details{};
};
BOOST_DESCRIBE_STRUCT(Hook, (), (details))

std::string repeated(std::string_view text, std::size_t times) {
    std::string all;
    for (std::size_t i = 0; i < times; ++i) {
        all += text;
    }
    return all;
}

} // namespace

TEST_CASE("documents: decode rejects one more than a limit, with its code and position") {
    struct limited {
        std::string_view text; // with an @ before the token at fault
        decode_errc code;
        std::string_view pointer;
        decode_limits limits;
        std::size_t limit;
    };
    const decode_limits all;
    const auto with = [&all](std::size_t decode_limits::*limit, std::size_t value) {
        decode_limits limits = all;
        limits.*limit = value;
        return limits;
    };
    using limits = decode_limits;
    for (const limited& row : {
             limited{R"({"details":[[@[]]]})", decode_errc::depth_exceeded, "/details/0/0",
                     with(&limits::depth, 3), 3},
             limited{R"({"details":{"a":@{}}})", decode_errc::depth_exceeded, "/details/a",
                     with(&limits::depth, 2), 2},
             limited{R"({"details":["1234567",@"12345678"]})", decode_errc::string_too_long,
                     "/details/1", with(&limits::string, 7), 7},
             limited{R"({"details":[{"1234567":0},{@"12345678":0}]})", decode_errc::string_too_long,
                     "/details/1", with(&limits::string, 7), 7},
             limited{R"({"details":[[1,2],[1,null,@3]]})", decode_errc::list_too_long,
                     "/details/1/2", with(&limits::list, 2), 2},
             limited{R"({"details":[[],[],@[]]})", decode_errc::list_too_long, "/details/2",
                     with(&limits::list, 2), 2},
             limited{R"({"details":{"a":1,"b":null,"c":@3}})", decode_errc::list_too_long,
                     "/details/c", with(&limits::list, 2), 2},
             limited{R"({"details":[123,@-123]})", decode_errc::number_too_long, "/details/1",
                     with(&limits::number, 3), 3},
             limited{R"({"details":[1,{"a":null,"b":@"x"}]})", decode_errc::too_many_values,
                     "/details/1/b", with(&limits::values, 5), 5},
         }) {
        std::string text(row.text);
        const std::size_t offset = text.find('@');
        text.erase(offset, 1);
        INFO(text);
        const outcome whole = check_cuts<Hook>(text, {.limits = row.limits});
        CHECK(whole.error == decode_error{.code = row.code,
                                          .pointer = std::string(row.pointer),
                                          .offset = offset,
                                          .limit = row.limit});
    }
}

TEST_CASE("documents: decode accepts as much as a limit") {
    const decode_options options{
        .limits = {.depth = 4, .body = 62, .string = 7, .list = 3, .number = 5, .values = 10}};
    const outcome whole = check_cuts<Hook>(
        R"({"details":{"a":["1234567",-1.25,null],"b":[1,{}],"c":true}} )", options);
    CHECK(whole.error == decode_error());
}

TEST_CASE("documents: decode rejects hostile ones by default, in bounded memory") {
    constexpr std::size_t mega = 1'000'000;
    for (const std::string_view level : {"[", R"({"a":)", R"([{"":)", "[0,"}) {
        for (const bool is_chunked : {false, true}) {
            const std::string document = R"({"details":)" + repeated(level, mega / 10);
            allocation_scope scope;
            const outcome whole =
                is_chunked ? decode_chunks<Hook>({std::string_view(document).substr(0, 50),
                                                  std::string_view(document).substr(50, 1'000)})
                           : decode_whole<Hook>(document);
            CAPTURE(level, is_chunked);
            CHECK(whole.error.code == decode_errc::depth_exceeded);
            CHECK(whole.error.limit == 32);
            CHECK(allocation_scope::counts().peak < document.size() + 20'000); // and its copy
        }
    }
    const auto error_of = [](const std::string& text) { return decode_whole<Hook>(text).error; };
    CHECK(error_of(R"({"details":[)" + repeated("0,", 100'000) + "0]}").code ==
          decode_errc::list_too_long);
    CHECK(error_of(R"({"details":[)" + repeated(R"([0,0,0,0,0,0,0,0,0],)", mega / 10)).code ==
          decode_errc::too_many_values);
    CHECK(error_of(R"({"details":["x)" + std::string(std::size_t{1} << 20U, 'x') + "\"]}").code ==
          decode_errc::string_too_long);
}

TEST_CASE("documents: decode allocates at most 48 bytes for each byte") {
    // As decode_limits documents: twice the size of a value, which is the element of its arrays.
    STATIC_REQUIRE(sizeof(json::value) <= 24);
    for (const std::string_view element :
         {"0,", "[],", "{},", "[0],", "[[]],", R"({"":0},)", R"({"":[]},)", R"("",)",
          R"("12345678901234567890123456789012",)", "[0],[0,0],", "[0,0,0,0,0],[],", R"([{"":0}],)",
          R"([[[[[[[[0]]]]]]]],)", R"({"a":{"b":{"c":{"d":0}}}},)"}) {
        for (const std::size_t count : {1U, 2U, 5U, 40U, 1'000U, 20'000U, 49'999U}) {
            std::string document = "{\"details\":[" + repeated(element, count);
            document.pop_back();
            document += "]}";
            std::size_t peak = 0;
            {
                allocation_scope scope;
                Hook hook;
                const bool read = decode_into(hook, document).has_value();
                peak = allocation_scope::counts().peak;
                CHECK(read);
            }
            CAPTURE(element, count, static_cast<double>(peak) / double(document.size()));
            CHECK(peak <= 2 * sizeof(json::value) * document.size() + (std::size_t{64} << 10U));
        }
    }
    for (const std::size_t count : {1U, 2U, 19U, 1'000U, 99'999U}) {
        std::string document = "{\"details\":{";
        for (std::size_t i = 0; i < count; ++i) {
            document += '"' + std::to_string(i) + "\":0,";
        }
        document.back() = '}';
        document += '}';
        std::size_t peak = 0;
        {
            allocation_scope scope;
            Hook hook;
            const bool read = decode_into(hook, document).has_value();
            peak = allocation_scope::counts().peak;
            CHECK(read);
        }
        CAPTURE(count, static_cast<double>(peak) / double(document.size()));
        CHECK(peak <= 2 * sizeof(json::value) * document.size() + (std::size_t{64} << 10U));
    }
}

TEST_CASE("documents: decode frees everything when memory runs out") {
    constexpr std::string_view document =
        R"({"details":{"a":[1,[2,{"b":"a text that is longer than a small one"}],3],"c":[[],[4]]}})";
    for (std::size_t failing = 1;; ++failing) {
        bool is_done = false;
        std::size_t outstanding = 0;
        {
            allocation_scope scope(failing);
            {
                Hook hook;
                try {
                    is_done = decode_into(hook, document).has_value();
                } catch (const std::bad_alloc&) {
                }
            }
            outstanding = allocation_scope::counts().outstanding;
        }
        CHECK(outstanding == 0);
        if (is_done) {
            CHECK(failing > 8);
            break;
        }
        REQUIRE(failing < 1'000);
    }
}
