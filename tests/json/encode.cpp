// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/json/encode.hpp>

#include "everything.hpp"
#include "support/catch.hpp"

#include <ecswire/json/decode.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>
#include <ecswire/reflect/timestamp.hpp>

#include <boost/json/parse.hpp>
#include <boost/json/value.hpp>

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <limits>
#include <map>
#include <memory>
#include <optional>
#include <random>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

using namespace ecswire;
using namespace json_test;
using namespace std::string_view_literals;

namespace {

struct Empty {};
BOOST_DESCRIBE_STRUCT(Empty, (), ())

struct Texts {
    std::optional<std::string_view> view{};
    std::optional<std::unordered_map<std::string, std::string>> map{};
    std::optional<std::vector<std::string>> list{};
    std::optional<std::map<std::string, std::map<std::string, std::vector<std::string>>>> nested{};
    std::unique_ptr<Texts> next{};
};
BOOST_DESCRIBE_STRUCT(Texts, (), (view, map, list, nested, next))

struct Blobs {
    std::string text{};
    std::optional<std::vector<std::byte>> blob{};
    std::vector<std::vector<std::byte>> blobs{};
};
BOOST_DESCRIBE_STRUCT(Blobs, (), (text, blob, blobs))

// The numbers after a list need more bytes than an element of the list reserves for itself.
struct Tail {
    std::optional<std::vector<std::optional<std::string>>> texts{};
    std::optional<std::vector<double>> reals{};
    std::optional<std::map<std::string, std::optional<std::string>>> map{};
    std::optional<std::vector<std::vector<std::byte>>> blobs{};
    std::optional<std::vector<boost::json::value>> documents{};
    std::int64_t first = (std::numeric_limits<std::int64_t>::min)();
    std::int64_t second = first;
    std::int64_t third = first;
};
BOOST_DESCRIBE_STRUCT(Tail, (), (texts, reals, map, blobs, documents, first, second, third))

template <class T>
std::string pointer_of_error(const T& value) {
    std::string out = "what was there";
    const auto result = encode_to(out, value);
    REQUIRE(result.has_error());
    CHECK((result.error().code == encode_errc::invalid_utf8));
    CHECK(out.empty());
    CHECK(encode(value).error() == result.error());
    return result.error().pointer;
}

} // namespace

TEST_CASE("encode leaves out absent members, and writes the others in order of declaration") {
    CHECK(encode(Empty{}).value() == "{}");
    CHECK(encode(Everything{.plainText = ""}).value() == R"({"plain":7,"plainText":""})");
    CHECK(encode(Everything{.flag = false,
                            .text = "",
                            .numbers = std::vector<std::int32_t>{},
                            .labels = std::map<std::string, std::string>{},
                            .next = std::make_unique<Everything>(),
                            .plain = 0,
                            .plainText = ""})
              .value() ==
          R"({"flag":false,"text":"","numbers":[],"labels":{},)"
          R"("next":{"plain":7,"plainText":"as it was"},"plain":0,"plainText":""})");
}

TEST_CASE("encode handles every kind of member") {
    Everything value{.flag = true,
                     .i8 = std::int8_t{-8},
                     .u8 = std::uint8_t{8},
                     .i16 = std::int16_t{-16},
                     .u16 = std::uint16_t{16},
                     .i32 = -32,
                     .u32 = 32U,
                     .i64 = -64,
                     .u64 = 64U,
                     .f32 = 0.1F,
                     .f64 = 0.1,
                     .text = "text",
                     .colour = Colour::GREEN,
                     .time = timestamp::from_milliseconds(1500),
                     .numbers = {{1, -2}},
                     .sparse = {{"a", std::nullopt}},
                     .matrix = {{{1.5}, {}}},
                     .labels = {{{"k", "v"}}},
                     .sparseLabels = {{{"n", std::nullopt}, {"o", 1}}}};
    CHECK(encode(value).value() ==
          R"({"flag":true,"i8":-8,"u8":8,"i16":-16,"u16":16,"i32":-32,"u32":32,"i64":-64,"u64":64,)"
          R"("f32":0.1,"f64":0.1,"text":"text","colour":"GREEN","time":1.5,"numbers":[1,-2],)"
          R"("sparse":["a",null],"matrix":[[1.5],[]],"labels":{"k":"v"},)"
          R"("sparseLabels":{"n":null,"o":1},"plain":7,"plainText":"as it was"})");
}

TEST_CASE("encode writes scalars, lists and maps as documents") {
    CHECK(encode(true).value() == "true");
    CHECK(encode(std::int32_t{-1}).value() == "-1");
    CHECK(encode(std::string("x")).value() == "\"x\"");
    CHECK(encode("x"sv).value() == "\"x\"");
    CHECK(encode(std::string_view()).value() == "\"\"");
    CHECK(encode(open_enum<Colour>("MAUVE")).value() == "\"MAUVE\"");
    CHECK(encode(open_enum<Colour>()).value() == "\"\"");
    CHECK(encode(timestamp()).value() == "0");
    CHECK(encode(std::vector<std::string>{}).value() == "[]");
    CHECK(encode(std::vector<std::string>{"a", ""}).value() == R"(["a",""])");
    CHECK(encode(std::map<std::string, bool>{{"a", true}, {"b", false}}).value() ==
          R"({"a":true,"b":false})");
    CHECK(encode(std::map<std::string, Empty>{{"", {}}}).value() == R"({"":{}})");
}

TEST_CASE("encode escapes only what must be escaped") {
    const std::vector<std::pair<std::string, std::string_view>> texts{
        {"", R"("")"},
        {"\"", R"("\"")"},
        {"\\", R"("\\")"},
        {"/", R"("/")"},
        {"\b\f\n\r\t", R"("\b\f\n\r\t")"},
        {std::string(1, '\0'), R"("\u0000")"},
        {"\x01\x1f", R"("\u0001\u001f")"},
        {"\x7F", "\"\x7F\""},
        {" ", "\" \""},
        {"<>&'\xE2\x80\xA8", "\"<>&'\xE2\x80\xA8\""},
        {"\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80", "\"\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80\""},
        {"a\nb\xC3\xA9\"c", "\"a\\nb\xC3\xA9\\\"c\""},
    };
    for (const auto& [text, document] : texts) {
        CHECK(encode(text).value() == document);
        CHECK(encode(std::string_view(text)).value() == document);
        CHECK(encode(std::map<std::string, std::string>{{text, text}}).value() ==
              "{" + std::string(document) + ":" + std::string(document) + "}");
    }
}

TEST_CASE("encode handles each byte at each offset of texts of each length") {
    std::size_t wrong = 0;
    for (std::size_t size = 1; size <= 34; ++size) {
        for (std::size_t at = 0; at < size; ++at) {
            for (unsigned byte = 0; byte < 128; ++byte) {
                std::string text(size, 'x');
                text[at] = static_cast<char>(byte);
                const std::string document = encode(text).value();
                const boost::json::value parsed = boost::json::parse(document);
                const bool plain = byte >= 0x20 && byte != '"' && byte != '\\';
                const bool same =
                    parsed.get_string() == boost::json::string_view(text.data(), text.size());
                wrong += same && (document.size() == size + 2) == plain ? 0U : 1U;
            }
        }
    }
    CHECK(wrong == 0);
}

TEST_CASE("encode rejects a single byte beyond ASCII at any offset") {
    std::size_t passed = 0;
    for (std::size_t size = 1; size <= 34; ++size) {
        for (std::size_t at = 0; at < size; ++at) {
            for (unsigned byte = 128; byte < 256; ++byte) {
                std::string text(size, 'x');
                text[at] = static_cast<char>(byte);
                passed += encode(text).has_value() ? 1U : 0U;
            }
        }
    }
    CHECK(passed == 0);
}

TEST_CASE("decode returns encoded texts of random characters") {
    constexpr std::string_view characters[] = {
        "a",        "\"", "\\",  "\n", "\x01", "\xC3\xA9", "\xE2\x82\xAC", "\xF0\x9F\x98\x80",
        "xxxxxxxx", " ",  "\x7F"};
    std::mt19937 random(1);
    for (int i = 0; i < 2'000; ++i) {
        std::string text;
        for (std::size_t size = random() % 40; size != 0; --size) {
            text += characters[random() % std::size(characters)];
        }
        const std::string document = encode(std::vector<std::string>{text, text}).value();
        const boost::json::value parsed = boost::json::parse(document);
        REQUIRE(parsed.at(0).get_string() == boost::json::string_view(text.data(), text.size()));
        REQUIRE(parsed.at(0) == parsed.at(1));
    }
}

TEST_CASE("encode rejects text that is not UTF-8") {
    for (const std::string_view text :
         {"\x80"sv, "\xBF"sv, "x\xC0\x80"sv, "\xC1\xBF"sv, "\xE0\x9F\xBF"sv, "\xF0\x8F\xBF\xBF"sv,
          "\xED\xA0\x80"sv, "\xED\xBF\xBF"sv, "\xF4\x90\x80\x80"sv, "\xF5\x80\x80\x80"sv, "\xFE"sv,
          "\xFF"sv, "\xC3"sv, "x\xE2\x82"sv, "\xF0\x9F\x98"sv, "\xE2\x28\xA1"sv, "\xC3\xA9\x80"sv,
          "\n\xC3"sv, "a long text, all of it well-formed, but for its last byte\xC3"sv}) {
        CHECK(pointer_of_error(text) == "");
        CHECK(pointer_of_error(std::string(text)) == "");
        CHECK(pointer_of_error(open_enum<Colour>(text)) == "");
        CHECK(pointer_of_error(std::vector<std::string_view>{"x", text}) == "/1");
    }
}

TEST_CASE("encode returns an error with the pointer of the text") {
    CHECK(pointer_of_error(Everything{.text = "\xFF"}) == "/text");
    CHECK(pointer_of_error(Everything{.colour = open_enum<Colour>("\xFF")}) == "/colour");
    CHECK(pointer_of_error(Everything{.plainText = "\xFF"}) == "/plainText");
    CHECK(pointer_of_error(Everything{.sparse = {{std::nullopt, "a", "\xFF"}}}) == "/sparse/2");
    CHECK(pointer_of_error(Everything{.labels = {{{"a", "x"}, {"b", "\xFF"}}}}) == "/labels/b");
    CHECK(pointer_of_error(Everything{.labels = {{{"~", "x"}, {"~/~1", "\xFF"}}}}) ==
          "/labels/~0~1~01");
    // A name that isn't UTF-8 can't be in a pointer: it names the map.
    CHECK(pointer_of_error(Everything{.labels = {{{"a", "x"}, {"\xFF", "y"}}}}) == "/labels");
    Everything deep;
    deep.children.emplace(12);
    deep.children->back().named = {};
    deep.children->back().named.emplace()["x"].next = std::make_unique<Everything>();
    deep.children->back().named->at("x").next->text = "\xC3(";
    CHECK(pointer_of_error(deep) == "/children/11/named/x/next/text");
    Texts texts{.nested = {{{"a", {{"b", {"x", "\x80"}}}}}}};
    CHECK(pointer_of_error(texts) == "/nested/a/b/1");
    CHECK(pointer_of_error(Texts{.nested = {{{"a", {{"\x80", {}}}}}}}) == "/nested/a");
    texts = Texts{.next = std::make_unique<Texts>()};
    texts.next->view = "\xED\xA0\x80";
    CHECK(pointer_of_error(texts) == "/next/view");
}

TEST_CASE("encode_to replaces the text, and reuses its memory") {
    std::string out(1'000, 'x');
    const char* const memory = out.data();
    CHECK(encode_to(out, std::string("short")).has_value());
    CHECK(out == "\"short\"");
    CHECK(encode_to(out, std::string(500, 'y')).has_value());
    CHECK(out == "\"" + std::string(500, 'y') + "\"");
    CHECK(out.data() == memory);
    CHECK(encode_to(out, Empty{}).has_value());
    CHECK(out == "{}");
}

TEST_CASE("encode_to writes documents of any size into any capacity") {
    // Near every capacity that the document may just fit into, with escapes and without.
    for (std::size_t size = 0; size < 700; ++size) {
        Everything value{.f64 = -1.2345678901234567e-300, .text = std::string(size, 'x')};
        value.children.emplace(3);
        value.children->at(1).text = std::string(size % 7, '\n');
        value.children->at(2).labels.emplace()[std::string(size % 100, 'k')] =
            std::string(size % 50, '\x01');
        value.matrix = {{{}, {1, 2, 3}}};
        const std::string expected = encode(value).value();
        REQUIRE(boost::json::parse(expected).at("text").get_string().size() == size);
        for (const std::size_t capacity : {0U, 15U, 31U, 255U, 256U, 300U, 512U, 700U, 2'000U}) {
            std::string out;
            out.reserve(capacity);
            REQUIRE(encode_to(out, value).has_value());
            REQUIRE(out == expected);
        }
    }
}

TEST_CASE("encode_to writes nothing behind the capacity of a string, whatever comes at its end") {
    const std::string long_enough(250, 'x'); // so that the string is written in place
    const auto check = [&](const auto& value) {
        const std::string expected = encode(value).value();
        for (std::size_t capacity = 256; capacity < expected.size() + 50; ++capacity) {
            std::string out;
            out.reserve(capacity); // a sanitizer sees what is written behind it
            REQUIRE(encode_to(out, value).has_value());
            REQUIRE(out == expected);
        }
    };
    for (const std::string_view members :
         {R"("numbers":[1,-2,30],"plain":1,"plainText":"")", R"("sparse":["a",null,"bc",null])",
          R"("matrix":[[],[1.5,-2.25e-300],[0]])", R"("labels":{"a":"b","":"","long key":"c"})",
          R"("sparseLabels":{"a":null,"b":1})",
          R"("children":[{},{"i32":-2147483648},{"text":""}])",
          R"("named":{"":{},"k":{"flag":true,"next":{"next":{"plainText":"deep"}}}})",
          R"("colour":"GREEN","time":1784320111.439,"plainText":"\u0001\u0002\"\\\u0003")",
          R"("labels":{"\u0001":"\u0002\u0003","k\"":"\"v\"","\\":""})",
          R"("sparse":["\u0001\u0002",null,"\n"],"children":[{"text":"\u0001"}])"}) {
        CAPTURE(members);
        check(decode<Everything>(R"({"text":")" + long_enough + "\"," + std::string(members) + "}")
                  .value());
    }
    const std::vector<std::byte> blob(30);
    const boost::json::value document = {1.5, nullptr, "text", {{"a", -2.25e-300}}};
    check(Tail{.texts = {{long_enough, long_enough, {}, "", "a\n", {}, {}}}});
    check(Tail{.reals = std::vector<double>(50, -1.2345678901234567e-300)});
    check(Tail{.map = {{{"a", long_enough}, {"b", long_enough}, {"c\n", {}}, {"d", "\x01"}}}});
    check(Tail{.blobs = std::vector<std::vector<std::byte>>(20, blob)});
    check(Tail{.documents = std::vector<boost::json::value>(20, document)});
    check(Tail{.documents = std::vector<boost::json::value>(50, -2.25e-300)});
    for (std::size_t size = 0; size < 70; ++size) {
        check(Blobs{long_enough, std::vector<std::byte>(size), {std::vector<std::byte>(size)}});
        check(std::vector<std::string>{long_enough, std::string(size, 'a'),
                                       std::string(size / 8, '\x01')});
        check(std::vector<std::string>{long_enough + std::string(size, 'e') + "\n", "\x01",
                                       "\xC3\xA9"});
        std::vector<Texts> views(3);
        views[0].view = long_enough;
        views[1].view = std::string_view(long_enough).substr(0, size);
        check(views);
    }
}

TEST_CASE("encode_to writes one text that needs more than twice the capacity") {
    for (const std::size_t size : {5'000U, 20'000U, 100'000U}) {
        for (const std::size_t capacity : {0U, 100U, 4'096U, 4'097U, 10'000U}) {
            std::string out;
            out.reserve(capacity);
            REQUIRE(encode_to(out, Everything{.text = std::string(size, 'x'), .plainText = ""}));
            CHECK(out ==
                  R"({"text":")" + std::string(size, 'x') + R"(","plain":7,"plainText":""})");
            out = "x";
            REQUIRE(encode_to(out, std::string(size, '\x01')));
            CHECK(boost::json::parse(out).get_string().size() == size);
        }
    }
}

TEST_CASE("encode writes the same into a new string, an old one and a long one") {
    std::string long_enough;
    long_enough.reserve(100'000);
    // Near the sizes at which a new string gets its memory.
    for (std::size_t size = 0; size < 40'000; size += 123) {
        Everything value{.text = std::string(size % 8'192, 'x')};
        value.matrix.emplace();
        for (std::size_t left = size; left > 500; left -= left / 3) {
            value.matrix->emplace_back(std::vector<double>(left / 20, -1.0e-200));
        }
        REQUIRE(encode_to(long_enough, value));
        REQUIRE(encode(value).value() == long_enough);
        std::string old(size % 300, '?');
        REQUIRE(encode_to(old, value));
        REQUIRE(old == long_enough);
        REQUIRE(boost::json::parse(long_enough).at("matrix").get_array().size() ==
                value.matrix->size());
    }
}

TEST_CASE("encode writes large lists and maps") {
    std::vector<double> numbers;
    std::map<std::string, std::int64_t> map;
    for (int i = 0; i < 10'000; ++i) {
        numbers.push_back(i * -1.0001e-200);
        map[std::to_string(i)] = -9'000'000'000'000'000'000 + i;
    }
    CHECK(boost::json::parse(encode(numbers).value()).get_array().size() == numbers.size());
    const auto parsed = boost::json::parse(encode(map).value());
    CHECK(parsed.get_object().size() == map.size());
    CHECK(parsed.at("9999").get_int64() == -8'999'999'999'999'990'001);
    CHECK(encode(std::vector<Empty>(1'000)).value().size() == 3'001);
    CHECK(encode(std::vector<std::optional<std::string>>(1'000)).value().size() == 5'001);
}
