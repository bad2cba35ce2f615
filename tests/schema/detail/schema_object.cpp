// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/schema/detail/schema_object.hpp>

#include "support/catch.hpp"

#include <string>
#include <string_view>

using namespace std::string_view_literals;
using ecswire::detail::append_json_text;
using ecswire::detail::schema_object;

namespace {

std::string json_text(std::string_view text) {
    std::string out = "before ";
    append_json_text(out, text);
    return out.substr(7);
}

} // namespace

TEST_CASE("a text in a schema is a JSON string") {
    CHECK(json_text("") == R"("")");
    CHECK(json_text("a \xC3\xA9\x7F") == "\"a \xC3\xA9\x7F\"");
    CHECK(json_text("\"\\/") == R"("\"\\/")");
    CHECK(json_text("\0\x01\n\x1F "sv) == R"("\u0000\u0001\u000a\u001f ")");
}

TEST_CASE("an object of a schema stands in a line where it is short") {
    schema_object object;
    CHECK(object.text() == "{}");
    object.keyword("type", {"str", "ing"});
    object.keyword("minLength", 1);
    CHECK(object.text() == R"({"type": "string", "minLength": 1})");
    object.keyword("pattern", {std::string(60, 'x')});
    CHECK(object.text() == "{\n  \"type\": \"string\",\n  \"minLength\": 1,\n  \"pattern\": \"" +
                               std::string(60, 'x') + "\"\n}");
}

TEST_CASE("what JSON Schema can't express is said once, in one comment") {
    schema_object object;
    object.comment("this");
    object.comment("that");
    object.require("a");
    object.require("b");
    CHECK(object.text().find(R"("required": ["a", "b"])") != std::string::npos);
    CHECK(object.text().find(R"("$comment": "Not expressed here: this; that")") !=
          std::string::npos);
}
