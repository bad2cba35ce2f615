// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/json/decode.hpp>

#include "cuts.hpp"
#include "documents.hpp"
#include "everything.hpp"
#include "support/catch.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

using namespace ecswire;
using namespace json_test;
using namespace std::string_view_literals;

TEST_CASE("decode handles every kind of member") {
    const auto value = decode<Everything>(
                           R"({"flag":true,"i8":-8,"u8":8,"i16":-16,"u16":16,"i32":-32,"u32":32,
            "i64":-64,"u64":64,"f32":0.5,"f64":-0.25,"text":"text","colour":"GREEN","time":1.5,
            "numbers":[1,2],"sparse":["a",null],"matrix":[[1],[]],"labels":{"k":"v"},
            "sparseLabels":{"n":null,"o":1},"children":[{"flag":false}],"named":{"x":{"i8":1}},
            "next":{"next":{}},"plain":3,"plainText":"four"})")
                           .value();
    CHECK(value.flag == true);
    CHECK(value.i8 == -8);
    CHECK(value.u8 == 8);
    CHECK(value.i16 == -16);
    CHECK(value.u16 == 16);
    CHECK(value.i32 == -32);
    CHECK(value.u32 == 32U);
    CHECK(value.i64 == -64);
    CHECK(value.u64 == 64U);
    CHECK(value.f32 == 0.5F);
    CHECK(value.f64 == -0.25);
    CHECK(value.text == "text");
    CHECK(value.colour == Colour::GREEN);
    CHECK((value.time == timestamp::from_milliseconds(1500)));
    CHECK(value.numbers == std::vector<std::int32_t>{1, 2});
    CHECK(value.sparse == std::vector<std::optional<std::string>>{"a", std::nullopt});
    CHECK(value.matrix == std::vector<std::vector<double>>{{1}, {}});
    CHECK(value.labels == std::map<std::string, std::string>{{"k", "v"}});
    CHECK(value.sparseLabels ==
          std::map<std::string, std::optional<std::int32_t>>{{"n", std::nullopt}, {"o", 1}});
    CHECK(value.children->front().flag == false);
    CHECK(value.named->at("x").i8 == 1);
    CHECK(value.next->next != nullptr);
    CHECK(value.next->next->next == nullptr);
    CHECK(value.plain == 3);
    CHECK(value.plainText == "four");
}

TEST_CASE("decode accepts good documents, in chunks too") {
    for (const std::string_view document : good_documents()) {
        const outcome whole = check_cuts<Everything>(document);
        CHECK(whole.error == decode_error());
        CHECK(decode_whole<Everything>(whole.value).value == whole.value);
    }
}

TEST_CASE("decode leaves missing members absent") {
    const auto value = decode<Everything>("{}").value();
    CHECK_FALSE(value.flag.has_value());
    CHECK_FALSE(value.text.has_value());
    CHECK_FALSE(value.numbers.has_value());
    CHECK(value.next == nullptr);
    CHECK(value.plain == 7); // a member that can't be absent is as in a new object
    CHECK(value.plainText == "as it was");
}

TEST_CASE("decode distinguishes absent, empty and zero") {
    const auto value = decode<Everything>(R"({"text":"","i32":0,"numbers":[],"next":{}})").value();
    CHECK(value.text == "");
    CHECK(value.i32 == 0);
    CHECK(value.numbers->empty());
    CHECK(value.next != nullptr);
    CHECK_FALSE(value.i64.has_value());
}

TEST_CASE("decode takes null for absent") {
    CHECK(
        decode_whole<Everything>(
            R"({"flag":null,"i8":null,"f64":null,"text":null,"colour":null,"time":null,"next":null,
            "numbers":null,"labels":null,"children":null,"named":null,"plain":null,"plainText":null})") ==
        decode_whole<Everything>("{}"));
    CHECK(check_cuts<Everything>(R"({"flag":true,"i32":null,"text":"x","plain":null})") ==
          decode_whole<Everything>(R"({"flag":true,"text":"x"})"));
}

TEST_CASE("decode keeps null in lists and maps of nullable elements, and drops it in others") {
    const auto value = decode<Everything>(
                           R"({"numbers":[null,1,null,null,2,null],"sparse":[null,"",null],
            "matrix":[null,[null,1],null],"labels":{"a":null,"b":"c"},"sparseLabels":{"a":null},
            "children":[null,{"i32":1},null],"named":{"a":null,"b":{}}})")
                           .value();
    CHECK(value.numbers == std::vector<std::int32_t>{1, 2});
    CHECK(value.sparse == std::vector<std::optional<std::string>>{std::nullopt, "", std::nullopt});
    CHECK(value.matrix == std::vector<std::vector<double>>{{1}});
    CHECK(value.labels == std::map<std::string, std::string>{{"b", "c"}});
    CHECK(value.sparseLabels ==
          std::map<std::string, std::optional<std::int32_t>>{{"a", std::nullopt}});
    CHECK(value.children->size() == 1);
    CHECK(value.named->size() == 1);
}

TEST_CASE("decode accepts members in any order") {
    const std::string ordered = R"({"flag":true,"i32":1,"text":"x","labels":{},"plain":2})";
    CHECK(decode_whole<Everything>(R"({"plain":2,"labels":{},"text":"x","i32":1,"flag":true})") ==
          decode_whole<Everything>(ordered));
    CHECK(decode_whole<Everything>(R"({"text":"x","flag":true,"plain":2,"i32":1,"labels":{}})") ==
          decode_whole<Everything>(ordered));
}

TEST_CASE("decode keeps the last of repeated members") {
    const auto same = [](std::string_view again, std::string_view once) {
        CAPTURE(again);
        CHECK(check_cuts<Everything>(again).value == decode_whole<Everything>(once).value);
    };
    same(R"({"i32":1,"i32":2,"i32":3})", R"({"i32":3})");
    same(R"({"text":"a long text, longer than the other","text":""})", R"({"text":""})");
    same(R"({"i32":1,"i32":null})", "{}");
    same(R"({"i32":null,"i32":1})", R"({"i32":1})");
    same(R"({"numbers":[1,2,3],"numbers":[4]})", R"({"numbers":[4]})");
    same(R"({"numbers":[1],"numbers":[4,5,6]})", R"({"numbers":[4,5,6]})");
    same(R"({"numbers":[1],"numbers":[]})", R"({"numbers":[]})");
    same(R"({"next":{"i32":1,"text":"x"},"next":{"i64":2}})", R"({"next":{"i64":2}})");
    same(R"({"next":{"next":{"i32":1}},"next":{"next":{}}})", R"({"next":{"next":{}}})");
    same(R"({"next":{"next":{"i32":1}},"next":null,"next":{}})", R"({"next":{}})");
    same(R"({"children":[{"i32":1,"numbers":[1,2]},{}],"children":[{"numbers":[3]},{"i8":1},{}]})",
         R"({"children":[{"numbers":[3]},{"i8":1},{}]})");
    same(R"({"sparse":["a","b","c"],"sparse":[null,"d"]})", R"({"sparse":[null,"d"]})");
    same(R"({"matrix":[[1,2],[3]],"matrix":[[],[4,5]]})", R"({"matrix":[[],[4,5]]})");
    same(R"({"labels":{"a":"1","b":"2"},"labels":{"c":"3"}})", R"({"labels":{"c":"3"}})");
    same(R"({"labels":{"a":"1","b":"2","a":"3"}})", R"({"labels":{"a":"3","b":"2"}})");
    same(R"({"labels":{"a":"1","a":null}})", R"({"labels":{}})");
    same(R"({"sparseLabels":{"a":1,"a":null}})", R"({"sparseLabels":{"a":null}})");
    same(R"({"sparseLabels":{"a":null,"a":1}})", R"({"sparseLabels":{"a":1}})");
    same(R"({"named":{"a":{"i32":1,"next":{}},"a":{"i8":2}}})", R"({"named":{"a":{"i8":2}}})");
    same(R"({"plain":1,"plain":null})", "{}");
    same(R"({"plain":null,"plain":1})", R"({"plain":1})");
    same(R"({"i32":1,"\u0069\u0033\u0032":2})", R"({"i32":2})");
}

TEST_CASE("decode accepts everything that text can hold") {
    const std::string null(1, '\0');
    const std::vector<std::pair<std::string_view, std::string>> texts{
        {R"("")", ""},
        {R"("\u0000")", null},
        {R"("a\u0000b")", "a" + null + "b"},
        {R"("\"\\\/\b\f\n\r\t")", "\"\\/\b\f\n\r\t"},
        {R"("\u007f\u0080\u07FF\u0800\uffff")", "\x7F\xC2\x80\xDF\xBF\xE0\xA0\x80\xEF\xBF\xBF"},
        {R"("\ud7ff\uE000\ud800\udc00\uDBFF\uDFFF")",
         "\xED\x9F\xBF\xEE\x80\x80\xF0\x90\x80\x80\xF4\x8F\xBF\xBF"},
        {"\"\x7F\xC2\x80\xDF\xBF\xE0\xA0\x80\xED\x9F\xBF\xEE\x80\x80\xEF\xBF\xBF\"",
         "\x7F\xC2\x80\xDF\xBF\xE0\xA0\x80\xED\x9F\xBF\xEE\x80\x80\xEF\xBF\xBF"},
        {"\"\xF0\x90\x80\x80\xF4\x8F\xBF\xBF\"", "\xF0\x90\x80\x80\xF4\x8F\xBF\xBF"},
    };
    for (const auto& [document, text] : texts) {
        CHECK(decode<std::string>(document).value() == text);
        CHECK(check_cuts<std::string>(document).error == decode_error());
    }
}

TEST_CASE("decode accepts texts with escapes of any length") {
    // Characters of several bytes and escapes lie across the ends of blocks and buffers.
    for (const std::string_view character :
         {"x"sv, "\xC3\xA9"sv, "\xE2\x82\xAC"sv, "\xF0\x9F\x98\x80"sv}) {
        for (const std::string_view escape : {R"(\n)"sv, R"(\u20ac)"sv, R"(\ud83d\ude00)"sv}) {
            const std::string unescaped =
                decode<std::string>("\"" + std::string(escape) + "\"").value();
            for (std::size_t before = 0; before < 280; ++before) {
                const std::string text = std::string(before, 'b').append(character);
                std::string document = "[\"";
                document.append(text).append(escape).append(escape).append(text).append("\"");
                document.append(",\"").append(100, 'c').append("\"]");
                const auto texts = decode<std::vector<std::string>>(document).value();
                REQUIRE(texts.size() == 2);
                const bool same = texts[0] == text + unescaped + unescaped + text;
                REQUIRE(same);
            }
        }
    }
}

TEST_CASE("decode skips an unknown member of any depth") {
    for (const std::size_t depth : {1U, 2U, 31U, 63U, 64U, 65U, 130U}) {
        CAPTURE(depth);
        std::string document = R"({"unknown":)";
        for (std::size_t i = 0; i < depth; ++i) {
            document += i % 2 == 0 ? "[1,{}, " : R"({"a":[],"b": )";
        }
        document += "null";
        for (std::size_t i = depth; i != 0; --i) {
            document += i % 2 == 1 ? ",[ ] ]" : R"(,"c":1.5e3 })";
        }
        document += R"(,"i32":5})";
        const outcome whole = check_cuts<Everything>(document, {.limits = {.depth = 200}});
        CHECK(whole.error == decode_error());
        CHECK(decode<Everything>(document, {.limits = {.depth = depth + 2}}).value().i32 == 5);
        CHECK(decode<Everything>(document, {.limits = {.depth = depth}}).error().code ==
              decode_errc::depth_exceeded);
    }
}

TEST_CASE("decode accepts lists, maps and scalars as documents") {
    CHECK(decode<std::vector<std::int32_t>>("[1,2]").value() == std::vector<std::int32_t>{1, 2});
    CHECK(decode<std::map<std::string, bool>>(R"({"a":true})").value().at("a"));
    CHECK(decode<std::string>(R"("x")").value() == "x");
    CHECK(decode<std::int32_t>(" 1 ").value() == 1);
    CHECK(decode<bool>("false").value() == false);
    CHECK(decode<double>("1e1").value() == 10);
    CHECK(decode<timestamp>("1").value() == timestamp::from_seconds(1));
    CHECK(decode<bool>("null").error().code == decode_errc::wrong_type);
    CHECK(decode<std::vector<std::int32_t>>("{}").error().message() ==
          "expected an array, found an object at '', byte 0");
    for (const std::string_view document :
         {"1", "-1.5e3", "true", "null", "\"x\"", "[1,2]", "{}", " 1"}) {
        check_cuts<std::int32_t>(document);
        check_cuts<double>(document);
        check_cuts<bool>(document);
        check_cuts<std::string>(document);
        check_cuts<std::vector<std::int32_t>>(document);
    }
}

TEST_CASE("decode rejects text among structures, also after one that ends with text") {
    const outcome found = check_cuts<Everything>(R"({"children":[{"text":"x"},"y"]})");
    CHECK(found.error.code == decode_errc::wrong_type);
    CHECK(found.error.pointer == "/children/1");
}

TEST_CASE("decode finds members behind a value of any depth") {
    for (const std::size_t depth : {31U, 32U, 33U, 63U, 64U, 65U, 130U}) {
        CAPTURE(depth);
        std::string document;
        for (std::size_t i = 0; i < depth; ++i) {
            document += R"({"next":)";
        }
        document += "{}";
        for (std::size_t i = 0; i < depth; ++i) {
            document += R"(,"plain":)" + std::to_string(depth - i) + R"(,"plainText":""})";
        }
        const auto value = decode<Everything>(document, {.limits = {.depth = 200}}).value();
        const Everything* level = &value;
        for (std::size_t i = 1; i <= depth; ++i) {
            REQUIRE(level->plain == static_cast<std::int32_t>(i));
            REQUIRE(level->next != nullptr);
            level = level->next.get();
        }
        CHECK(level->plain == 7);
    }
}

TEST_CASE("decode returns an error with a message") {
    const auto result = decode<Everything>(R"({"children":[{},{"labels":{"a/b":1}}]})");
    REQUIRE(result.has_error());
    CHECK(result.error().message() ==
          "expected a string, found a number at '/children/1/labels/a~1b', byte 33");
}

TEST_CASE("decode_into accepts a target after an error") {
    Everything value;
    for (const bad_document& bad : mismatched_documents()) {
        CHECK(decode_into(value, bad.text).has_error());
        REQUIRE(decode_into(value, R"({"i32":1})").has_value());
        REQUIRE(encode(value).value() == R"({"i32":1,"plain":7,"plainText":"as it was"})");
    }
}

TEST_CASE("decode accepts a temporary document if the value doesn't refer to it") {
    const std::string text(100, 'x');
    const std::string document = "{\"text\":\"" + text + "\"}";
    CHECK(decode<Everything>(std::string(document)).value().text == text);
    Everything value;
    CHECK(decode_into(value, std::string(document)).has_value());
    CHECK(value.text == text);
    CHECK(decode<Everything>(std::string("{")).error().code ==
          make_error_code(decode_errc::incomplete));
    CHECK(decode<Everything>(document + " ", {.limits = {.body = 3}}).error().code ==
          make_error_code(decode_errc::body_too_large));
}
