// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

// Encoding documents: members that are any JSON.

#include "support/catch.hpp"
#include "support/random_value.hpp"

#include <ecswire/json/decode.hpp>
#include <ecswire/json/encode.hpp>
#include <ecswire/json/pretty.hpp>
#include <ecswire/json/print.hpp>
#include <ecswire/json/value.hpp>
#include <ecswire/reflect/shape.hpp>
#include <ecswire/reflect/traits.hpp>
#include <ecswire/validation/validate.hpp>

#include <boost/json/parse.hpp>
#include <boost/json/value.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace ecswire;
namespace json = boost::json;

namespace {

struct Hook {
    std::optional<json::value> details{};
    std::vector<json::value> others{};
    std::map<std::string, json::value> named{};
    std::optional<std::vector<std::optional<json::value>>> sparse{};
};
BOOST_DESCRIBE_STRUCT(Hook, (), (details, others, named, sparse))
using ecswire::operator==;

struct Secret {
    std::optional<json::value> details{};
};
BOOST_DESCRIBE_STRUCT(Secret, (), (details))
constexpr auto traits_of(shape<Secret>) { return traits(sensitive<&Secret::details>); }

json::value parse(std::string_view text) { return json::parse({text.data(), text.size()}); }

} // namespace

TEST_CASE("documents: encode writes every kind of JSON value, compact and in order") {
    for (const std::string_view text :
         {"null", "true", "false", "0", "-1", "9223372036854775807", "-9223372036854775808",
          "18446744073709551615", "0.1", "-2.5", R"("")", R"("\"\\\u0000\n\u001f/")",
          "\"\xC3\xA9\"", "[]", "{}", "[[],{}]", "[1,null,\"x\"]",
          R"({"b":{"d":[{}],"c":null},"a":1.5,"":[true]})"}) {
        INFO(text);
        CHECK(encode(parse(text)).value() == text);
    }
}

TEST_CASE("documents: encode writes a double as the shortest text that is read as a double") {
    for (const auto& [value, text] : std::vector<std::pair<double, std::string_view>>{
             {0.0, "0.0"},
             {-0.0, "-0.0"},
             {1.0, "1.0"},
             {-100.0, "-100.0"},
             {0.1, "0.1"},
             {1e22, "1e+22"},
             {1e-7, "1e-07"},
             {9007199254740993.0, "9007199254740992.0"},
             {18446744073709551616.0, "18446744073709551616.0"},
             {(std::numeric_limits<double>::max)(), "1.7976931348623157e+308"},
             {std::numeric_limits<double>::denorm_min(), "5e-324"}}) {
        CHECK(encode(json::value(value)).value() == text);
        CHECK(decode<json::value>(text).value() == json::value(value));
        CHECK(decode<json::value>(text).value().is_double());
    }
}

TEST_CASE("documents: encode and to_value write a double that isn't finite as the protocol does") {
    constexpr double infinity = std::numeric_limits<double>::infinity();
    const json::value value{infinity, -infinity, std::numeric_limits<double>::quiet_NaN()};
    CHECK(encode(value).value() == R"(["Infinity","-Infinity","NaN"])");
    CHECK(to_value(value).value() == json::value{"Infinity", "-Infinity", "NaN"});
}

TEST_CASE("documents: encode leaves an absent document out, and writes null within one") {
    CHECK(encode(Hook{}).value() == R"({"others":[],"named":{}})");
    const Hook hook{.details = json::array{nullptr},
                    .others = {nullptr, {{"a", nullptr}}},
                    .named = {{"n", nullptr}},
                    .sparse = {{std::nullopt, 1}}};
    CHECK(encode(hook).value() ==
          R"({"details":[null],"others":[null,{"a":null}],"named":{"n":null},"sparse":[null,1]})");
}

TEST_CASE("documents: encode and to_value reject text that isn't UTF-8, with its pointer") {
    const auto check = [](const Hook& hook, std::string_view pointer) {
        CHECK(encode(hook).error().code == encode_errc::invalid_utf8);
        CHECK(encode(hook).error().pointer == pointer);
        CHECK(to_value(hook).error().pointer == pointer);
    };
    check({.details = "\xFF"}, "/details");
    check({.details = json::object{{"a/b", {1, "\xC3"}}}}, "/details/a~1b/1");
    check({.others = {1, {{"a", "\xED\xA0\x80"}}}}, "/others/1/a");
    check({.details = json::object{{"a", json::object{{"\xFF", 1}}}}}, "/details/a");
}

TEST_CASE("documents: validate finds text that isn't UTF-8, at any depth") {
    const json::string bad = "a\xFF";
    const Hook hook{.details = json::value{{"b", {1, bad}}, {bad, bad}, {"c", "ok"}},
                    .others = {bad, nullptr, "ok"},
                    .named = {{"n", bad}}};
    std::vector<std::string> pointers;
    for (const violation& found : validate(hook)) {
        CHECK(found.constraint == "utf8");
        CHECK(found.offset == 1);
        pointers.push_back(found.pointer);
    }
    CHECK(pointers ==
          std::vector<std::string>{"/details/b/1", "/details/a\xFF", "/others/0", "/named/n"});
    CHECK(validate(hook, {.max_violations = 2}).size() == 2);
    CHECK(validate(Hook{.details = parse(R"({"a":["\u00e9",null,1.5,{"":true}]})")}).empty());
}

TEST_CASE("documents: encode_pretty indents them, and print shows them") {
    const Hook hook{.details = json::object{{"a", {1, json::object{}}}}};
    CHECK(encode_pretty(hook).value() == R"({
  "details": {
    "a": [
      1,
      {}
    ]
  },
  "others": [],
  "named": {}
})");
    CHECK(printed(hook) == R"({"details":{"a":[1,{}]},"others":[],"named":{}})");
}

TEST_CASE("documents: print masks one that is sensitive, and encode writes it") {
    const Secret secret{.details = json::object{{"password", "x"}}};
    CHECK(printed(secret) == R"({"details":"***"})");
    CHECK(encode(secret).value() == R"({"details":{"password":"x"}})");
}

TEST_CASE("documents: random ones are read back equal") {
    ecswire_test::seeded_choices choices(17);
    for (int i = 0; i < 1'000; ++i) {
        const auto hook = ecswire_test::random_value<Hook>(choices);
        const std::string text = encode(hook).value();
        CHECK(decode<Hook>(text).value() == hook);
        CHECK(encode(decode<Hook>(text).value()).value() == encode(hook).value());
        CHECK(from_value<Hook>(to_value(hook).value()).value() == hook);
        CHECK(decode<json::value>(text).value() == to_value(hook).value());
        CHECK(decode<Hook>(encode_pretty(hook).value()).value() == hook);
    }
}
