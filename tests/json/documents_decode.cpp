// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

// Decoding documents: members that are any JSON. boost::json::parse is the judge.

#include "cuts.hpp"
#include "support/catch.hpp"

#include <ecswire/json/decode.hpp>
#include <ecswire/json/element_decoder.hpp>
#include <ecswire/json/encode.hpp>
#include <ecswire/json/value.hpp>
#include <ecswire/reflect/shape.hpp>

#include <boost/json/monotonic_resource.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/value.hpp>

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

using namespace ecswire;
using namespace json_test;
namespace json = boost::json;

namespace {

struct Hook {
    std::optional<json::value> details{};
    std::optional<std::vector<json::value>> others{};
    std::optional<std::vector<std::optional<json::value>>> sparse{};
    std::optional<std::map<std::string, json::value>> named{};
    json::value always{};
    std::optional<std::string> text{};
};
BOOST_DESCRIBE_STRUCT(Hook, (), (details, others, sparse, named, always, text))

json::value parse(std::string_view text) { return json::parse({text.data(), text.size()}); }

// Every kind of JSON value, alone and within others.
constexpr std::string_view values[] = {
    "true",
    "false",
    "0",
    "1",
    "-1",
    "-0",
    "-0.0",
    "0.0",
    "1.0",
    "-2.50",
    "1e2",
    "5E+9",
    "25e-1",
    "9223372036854775807",
    "9223372036854775808",
    "18446744073709551615",
    "18446744073709551616",
    "-9223372036854775807",
    "-9223372036854775808",
    "-9223372036854775809",
    "-18446744073709551616",
    "123456789012345678901234567890",
    "1.7976931348623157e308",
    "2.2250738585072014e-308",
    R"("")",
    R"("text")",
    R"("NaN")",
    R"("Infinity")",
    R"("\"\\\/\b\f\n\r\t\u0000\u00e9\ud83d\ude00")",
    "\"\xC3\xA9 \xE2\x82\xAC \xF0\x9F\x98\x80\"",
    R"("a text that is longer than those which a value holds without memory of its own")",
    "{}",
    "[]",
    "[[]]",
    "[{}]",
    R"({"":{}})",
    R"({"a":[]})",
    "[null]",
    "[null,null,[null],{\"a\":null}]",
    R"({"a":null})",
    "[0,1,2,3,4,5,6,7,8,9]",
    "[1,2.5,\"x\",true,false,null,{},[]]",
    R"({"a":1,"b":2.5,"c":"x","d":true,"e":null,"f":{"a":{"a":[{"a":[]}]}},"g":[[[1]]]})",
    R"({"name with \"escapes\" \u00e9":"x","details":1,"__proto__":{"others":[]}})",
    R"({"a":1,"b":2,"a":3})",
    R"({"a":{"b":1},"a":{"c":2},"a":null})",
    R"({"a":null,"a":[1]})",
    " [ 1 , { \"a\" : [ ] , \"b\" : { } } \n, \t\"x\" ] ",
};

} // namespace

TEST_CASE("documents: decode reads every kind of JSON value as boost::json::parse does") {
    for (const std::string_view text : values) {
        INFO(text);
        const json::value expected = parse(text);
        const auto alone = decode<json::value>(text);
        REQUIRE(alone.has_value());
        CHECK(*alone == expected);
        CHECK(alone->kind() == expected.kind());
        const std::string member = R"({"details":)" + std::string(text) + "}";
        CHECK(decode<Hook>(member).value().details == expected);
        const std::string element = R"({"others":[0,)" + std::string(text) + ",1]}";
        const auto others = decode<Hook>(element).value().others;
        REQUIRE(others->size() == 3);
        CHECK(others->at(1) == expected);
        const std::string mapped = R"({"named":{"n":)" + std::string(text) + "}}";
        CHECK(decode<Hook>(mapped).value().named->at("n") == expected);
        const std::string nested = "[[{\"a\":" + std::string(text) + "}]]";
        CHECK(decode<json::value>(nested).value() == parse(nested));
    }
}

TEST_CASE("documents: decode gives the same however a document is cut") {
    for (const std::string_view text : values) {
        const std::string hook = R"({"text":"before","details":)" + std::string(text) +
                                 R"(,"others":[)" + std::string(text) + "," + std::string(text) +
                                 R"(],"named":{"n":)" + std::string(text) + R"(},"always":)" +
                                 std::string(text) + R"(,"text":"behind"})";
        const outcome whole = check_cuts<Hook>(hook);
        CHECK(whole.error == decode_error());
        check_cuts<json::value>(text);
    }
}

TEST_CASE("documents: decode distinguishes an absent document from a null within one") {
    CHECK_FALSE(decode<Hook>("{}").value().details);
    CHECK_FALSE(decode<Hook>(R"({"details":null})").value().details);
    CHECK_FALSE(decode<Hook>(R"({"details":1,"details":null})").value().details);
    CHECK(decode<Hook>(R"({"details":[null]})").value().details == json::array{nullptr});
    CHECK(decode<Hook>(R"({"details":{"a":null}})").value().details ==
          json::value({{"a", nullptr}}));
    const std::vector<std::optional<json::value>> sparse{std::nullopt, 1, std::nullopt};
    CHECK(decode<Hook>(R"({"sparse":[null,1,null]})").value().sparse == sparse);
}

TEST_CASE("documents: decode keeps a null where the document can't be absent") {
    for (const bool reject : {false, true}) {
        const decode_options options{.reject_null_elements = reject};
        CHECK(decode<json::value>("null", options).value().is_null());
        CHECK(decode<Hook>(R"({"always":null})", options).value().always.is_null());
        const std::vector<json::value> others{1, nullptr, "x"};
        CHECK(decode<Hook>(R"({"others":[1,null,"x"]})", options).value().others == others);
        const auto named = decode<Hook>(R"({"named":{"a":null}})", options).value().named;
        REQUIRE(named->size() == 1);
        CHECK(named->at("a").is_null());
    }
}

TEST_CASE("documents: decode replaces what a reused object holds") {
    const std::string_view first =
        R"({"details":{"a":[1,2]},"others":[[1],{"b":2},3],"named":{"n":1},"always":"x"})";
    for (const std::string_view second :
         {R"({})", R"({"details":5})", R"({"details":{"b":[]},"others":["x"],"always":[]})",
          R"({"others":[null,{},[null],4,"5"],"named":{"m":{}}})", R"({"others":[]})"}) {
        Hook reused;
        REQUIRE(decode_into(reused, first).has_value());
        REQUIRE(decode_into(reused, second).has_value());
        CHECK(encode(reused).value() == encode(decode<Hook>(second).value()).value());
    }
    json::value value = {1, 2, {{"a", "b"}}};
    REQUIRE(decode_into(value, "[true]").has_value());
    CHECK(value == json::array{true});
}

TEST_CASE("documents: decode keeps the storage of a document") {
    json::monotonic_resource resource;
    json::value value(&resource);
    REQUIRE(decode_into(value, R"({"a":["a text that is longer than a small one",{}]})"));
    CHECK(value.storage().get() == &resource);
    CHECK(value.at("a").storage().get() == &resource);
    CHECK(value.at("a").at(0).storage().get() == &resource);
}

TEST_CASE("documents: decode rejects numbers that a double can't hold") {
    for (const std::string_view number : {"1e999", "-1e400", "1e-400", "-2e-999999999999"}) {
        const std::string document = R"({"details":{"a":[0,)" + std::string(number) + "]}}";
        const outcome whole = check_cuts<Hook>(document);
        CHECK(whole.error.code == decode_errc::number_out_of_range);
        CHECK(whole.error.pointer == "/details/a/1");
        CHECK(whole.error.offset == 19);
        CHECK(whole.error.message() == "expected a number that a double holds, found a number out "
                                       "of range at '/details/a/1', byte 19");
    }
}

TEST_CASE("documents: decode rejects text that isn't JSON, with its position") {
    struct bad {
        std::string_view text; // with an @ before the byte at fault
        decode_errc code;
        std::string_view pointer;
    };
    for (const bad& row : {
             bad{R"({"details":@})", decode_errc::syntax, "/details"},
             bad{R"({"details":[1,@]})", decode_errc::syntax, "/details/0"},
             bad{R"({"details":[1 @2]})", decode_errc::syntax, "/details/0"},
             bad{R"({"details":{"a":1,@}})", decode_errc::syntax, "/details/a"},
             bad{R"({"details":{"a" @1}})", decode_errc::syntax, "/details/a"},
             bad{R"({"details":{@a:1}})", decode_errc::syntax, "/details"},
             bad{R"({"details":[@nul]})", decode_errc::syntax, "/details"},
             bad{R"({"details":[0@1]})", decode_errc::syntax, "/details/0"},
             bad{R"({"details":[1,2@})", decode_errc::syntax, "/details/1"},
             bad{R"({"details":[{"a":"@)", decode_errc::incomplete, "/details/0/a"},
             bad{R"({"details":{"a":[1,@)", decode_errc::incomplete, "/details/a/0"},
             bad{R"({"details":["@\ud800"]})", decode_errc::unpaired_surrogate, "/details"},
             bad{"{\"details\":[\"x@\xFF\"]}", decode_errc::invalid_utf8, "/details"},
             bad{"{\"details\":{\"@\xFF\":1}}", decode_errc::invalid_utf8, "/details"},
             bad{R"({"details":[]}@x)", decode_errc::trailing_text, ""},
         }) {
        std::string text(row.text);
        const std::size_t offset = text.find('@');
        text.erase(offset, 1);
        INFO(text);
        const outcome whole = check_cuts<Hook>(text);
        CHECK(whole.error == decode_error{.code = row.code,
                                          .pointer = std::string(row.pointer),
                                          .offset = offset});
    }
}

TEST_CASE("documents: members of a document are known, whatever their names") {
    std::vector<std::string> unknown;
    REQUIRE(decode<Hook>(R"({"details":{"x":{"y":1}},"z":{"x":1}})", {.unknown_members = &unknown})
                .has_value());
    CHECK(unknown == std::vector<std::string>{"/z"});
}

TEST_CASE("documents: element_decoder passes each document, nulls among them") {
    constexpr std::string_view text =
        R"({"text":"t","others":[{"a":[1]},null,"x",[],[null],5],"details":{"b":[2]}})";
    const std::vector<json::value> expected{{{"a", json::array{1}}}, nullptr, "x", json::array{},
                                            json::array{nullptr},    5};
    for (std::size_t cut = 0; cut <= text.size(); ++cut) {
        std::vector<json::value> passed;
        auto decoder =
            decode_elements<&Hook::others>([&](json::value& value) { passed.push_back(value); });
        REQUIRE(decoder.write(text.substr(0, cut)).has_value());
        REQUIRE(decoder.write(text.substr(cut)).has_value());
        REQUIRE(decoder.finish().has_value());
        CHECK(passed == expected);
        CHECK(decoder.rest().details == parse(R"({"b":[2]})"));
        CHECK(decoder.rest().others->empty());
    }
}

TEST_CASE("documents: from_value copies") {
    for (const std::string_view text : values) {
        INFO(text);
        const json::value document = parse(text);
        const auto copy = from_value<json::value>(document);
        REQUIRE(copy.has_value());
        CHECK(*copy == document);
        CHECK(copy->kind() == document.kind());
        const json::value hook{{"details", document}, {"others", json::array{document, 1}}};
        const auto read = from_value<Hook>(hook).value();
        CHECK(read.details == document);
        CHECK(read.others->at(0) == document);
    }
}

TEST_CASE("documents: from_value rejects values that JSON can't hold") {
    const json::value infinite{{"details", json::array{std::numeric_limits<double>::infinity()}}};
    CHECK(from_value<Hook>(infinite).error().code == decode_errc::number_out_of_range);
    const json::value bytes{{"details", {{"a", "\xFF"}}}};
    CHECK(from_value<Hook>(bytes).error().code == decode_errc::invalid_utf8);
    CHECK(from_value<Hook>(bytes).error().pointer == "/details/a");
    const json::value deep = json::parse(R"({"details": [[1]]})");
    CHECK(from_value<Hook>(deep, {.limits = {.depth = 2}}).error().code ==
          decode_errc::depth_exceeded);
}
