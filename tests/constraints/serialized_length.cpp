// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/constraints/serialized_length.hpp>

#include <ecswire/reflect/open_enum.hpp>

#include "support/catch.hpp"
#include "support/constexpr_check.hpp"
#include "support/constraint_checks.hpp"

#include <cstdint>
#include <limits>
#include <map>
#include <optional>
#include <string>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

namespace {

enum class Kind { GPU };
BOOST_DESCRIBE_ENUM(Kind, GPU)

struct Inner {
    std::optional<std::string> name{};
    std::optional<int> count{};
};
BOOST_DESCRIBE_STRUCT(Inner, (), (name, count))

struct Everything {
    std::optional<bool> flag{};
    std::optional<std::int64_t> integer{};
    std::optional<double> real{};
    std::optional<std::string> text{};
    std::optional<open_enum<Kind>> kind{};
    std::optional<timestamp> at{};
    std::optional<std::vector<Inner>> list{};
    std::optional<std::map<std::string, std::optional<std::string>>> map{};
};
BOOST_DESCRIBE_STRUCT(Everything, (), (flag, integer, real, text, kind, at, list, map))

// The length of a value whose JSON, as `encode` writes it, is `json`.
template <class T>
bool has_length_of(const T& value, std::string_view json) {
    const std::size_t length = count_code_points(json);
    return ok(serialized_length(at_most(length)), value) &&
           check(serialized_length(at_most(length - 1)), value).last.actual == number(length);
}

TEST_CASE("serialized_length counts a value's JSON, without spaces and absent members") {
    CHECK(has_length_of(Inner{}, "{}"));
    CHECK(has_length_of(Inner{.count = 0}, R"({"count":0})"));
    CHECK(has_length_of(Inner{.name = "ab", .count = -10}, R"({"name":"ab","count":-10})"));
    CHECK(has_length_of(Everything{.flag = true, .integer = INT64_MIN},
                        R"({"flag":true,"integer":-9223372036854775808})"));
    CHECK(has_length_of(Everything{.flag = false, .real = 0.1}, R"({"flag":false,"real":0.1})"));
    CHECK(has_length_of(Everything{.real = std::numeric_limits<double>::infinity()},
                        R"({"real":"Infinity"})"));
    CHECK(has_length_of(Everything{.real = -std::numeric_limits<double>::infinity()},
                        R"({"real":"-Infinity"})"));
    CHECK(has_length_of(Everything{.real = std::numeric_limits<double>::quiet_NaN()},
                        R"({"real":"NaN"})"));
    CHECK(has_length_of(Everything{.kind = Kind::GPU}, R"({"kind":"GPU"})"));
    CHECK(has_length_of(Everything{.list = std::vector<Inner>{}}, R"({"list":[]})"));
    CHECK(has_length_of(Everything{.list = {{{.count = 1}, {}}}}, R"({"list":[{"count":1},{}]})"));
    CHECK(has_length_of(Everything{.map = {{{"a", "b"}, {"c", std::nullopt}, {"d", ""}}}},
                        R"({"map":{"a":"b","d":""}})"));
}

TEST_CASE("serialized_length counts timestamps as they are written") {
    const auto at = [](std::int64_t milliseconds) {
        return Everything{.at = timestamp::from_milliseconds(milliseconds)};
    };
    CHECK(has_length_of(at(0), R"({"at":0})"));
    CHECK(has_length_of(at(1784316439424), R"({"at":1784316439.424})"));
    CHECK(has_length_of(at(1784316439420), R"({"at":1784316439.42})"));
    CHECK(has_length_of(at(1784316439400), R"({"at":1784316439.4})"));
    CHECK(has_length_of(at(-1500), R"({"at":-1.5})"));
}

TEST_CASE("serialized_length counts code points, and escapes as they are written") {
    CHECK(has_length_of(Inner{.name = std::string(four_bytes)},
                        R"({"name":")" + std::string(four_bytes) + R"("})"));
    CHECK(has_length_of(Inner{.name = "\"\\\n\x01/"}, R"({"name":"\"\\\n\u0001/"})"));
}

TEST_CASE("the requirement of serialized_length has its bound") {
    CONSTEXPR_CHECK(serialized_length(at_most(8192)).describe().constraint == "serializedLength");
    CONSTEXPR_CHECK(serialized_length(at_most(8192)).describe().within.maximum == number(8192));
}

} // namespace
