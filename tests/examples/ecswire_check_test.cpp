// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include "ecswire_check/check.hpp"
#include "ecswire_check/json_text.hpp"

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/length.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/range.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/reflect/timestamp.hpp>
#include <ecswire/reflect/traits.hpp>

#include "support/catch.hpp"

#include <algorithm>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

using namespace ecswire_check;

namespace checked {

struct Part {
    std::optional<std::string> name{};
    std::optional<std::int32_t> count{};
};
BOOST_DESCRIBE_STRUCT(Part, (), (name, count))

constexpr auto constraints_of(ecswire::shape<Part>) {
    return ecswire::constraints(
        ecswire::member<&Part::name>(ecswire::required, ecswire::length(1, 5)),
        ecswire::member<&Part::count>(ecswire::range(0, 9)));
}

struct Whole {
    std::optional<std::string> title{};
    std::optional<bool> done{};
    std::optional<ecswire::timestamp> at{};
    std::optional<std::vector<Part>> parts{};
    std::optional<std::map<std::string, Part>> named{};
    std::optional<std::vector<std::string>> words{};
};
BOOST_DESCRIBE_STRUCT(Whole, (), (title, done, at, parts, named, words))

constexpr auto constraints_of(ecswire::shape<Whole>) {
    return ecswire::constraints(ecswire::member<&Whole::title>(ecswire::required));
}

struct Secret {
    std::optional<std::string> token{};
};
BOOST_DESCRIBE_STRUCT(Secret, (), (token))

constexpr auto traits_of(ecswire::shape<Secret>) {
    return ecswire::traits(ecswire::sensitive<&Secret::token>);
}

} // namespace checked

namespace {

const shape_check& whole = checks_of<checked::Whole>[0];

/// The findings with the texts where they are: `7: expected a string, found a number at '/title'`.
std::vector<std::string> findings(std::string_view document, const check_options& options = {}) {
    std::vector<std::string> result;
    for (const finding& each : check(whole, document, options)) {
        const std::string_view rest = document.substr(each.offset);
        result.push_back(std::string(rest.substr(0, 8)) + ": " + each.message);
    }
    return result;
}

using texts = std::vector<std::string>;

std::string show(const finding& shown, const shape_check& shape, std::string_view document,
                 std::string_view file) {
    counted_place start;
    return ecswire_check::show(shown, shape, document, file, start);
}

std::string at(std::string_view document, std::string_view pointer) {
    return std::string(document.substr(locate(document, pointer).value));
}

} // namespace

TEST_CASE("locate finds values by their pointers") {
    const std::string_view document = R"( {"a": [1, {"b" : "x]}\"" , "c":null}], "d~/": {"": 7}} )";
    CHECK(locate(document, "").value == 1);
    CHECK(at(document, "/a").starts_with("[1"));
    CHECK(at(document, "/a/0").starts_with("1,"));
    CHECK(at(document, "/a/1/b").starts_with("\"x"));
    CHECK(at(document, "/a/1/c").starts_with("null"));
    CHECK(at(document, "/d~0~1").starts_with("{\"\""));
    CHECK(at(document, "/d~0~1/").starts_with("7"));
    CHECK(document.substr(locate(document, "/a/1/c").name).starts_with("\"c\""));
    CHECK(locate(document, "/a/0").name == locate(document, "/a/0").value);
}

TEST_CASE("locate finds the innermost value around one that is missing") {
    const std::string_view document = R"({"a": [{"b": 1}, []], "c": {}})";
    CHECK(locate(document, "/x/y").value == 0);
    CHECK(at(document, "/a/7").starts_with("[{"));
    CHECK(at(document, "/a/x").starts_with("[{"));
    CHECK(at(document, "/a/0/x").starts_with("{\"b\""));
    CHECK(at(document, "/a/0/b/x").starts_with("1"));
    CHECK(at(document, "/a/1/0").starts_with("[]"));
    CHECK(at(document, "/c/x").starts_with("{}"));
}

TEST_CASE("locate finds the last one of repeated members, and names with escapes") {
    const std::string_view document = R"({"a":1,"a":2,"\u0061":3,"b":4,"\"\n":5})";
    CHECK(at(document, "/a").starts_with("3"));
    CHECK(at(document, "/\"\n").starts_with("5"));
}

TEST_CASE("locate ends in text that isn't JSON") {
    for (const std::string_view document :
         {"", " ", "{", "[", "{\"", "{\"a", "{\"a\"", "{\"a\":", "{\"a\":[", "{\"a\":[1", "{\"a\\",
          "{a:1}", "[,]", "[}", "{]", "{\"a\":}", "\"\\", "]", "{\"a\":{\"b\":\"\\"}) {
        CAPTURE(document);
        CHECK(locate(document, "/a/0").value <= document.size());
        CHECK(locate(document, "/0").value <= document.size());
        CHECK(end_of_value(document, 0) <= document.size());
    }
}

TEST_CASE("check finds nothing in a valid document") {
    CHECK(findings(R"({"title":"a","done":true,"at":1.5,"parts":[{"name":"b","count":9}],
                       "named":{"x":{"name":"y"}},"words":["z"]})")
              .empty());
    CHECK(findings(R"({"title":"a","done":null})").empty());
}

TEST_CASE("check finds every violation, unknown member and value of the wrong type, in order") {
    CHECK(
        findings(R"({"words":[1,"a",null,[]],"extra":{"more":1},"parts":[{"count":10},7,{"name":
                       "abcdef","count":"1","other":2}],"named":{"x":{}},"title":false,"at":"x"})") ==
        texts{
            "1,\"a\",nu: expected a string, found a number at '/words/0'",
            "null,[]]: expected a string, found null at '/words/2'",
            "[]],\"ext: expected a string, found an array at '/words/3'",
            "\"extra\":: unknown member at '/extra'",
            "{\"count\": Value at '/parts/0/name' failed to satisfy constraint: Member must not "
            "be null",
            "10},7,{\": Value at '/parts/0/count' failed to satisfy constraint: Member must be "
            "between 0 and 9, inclusive",
            "7,{\"name: expected an object, found a number at '/parts/1'",
            "\"abcdef\": Value with length 6 at '/parts/2/name' failed to satisfy constraint: "
            "Member must have length between 1 and 5, inclusive",
            "\"1\",\"oth: expected an integer of 32 bits, found a string at '/parts/2/count'",
            "\"other\":: unknown member at '/parts/2/other'",
            "{}},\"tit: Value at '/named/x/name' failed to satisfy constraint: Member must not be "
            "null",
            "false,\"a: expected a string, found a boolean at '/title'",
            "\"x\"}: expected a number of epoch seconds, found a string at '/at'",
        });
}

TEST_CASE("check reports no violation of a value that is missing for its wrong type") {
    CHECK(findings(R"({"title":[{"a":1}],"parts":[{"name":{}}]})") ==
          texts{"[{\"a\":1}: expected a string, found an array at '/title'",
                "{}}]}: expected a string, found an object at '/parts/0/name'"});
    CHECK(findings("7") == texts{"7: expected an object, found a number at ''"});
    CHECK(findings("null") == texts{"null: expected an object, found null at ''"});
}

TEST_CASE("check stops where the text isn't JSON") {
    CHECK(findings(R"({"title":7,"extra":1,"words":[1,})") ==
          texts{"7,\"extra: expected a string, found a number at '/title'",
                "1,}: expected a string, found a number at '/words/0'",
                "}: malformed JSON at '/words/0'"});
    CHECK(findings("") == texts{": the JSON document ends too early at ''"});
    CHECK(findings("{} x") == texts{"x: text after the JSON document at ''"});
}

TEST_CASE("check ends after a thousand values of the wrong type") {
    std::string document = R"({"title":"a","words":[0)";
    for (int i = 1; i < 1500; ++i) {
        document += ",0";
    }
    const auto found = check(whole, document + "]}");
    REQUIRE(found.size() == 1001);
    CHECK(found.back().message == "more than 1000 values have wrong types: the rest isn't checked");
}

TEST_CASE("check accepts more of a document on request") {
    const std::string document = R"({"title":"a","at":"2026-01-01T00:00:00Z","extra":1})";
    CHECK(findings(document).size() == 2);
    CHECK(findings(document, {.accepts_iso_times = true}).size() == 1);
    CHECK(findings(document, {.accepts_iso_times = true, .accepts_unknown = true}).empty());
}

TEST_CASE("check and show find thousands of places") {
    const char* const separator = GENERATE(",", ",\n", ",\r\n");
    std::string document = "{\"title\":\"größe\",\"parts\":[";
    constexpr std::size_t count = 4000;
    for (std::size_t i = 0; i != count; ++i) {
        document.append(i == 0 ? "" : separator).append(R"({"name":"a","extra":1})");
    }
    document += "]}";
    const auto found = check(whole, document);
    REQUIRE(found.size() >= count);
    counted_place last;
    for (std::size_t i = 0; i < found.size(); ++i) {
        const finding& each = found[i];
        const std::string shown = ecswire_check::show(each, whole, document, "a", last);
        if (i % 100 != 0) {
            continue; // comparing counts from the beginning
        }
        if (last.position != ecswire::position_in(document, each.offset) ||
            shown != show(each, whole, document, "a")) {
            FAIL_CHECK(shown);
        }
    }
}

TEST_CASE("show prints a finding as compilers do") {
    const std::string_view document = "{\"title\":\n\t \"größe\", \"words\": 7}";
    const auto found = check(whole, document);
    REQUIRE(found.size() == 1);
    CHECK(show(found[0], whole, document, "a.json") ==
          "a.json:2:21: expected an array, found a number at '/words'\n"
          "      \"größe\", \"words\": 7}\n"
          "                        ^\n");
}

TEST_CASE("show prints nothing that controls a terminal") {
    const std::string_view document =
        "{\"title\":7,\"\x1b[2J\u009b\u202e\":\"\x1b\u009b\u202e\xff\"}";
    for (const finding& each : check(whole, document)) {
        const std::string shown = show(each, whole, document, "\x1b[2J\n\u202e.json");
        for (const std::string_view unsafe : {"\x1b", "\u009b", "\u202e", "\xff"}) {
            CHECK(shown.find(unsafe) == std::string::npos);
        }
        CHECK(std::ranges::count(shown, '\n') == 3);
    }
}

TEST_CASE("show prints no value of a document that holds secrets") {
    const shape_check& secret = checks_of<checked::Secret>[0];
    REQUIRE(secret.holds_secrets);
    const auto show_first = [&](std::string_view document) {
        const auto found = check(secret, document);
        REQUIRE_FALSE(found.empty());
        return show(found[0], secret, document, "a");
    };
    CHECK(show_first("{\n \"\\ttoken\" : 12, \"token\": [\"password\\\"\", 123, true]}") ==
          "a:2:2: unknown member at '/ token'\n"
          "     \"\\ttoken\" : **, \"token\": [************, ***, ****]}\n"
          "     ^\n");
    CHECK(show_first("{\"token\" :\r\n[\"pass\r\nword\"]}") ==
          "a:2:1: expected a string, found an array at '/token'\n"
          "    [*****\n"
          "    ^\n");
    CHECK(show_first("{\"token\":\"pass\nword\"}") == "a:1:15: malformed JSON at '/token'\n");
    CHECK(show_first("{\"token\":\"pass\"word\"}") == "a:1:16: malformed JSON at '/token'\n");
}
