// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/json/detail/read/fast_reader.hpp>

#include "support/catch.hpp"
#include "json/cuts.hpp"
#include "json/everything.hpp"

#include <ecswire/json/decode_errc.hpp>
#include <ecswire/json/decode_error.hpp>
#include <ecswire/json/decode_options.hpp>
#include <ecswire/reflect/shape.hpp>
#include <ecswire/reflect/timestamp.hpp>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

using namespace ecswire;
using namespace json_test;

namespace {

// The keys have 32 bytes, the most that the fast path compares at once.
struct LongKeys {
    std::optional<std::int64_t> integerxxxxxxxxxxxxxxxxxxxxxx{};
    std::optional<double> realxxxxxxxxxxxxxxxxxxxxxxxxx{};
    std::optional<timestamp> timexxxxxxxxxxxxxxxxxxxxxxxxx{};
    std::optional<bool> flagxxxxxxxxxxxxxxxxxxxxxxxxx{};
    std::optional<std::string> textxxxxxxxxxxxxxxxxxxxxxxxxx{};
    std::optional<std::vector<std::int64_t>> integersxxxxxxxxxxxxxxxxxxxxx{};
    std::optional<std::vector<LongKeys>> structuresxxxxxxxxxxxxxxxxxxx{};
    std::unique_ptr<LongKeys> structurexxxxxxxxxxxxxxxxxxxx{};
};
BOOST_DESCRIBE_STRUCT(LongKeys, (),
                      (integerxxxxxxxxxxxxxxxxxxxxxx, realxxxxxxxxxxxxxxxxxxxxxxxxx,
                       timexxxxxxxxxxxxxxxxxxxxxxxxx, flagxxxxxxxxxxxxxxxxxxxxxxxxx,
                       textxxxxxxxxxxxxxxxxxxxxxxxxx, integersxxxxxxxxxxxxxxxxxxxxx,
                       structuresxxxxxxxxxxxxxxxxxxx, structurexxxxxxxxxxxxxxxxxxxx))

std::string member(std::string_view name, std::string_view value) {
    std::string key(name);
    key.resize(detail::member_table::max_key_size - detail::member_table::punctuation, 'x');
    return '"' + key + "\":" + std::string(value);
}

// With white space, so that the chunk may end in the first value and have a fast path all the same.
std::string object(std::string_view members) {
    return '{' + std::string(40, ' ') + std::string(members) + '}';
}

} // namespace

TEST_CASE("the fast path reads nothing behind the chunk, however long keys and numbers are") {
    for (const std::string_view number :
         {"1", "-9223372036854775808", "-123456789012345678", "123456789012345678", "0.0"}) {
        for (const std::string& document :
             {object(member("integer", number)),
              object(member("integers", "[" + std::string(number) + "]"))}) {
            CHECK(check_cuts<LongKeys>(document).error == decode_error());
        }
    }
    CHECK(check_cuts<LongKeys>(object(member("integer", "-12345678901234567890123"))).error.code ==
          decode_errc::number_out_of_range);
    for (const std::string_view number :
         {"0.0", "-1.23456789012345678e+00000001", "-0.12345678901234567E-00000010",
          "12345678901234567890e-5", "1.0000000000000000000000000000000000000000"}) {
        CHECK(check_cuts<LongKeys>(object(member("real", number))).error == decode_error());
        CHECK(check_cuts<LongKeys>(object(member("time", number))).error == decode_error());
    }
    const std::string text = '"' + std::string(100, 'x') + '"';
    const std::string inner = object(member("flag", "true") + "," + member("text", text));
    for (const std::string& document :
         {object(member("structure", object(member("structure", inner)))),
          object(member("structures", "[" + inner + "," + inner + "]")),
          object(member("structures", "[{},{" + member("integers", "[ ]") + "}]")),
          object(member("integers", "[]") + "," + member("flag", "false"))}) {
        const outcome whole = check_cuts<LongKeys>(document);
        CHECK(whole.error == decode_error());
        CHECK(whole.unknown.empty()); // all names are found
    }
}

TEST_CASE("the reader continues in the right object where the fast path ends in a deep one") {
    constexpr std::size_t depth = 300; // so that the stack of frames moves more than once
    std::string document;
    for (std::size_t i = 0; i < depth; ++i) {
        // The slow path reads the escape, so that the fast path begins on the heap.
        document += i == 40 ? R"({"\u006eext":)" : R"({"next":)";
    }
    document += R"({"\u0069\u0033\u0032":1,"i64":2})";
    document += std::string(depth, '}') + std::string(200, ' ');
    Everything value;
    REQUIRE(decode_into(value, document, {.limits = {.depth = depth + 1}}).has_value());
    const Everything* innermost = &value;
    for (std::size_t i = 0; i < depth; ++i) {
        innermost = innermost->next.get();
        REQUIRE(innermost != nullptr);
    }
    CHECK(innermost->i32 == 1);
    CHECK(innermost->i64 == 2);
}
