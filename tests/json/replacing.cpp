// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/json/decode.hpp>

#include "cuts.hpp"
#include "documents.hpp"
#include "everything.hpp"
#include "support/catch.hpp"

#include <ecswire/json/encode.hpp>
#include <ecswire/reflect/members.hpp>
#include <ecswire/reflect/shape.hpp>
#include <ecswire/reflect/timestamp.hpp>

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// Decoding into an object replaces its whole value.

using namespace ecswire;
using namespace json_test;

namespace {

struct Inner {
    std::optional<std::int32_t> a{};
    std::int32_t b = 5;
};
BOOST_DESCRIBE_STRUCT(Inner, (), (a, b))

struct Views {
    std::optional<std::string_view> a{}, b{};
    std::string_view required{};
    std::optional<std::vector<std::string_view>> list{};
};
BOOST_DESCRIBE_STRUCT(Views, (), (a, b, required, list))

struct Part1 {
    std::optional<std::int32_t> a00{}, a01{}, a02{}, a03{}, a04{}, a05{}, a06{}, a07{}, a08{},
        a09{};
    std::optional<std::int32_t> a10{}, a11{}, a12{}, a13{}, a14{}, a15{}, a16{}, a17{}, a18{},
        a19{};
    std::optional<std::int32_t> a20{}, a21{}, a22{}, a23{}, a24{}, a25{}, a26{}, a27{}, a28{},
        a29{};
};
BOOST_DESCRIBE_STRUCT(Part1, (),
                      (a00, a01, a02, a03, a04, a05, a06, a07, a08, a09, a10, a11, a12, a13, a14,
                       a15, a16, a17, a18, a19, a20, a21, a22, a23, a24, a25, a26, a27, a28, a29))

struct Part2 {
    std::optional<std::string> b00{}, b01{}, b02{}, b03{}, b04{}, b05{}, b06{}, b07{}, b08{}, b09{};
    std::optional<std::string> b10{}, b11{}, b12{}, b13{}, b14{}, b15{}, b16{}, b17{}, b18{}, b19{};
    std::optional<std::string> b20{}, b21{}, b22{}, b23{}, b24{}, b25{}, b26{}, b27{}, b28{}, b29{};
};
BOOST_DESCRIBE_STRUCT(Part2, (),
                      (b00, b01, b02, b03, b04, b05, b06, b07, b08, b09, b10, b11, b12, b13, b14,
                       b15, b16, b17, b18, b19, b20, b21, b22, b23, b24, b25, b26, b27, b28, b29))

struct Part3 {
    std::optional<bool> d00{}, d01{}, d02{}, d03{}, d04{}, d05{}, d06{}, d07{}, d08{}, d09{};
    std::optional<bool> d10{}, d11{}, d12{}, d13{}, d14{}, d15{}, d16{}, d17{}, d18{}, d19{};
    std::optional<bool> d20{}, d21{}, d22{}, d23{}, d24{}, d25{}, d26{}, d27{}, d28{}, d29{};
};
BOOST_DESCRIBE_STRUCT(Part3, (),
                      (d00, d01, d02, d03, d04, d05, d06, d07, d08, d09, d10, d11, d12, d13, d14,
                       d15, d16, d17, d18, d19, d20, d21, d22, d23, d24, d25, d26, d27, d28, d29))

// More members than a set of 64 bits holds. c5 and c6 aren't texts, but the members 64 before them
// are.
struct Wide : Part1, Part2, Part3 {
    std::optional<std::vector<Inner>> c0{};
    std::optional<Inner> c1{};
    std::int32_t c2 = 9;
    Inner c3{};
    std::optional<std::string> c4{};
    std::optional<std::vector<Wide>> c5{};
    std::optional<std::map<std::string, Inner>> c6{};
    std::optional<std::string> c7{};
};
BOOST_DESCRIBE_STRUCT(Wide, (Part1, Part2, Part3), (c0, c1, c2, c3, c4, c5, c6, c7))

struct First {
    std::int32_t first = 1;
};
BOOST_DESCRIBE_STRUCT(First, (), (first))

// One more: the last member has the bit of the first.
struct Over : First, Part1, Part2 {
    std::optional<std::int32_t> c0{}, c1{}, c2{};
    std::int32_t last = 2;
};
BOOST_DESCRIBE_STRUCT(Over, (First, Part1, Part2), (c0, c1, c2, last))

// Exactly as many.
struct Full : Part1, Part2 {
    std::optional<std::int32_t> c0{}, c1{}, c2{}, c3{};
};
BOOST_DESCRIBE_STRUCT(Full, (Part1, Part2), (c0, c1, c2, c3))

struct Plain {
    std::int32_t number = 3;
    std::string text = "initial";
    std::vector<std::int32_t> list{1, 2};
    std::vector<Inner> inners{};
    std::map<std::string, Inner> map{};
    Inner inner{};
    bool flag = true;
    double real = 0.5;
    timestamp time = timestamp::from_seconds(1);
};
BOOST_DESCRIBE_STRUCT(Plain, (), (number, text, list, inners, map, inner, flag, real, time))

// Decodes every document into the value of every other one.
template <class T>
void check_pairs(const std::vector<std::string_view>& documents) {
    std::vector<std::string> newly_decoded;
    for (const std::string_view document : documents) {
        const outcome whole = decode_whole<T>(document);
        CAPTURE(document);
        REQUIRE(whole.error == decode_error());
        newly_decoded.push_back(whole.value);
    }
    for (const std::string_view first : documents) {
        T value{};
        for (std::size_t second = 0; second < documents.size(); ++second) {
            const bool read = decode_into(value, first).has_value() &&
                              decode_into(value, documents[second]).has_value();
            const std::string result = encode(value).value();
            if (!read || result != newly_decoded[second]) {
                CAPTURE(first, documents[second]);
                CHECK(read);
                CHECK(result == newly_decoded[second]);
            }
        }
    }
}

} // namespace

TEST_CASE("decode_into replaces any value by any other") {
    std::vector<std::string_view> documents = good_documents();
    for (
        const std::string_view more :
        {R"({"numbers":[1,2,3,4,5,6,7,8,9,10,11,12]})", R"({"numbers":[1,2]})",
         R"({"children":[{"i32":1,"next":{"i8":1},"numbers":[1]},{"text":"a"},{"labels":{"a":"b"}}]})",
         R"({"children":[{"i64":1,"next":{"u8":1}},{}]})",
         R"({"children":[{"children":[{"flag":true},{"i8":1}]}]})",
         R"({"sparse":["1",null,"3",null,"5"]})", R"({"sparse":[null,"2",null]})",
         R"({"matrix":[[1,2,3],[4,5,6],[7,8,9]]})", R"({"matrix":[[],[1]]})",
         R"({"labels":{"a":"1","b":"2","c":"3"}})", R"({"labels":{"b":"4","d":"5"}})",
         R"({"named":{"a":{"i32":1,"text":"x"},"b":{"flag":true}}})", R"({"named":{"a":{"i8":1}}})",
         R"({"next":{"next":{"next":{"text":"deep","children":[{}]}}}})",
         R"({"next":{"text":"s"}})",
         R"({"text":"a text that is too long for a small string, so that it has memory"})",
         R"({"colour":"a colour that is too long for a small string, so it has memory"})",
         R"({"f64":1.5,"f64":null,"i32":1,"unknown":{"f64":2}})"}) {
        documents.push_back(more);
    }
    check_pairs<Everything>(documents);
}

TEST_CASE("decode_into resets members that can't be absent") {
    check_pairs<Plain>({R"({})", R"({"number":1})", R"({"text":"x"})", R"({"list":[]})",
                        R"({"list":[5,6,7]})", R"({"inners":[{"a":1,"b":2},{"b":3}]})",
                        R"({"inners":[{"a":1}]})", R"({"map":{"a":{"a":1,"b":2}}})",
                        R"({"map":{"a":{"b":1},"b":{}}})", R"({"inner":{"a":1}})",
                        R"({"inner":{"b":1}})", R"({"inner":{}})", R"({"inner":null,"list":null})",
                        R"({"flag":false,"real":1,"time":2})",
                        R"({"number":null,"text":null,"flag":null,"real":null,"time":null})"});
    const auto plain = decode<Plain>(R"({"inner":{"a":1},"number":null})").value();
    CHECK(plain.number == 3);
    CHECK(plain.text == "initial");
    CHECK(plain.list == std::vector<std::int32_t>{1, 2});
    CHECK(plain.inner.b == 5);
    CHECK(plain.flag);
    CHECK((plain.time == timestamp::from_seconds(1)));
}

TEST_CASE("decode_into replaces a list that an initialiser filled") {
    CHECK(decode<Plain>(R"({"list":[7]})").value().list == std::vector<std::int32_t>{7});
}

TEST_CASE("decode_into replaces structures of 64 members, of 65, and of more") {
    const std::vector<std::string_view> documents{
        R"({})",
        R"({"a00":1})",
        R"({"a29":1,"b00":"x","b29":"y"})",
        R"({"b03":"x","c2":1,"c4":"four"})",
        R"({"b04":"x","b05":"y","c1":{"a":1}})",
        R"({"c7":"last","c5":[{"a00":1,"c7":"x"},{"c4":"y"}]})",
        R"({"c5":[{"c7":"z"},{},{"c3":{"b":1}}]})",
        R"({"c0":[{"a":1},{"b":2}],"c3":{"a":7}})",
        R"({"c0":[{"b":3}],"c3":{"b":8},"a01":null})",
        R"({"c1":{"a":1,"b":2},"c1":{}})",
        R"({"a00":1,"b00":"x","c0":[{"a":1}],"a00":null,"c0":null,"b00":null})",
        R"({"c4":"one","c4":"two","a10":1,"a10":2})",
        R"({"c6":{"k":{"a":1}},"c2":2,"d29":true})",
    };
    check_pairs<Wide>(documents);
    for (const std::string_view document : documents) {
        check_cuts<Wide>(document);
    }
    check_pairs<Full>({R"({})", R"({"a00":1})", R"({"c3":1})", R"({"c3":2,"a00":3,"b29":"x"})",
                       R"({"b03":"x","b04":"y"})", R"({"c0":1,"c1":2,"c2":3})"});
    check_pairs<Over>({R"({})", R"({"a00":1})", R"({"last":1})", R"({"last":3,"first":4})",
                       R"({"first":5,"c2":4,"b29":"x"})"});
    CHECK(decode_whole<Over>(R"({"first":5,"last":null})").value == R"({"first":5,"last":2})");
    CHECK(decode_whole<Over>(R"({"last":5,"first":null})").value == R"({"first":1,"last":5})");
}

TEST_CASE("decode_into resets views that the document doesn't have") {
    const std::vector<std::string_view> documents{R"({})", R"({"a":"x","b":"y","list":["z"]})",
                                                  R"({"b":"v"})", R"({"a":"w","list":[]})",
                                                  R"({"a":null,"required":"u"})"};
    check_pairs<Views>(documents);
    Views value;
    REQUIRE(decode_into(value, documents[1]).has_value());
    REQUIRE(decode_into(value, documents[3]).has_value());
    CHECK(value.a == "w");
    CHECK_FALSE(value.b.has_value());
    CHECK(value.required.empty());
}

TEST_CASE("decode_into replaces members of bases like the shape's own") {
    Wide value;
    REQUIRE(decode_into(value, R"({"c7":"x","b00":"y","a00":1})").has_value());
    CHECK(value.a00 == 1);
    CHECK(value.b00 == "y");
    CHECK(value.c7 == "x");
    CHECK(encode(value).value() == R"({"a00":1,"b00":"y","c2":9,"c3":{"b":5},"c7":"x"})");
}

TEST_CASE("decode_into finds every member of a wide structure under its name") {
    std::vector<std::string> names;
    for_each_member<Full>([&](auto descriptor) { names.emplace_back(descriptor.name); });
    CHECK(names.size() == 64);
    for (std::size_t i = 0; i < names.size(); ++i) {
        const std::string value = i >= 30 && i < 60 ? "\"7\"" : "7";
        const std::string document = "{\"" + names[i] + "\":" + value + "}";
        CHECK(decode_whole<Full>(document).value == document);
        CHECK(decode_whole<Full>("{\"" + names[i] + "x\":" + value + "}").value == "{}");
    }
    std::string forwards = "{";
    std::string backwards = "{";
    for (std::size_t i = 0; i < 60; ++i) {
        const auto member = [&](std::size_t at) {
            return "\"" + names[at] + "\":" + (at >= 30 ? "\"x\"," : std::to_string(at) + ",");
        };
        forwards += member(i);
        backwards += member(59 - i);
    }
    forwards.back() = '}';
    backwards.back() = '}';
    CHECK(decode_whole<Full>(forwards).value == forwards);
    CHECK(decode_whole<Full>(backwards).value == forwards);
}
