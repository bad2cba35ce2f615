// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/schema/detail/schema_object.hpp>

#include "support/catch.hpp"

#include <cstddef>
#include <string_view>

using namespace std::string_view_literals;
using ecswire::detail::json_string;
using ecswire::detail::schema_object;

TEST_CASE("json_string writes a text of the source as encode does") {
    CHECK(json_string("") == R"("")");
    CHECK(json_string("a \xC3\xA9\x7F") == "\"a \xC3\xA9\x7F\"");
    CHECK(json_string("\"\\/") == R"("\"\\/")");
    CHECK(json_string("\0\x01\n\x1F "sv) == R"("\u0000\u0001\n\u001f ")");
}

TEST_CASE("json_string replaces bytes that are not UTF-8 with U+FFFD") {
    CHECK(json_string("a\xFF") == "\"a\xEF\xBF\xBD\"");
}

TEST_CASE("schema_object writes its keywords as compact JSON, in the order of writing") {
    schema_object object;
    CHECK(object.text() == "{}");
    object.keyword("type", {"str", "ing"});
    object.keyword("minLength", 1);
    object.list("enum", {"a", "b"});
    object.json("uniqueItems", "true");
    object.object("not", [](schema_object& other) { other.keyword("maximum", -1); });
    object.objects(
        "anyOf", [](schema_object& one) { one.require("c"); }, [](schema_object&) {});
    CHECK(object.text() == R"({"type":"string","minLength":1,"enum":["a","b"],"uniqueItems":true,)"
                           R"("not":{"maximum":-1},"anyOf":[{"required":["c"]},{}]})");
}

TEST_CASE("schema_object writes an enumeration of texts and literals, and null where asked") {
    const auto write = [](auto& list, std::size_t index) {
        index == 0 ? list.text("1") : list.literal("1");
    };
    schema_object object;
    object.enumeration(2, true, write);
    CHECK(object.text() == R"({"enum":["1",1,null]})");
    schema_object empty;
    empty.enumeration(0, false, write);
    CHECK(empty.text() == R"({"enum":[]})");
}

TEST_CASE("schema_object moves a keyword that it has already into allOf") {
    schema_object object;
    object.keyword("minimum", 1);
    object.keyword("minimum", 2);
    object.all_of([](schema_object& other) { other.keyword("maximum", 3); });
    CHECK(object.text() == R"({"minimum":1,"allOf":[{"minimum":2},{"maximum":3}]})");
}

TEST_CASE("schema_object states what JSON Schema can't express once, in one comment") {
    schema_object object;
    object.comment("this");
    object.comment("that");
    object.require("a");
    object.require("b");
    CHECK(object.text() == R"({"required":["a","b"],"$comment":"Not expressed here: this; that"})");
}
