// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/json/pretty.hpp>

#include "everything.hpp"
#include "same_json.hpp"
#include "support/catch.hpp"

#include <ecswire/json/encode.hpp>
#include <ecswire/json/encode_error.hpp>

#include <map>
#include <memory>
#include <string>
#include <vector>

using namespace ecswire;
using namespace json_test;

TEST_CASE("encode_pretty writes a line for each member or element, indented by its depth") {
    Everything value{.text = "x", .numbers = {{1, 2}}, .plain = 1, .plainText = ""};
    value.next = std::make_unique<Everything>();
    value.next->labels = std::map<std::string, std::string>{{"k", "v"}};
    CHECK(encode_pretty(value).value() == R"({
  "text": "x",
  "numbers": [
    1,
    2
  ],
  "next": {
    "labels": {
      "k": "v"
    },
    "plain": 7,
    "plainText": "as it was"
  },
  "plain": 1,
  "plainText": ""
})");
}

TEST_CASE("encode_pretty indents by the requested number of spaces") {
    const std::map<std::string, std::vector<int>> value{{"a", {1}}};
    CHECK(encode_pretty(value, 4).value() == "{\n    \"a\": [\n        1\n    ]\n}");
    CHECK(encode_pretty(value, 0).value() == "{\n\"a\": [\n1\n]\n}");
}

TEST_CASE("encode_pretty keeps empty objects and lists on their line") {
    CHECK(encode_pretty(std::vector<int>{}).value() == "[]");
    CHECK(encode_pretty(std::map<std::string, int>{}).value() == "{}");
    CHECK(encode_pretty(std::vector<std::vector<int>>{{}, {}}).value() == "[\n  [],\n  []\n]");
    CHECK(encode_pretty(std::map<std::string, std::map<std::string, int>>{{"", {}}}).value() ==
          "{\n  \"\": {}\n}");
}

TEST_CASE("encode_pretty writes scalars as encode does") {
    CHECK(encode_pretty(1).value() == "1");
    CHECK(encode_pretty(std::string("a")).value() == "\"a\"");
    CHECK(encode_pretty(true).value() == "true");
}

TEST_CASE("encode_pretty keeps text that looks like structure") {
    const std::map<std::string, std::string> value{
        {"{[,:]}", "a,b:{c}[d]"}, {"\"", "\\"}, {"\\\"", "\"]"}, {"x", "\\\\\"{"}};
    const std::string pretty = encode_pretty(value).value();
    CHECK(same_json(pretty, encode(value).value()));
    CHECK(pretty ==
          "{\n  \"\\\"\": \"\\\\\",\n  \"\\\\\\\"\": \"\\\"]\",\n  \"x\": \"\\\\\\\\\\\"{\",\n"
          "  \"{[,:]}\": \"a,b:{c}[d]\"\n}");
}

TEST_CASE("encode_pretty rejects text that is not UTF-8") {
    CHECK(encode_pretty(Everything{.text = "\xFF"}).error() ==
          encode_error{encode_errc::invalid_utf8, "/text"});
}

TEST_CASE("indent_json writes a line for each member or element") {
    CHECK(indent_json(R"({"a":[1,-2.5e3,"x"],"b":{"c":null}})") == R"({
  "a": [
    1,
    -2.5e3,
    "x"
  ],
  "b": {
    "c": null
  }
})");
    CHECK(indent_json(R"([{"a":true}])", 1) == "[\n {\n  \"a\": true\n }\n]");
    CHECK(indent_json(R"("a")") == R"("a")");
}

TEST_CASE("indent_json drops the document's white space, but not that of strings") {
    CHECK(indent_json(" { \"a\\\" {\" :\t[ ] ,\r\n\"b\" : { \n} } \n") ==
          "{\n  \"a\\\" {\": [],\n  \"b\": {}\n}");
    const std::string once = indent_json(R"({"a":[{},[[]],"{ }"]})");
    CHECK(indent_json(once) == once);
}

TEST_CASE("indent_json keeps the characters of a text that is not JSON") {
    for (const std::string text :
         {"", "}", "]]{", "[", "{", ",", ":", "\"", "\"\\", "[}", "}\"["}) {
        std::string characters = indent_json(text);
        std::erase_if(characters, [](char one) { return one == ' ' || one == '\n'; });
        CHECK(characters == text);
    }
}
