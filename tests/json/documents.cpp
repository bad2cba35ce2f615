// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include "documents.hpp"

#include <array>
#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

// The tables. An `@` in the text of a bad document stands before the byte that the error must name.

namespace json_test {

namespace {

using enum ecswire::decode_errc;
using namespace std::string_view_literals;

struct row {
    std::string_view marked;
    ecswire::decode_errc code;
    std::string_view pointer;
    ecswire::decode_limits limits{};
};

template <std::size_t Size>
std::vector<bad_document> without_marks(const row (&rows)[Size]) {
    std::vector<bad_document> documents;
    for (const row& given : rows) {
        std::string text(given.marked);
        const std::size_t offset = text.find('@');
        text.erase(offset, 1);
        documents.push_back({text, offset, given.code, given.pointer, given.limits});
    }
    return documents;
}

constexpr std::string_view good[] = {
    R"({})",
    " \t\r\n{ \n } \r",
    R"({"flag":true})",
    R"({"flag":false,"text":"","numbers":[],"labels":{},"matrix":[[]],"children":[{}],"next":{}})",
    R"({"i8":-128,"u8":255,"i16":-32768,"u16":65535,"i32":-2147483648,"u32":4294967295,
        "i64":-9223372036854775808,"u64":18446744073709551615})",
    R"({"i8":127,"u8":0,"i16":32767,"u16":0,"i32":2147483647,"u32":0,
        "i64":9223372036854775807,"u64":0})",
    R"({"i8":-1.28e2,"u8":2.55E+2,"i32":21474836.47e2,"i64":5e9,"u64":1.5e1})",
    R"({"i32":1E2,"i64":1.0,"u64":100e-2,"i16":-0,"u16":-0,"u8":0e0,"i8":-0.0})",
    R"({"f32":0.1,"f64":0.1})",
    R"({"f32":-0.0,"f64":-0.0})",
    R"({"f32":0.0,"f64":0.0,"time":0.0,"unknown":0.0,"matrix":[[0.0,0.0]]})",
    R"({"f64":1.5,"f64":0.0})",
    R"({"f32":3.4028235e38,"f64":1.7976931348623157e308})",
    R"({"f32":1e-45,"f64":5e-324})",
    R"({"f32":16777217,"f64":9007199254740993})",
    R"({"f32":18446744073709551615,"f64":18446744073709551615})",
    R"({"f32":"NaN","f64":"NaN"})",
    R"({"f32":"Infinity","f64":"-Infinity"})",
    R"({"text":"plain"})",
    R"({"text":"\"\\\/\b\f\n\r\t"})",
    R"({"text":"a\u0000b","labels":{"\u0000":"\u0000"}})",
    R"({"text":"\u00e9\u20AC\ud83d\uDE00"})",
    "{\"text\":\"\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80\x7F\"}",
    "{\"text\":\"\xF0\x90\x80\x80\xF4\x8F\xBF\xBF\xEF\xBF\xBF\xEE\x80\x80\xED\x9F\xBF\"}",
    R"({"te\u0078t":"the name has an escape","\u0066lag":true})",
    R"({"colour":"RED"})",
    R"({"colour":"MAUVE"})",
    R"({"colour":""})",
    R"({"colour":"red"})",
    R"({"time":0})",
    R"({"time":1519211729.431})",
    R"({"time":1.784316439424E9})",
    R"({"time":-0.001})",
    R"({"numbers":[1,-2,3]})",
    R"({"numbers":[null,1,null,null,2,null]})",
    R"({"sparse":["a",null,"",null]})",
    R"({"sparse":[null]})",
    R"({"matrix":[[1,2.5],[],[-1e-3,"NaN"]]})",
    R"({"labels":{"a":"1","b":"2"}})",
    R"({"labels":{"a":null,"b":"2"}})",
    R"({"labels":{"":"the empty key","~":"a","/":"b"}})",
    R"({"sparseLabels":{"a":null,"b":2}})",
    R"({"children":[{"i32":1},null,{"children":[{"text":"x"},{"children":[]}]}]})",
    R"({"named":{"a":{"i32":1},"b":null,"c":{"named":{"d":{"flag":true}}}}})",
    R"({"next":{"next":{"next":{"i32":3},"i32":2},"i32":1}})",
    R"({"next":null,"flag":null,"text":null,"numbers":null,"labels":null,"time":null})",
    R"({"plain":8,"plainText":"changed"})",
    R"({"plain":null,"plainText":null})",
    R"({"unknown":1,"i32":2,"other":{"a":[{"b":null}]},"text":"x","":[],"~/":true})",
    R"({"next":{"strange":[1,2,{"x":"y"}],"i32":1},"named":{"k/~":{"strange":{}}}})",
    R"({"plainText":"z","plain":1,"next":{},"named":{},"children":[],"sparseLabels":{},"labels":{},
        "matrix":[],"sparse":[],"numbers":[],"time":5,"colour":"GREEN","text":"t","f64":1,"f32":2,
        "u64":3,"i64":4,"u32":5,"i32":6,"u16":7,"i16":8,"u8":9,"i8":10,"flag":false})",
};

constexpr row malformed[] = {
    // Not a document at all.
    {"@", incomplete, ""},
    {"  \t\r\n@", incomplete, ""},
    {"@\xEF\xBB\xBF{}", byte_order_mark, ""},
    {"@\xFF\xFE{", byte_order_mark, ""},
    {"@\xFE\xFF\0{"sv, byte_order_mark, ""},
    {"@\xFF\xFE\0\0{\0\0\0"sv, byte_order_mark, ""}, // of UTF-32, little-endian
    {"@\xEF\xBB\xBF", byte_order_mark, ""},
    {"@\xEF\xBB\xBF\xEF\xBB\xBF{}", byte_order_mark, ""},
    {"{@\0}\0"sv, syntax, ""},                   // UTF-16 without a mark
    {"@\x1F\x8B\x08\0"sv, compressed, ""},       // gzip
    {"@\x78\x9C\xAB\xAE\x05"sv, compressed, ""}, // zlib
    {"@\x78\x01\x03", compressed, ""},
    {"@\x78\x5E\xAB", compressed, ""},
    {"@\x78\xDA\xAB", compressed, ""},
    {"@\x78\x9D", syntax, ""},
    {"@\x78", syntax, ""},
    {"@\xEF", syntax, ""},
    {"@\xEF\xBB", syntax, ""},
    {"@\xEF\xBB{}", syntax, ""},
    {"@\xFF{}", syntax, ""},
    {"@\x1F{}", syntax, ""},
    {" @\xEF\xBB\xBF{}", syntax, ""},
    {"\n@\x1F\x8B\x08", syntax, ""},
    {"{\"text\":@\x1F\x8B\x08}", syntax, "/text"},
    {"@\0{}"sv, syntax, ""},
    {"@<html>", syntax, ""},
    {"@'x'", syntax, ""},
    {"@// comment\n{}", syntax, ""},
    {"@}", syntax, ""},
    {"@]", syntax, ""},
    {"@,", syntax, ""},
    {"@NaN", syntax, ""},
    {"@Infinity", syntax, ""},
    {"@undefined", syntax, ""},

    // More than a document.
    {"{} @x", trailing_text, ""},
    {"{}@{}", trailing_text, ""},
    {"{}\n@\0"sv, trailing_text, ""},
    {"{}@}", trailing_text, ""},
    {"{\"i32\":1}@,", trailing_text, ""},
    {"{\"i32\":1}\n\n@\"", trailing_text, ""},
    {"{}@/", trailing_text, ""},
    {"{}@\xEF\xBB\xBF", trailing_text, ""},

    // Objects.
    {"{@", incomplete, ""},
    {"{@,}", syntax, ""},
    {"{@i32:1}", syntax, ""},
    {"{@'i32':1}", syntax, ""},
    {"{@1:1}", syntax, ""},
    {"{@null:1}", syntax, ""},
    {"{\"i32\"@}", syntax, "/i32"},
    {"{\"i32\" @", incomplete, "/i32"},
    {"{\"i32\" @1}", syntax, "/i32"},
    {"{\"i32\"@=1}", syntax, "/i32"},
    {"{\"i32\":@}", syntax, "/i32"},
    {"{\"i32\":@,}", syntax, "/i32"},
    {"{\"i32\":1,@}", syntax, "/i32"},
    {"{\"i32\":1 @\"i64\":2}", syntax, "/i32"},
    {"{\"i32\":1,@,\"i64\":2}", syntax, "/i32"},
    {"{\"i32\":1@]", syntax, "/i32"},
    {"{\"i32\":1@;}", syntax, "/i32"},
    {"{\"i32\":1}@]", trailing_text, ""},

    // Arrays.
    {"{\"numbers\":[@", incomplete, "/numbers"},
    {"{\"numbers\":[@,]}", syntax, "/numbers"},
    {"{\"numbers\":[1,@]}", syntax, "/numbers/0"},
    {R"({"children":[{},@]})", syntax, "/children/0"},
    {R"({"children":[{"i32":1},@]})", syntax, "/children/0"},
    {R"({"matrix":[[],@]})", syntax, "/matrix/0"},
    {"{\"numbers\":[1 @2]}", syntax, "/numbers/0"},
    {"{\"numbers\":[1,2@}}", syntax, "/numbers/1"},
    {"{\"numbers\":[1,2,@x]}", syntax, "/numbers/1"},
    {"{\"numbers\":[1,2] @\"i32\":1}", syntax, "/numbers"},

    // Literals, which are at fault as a whole.
    {"{\"flag\":@truE}", syntax, "/flag"},
    {"{\"flag\":true@false}", syntax, "/flag"},
    {"{\"flag\":false@true}", syntax, "/flag"},
    {"{\"numbers\":[1,null@null]}", syntax, "/numbers/1"},
    {"{\"flag\":@tru}", syntax, "/flag"},
    {"{\"flag\":tru@", incomplete, "/flag"},
    {"{\"flag\":@fals }", syntax, "/flag"},
    {"{\"flag\":@falsy}", syntax, "/flag"},
    {"{\"flag\":@xalse}", syntax, "/flag"},
    {"{\"flag\":@talse}", syntax, "/flag"},
    {"{\"flag\":@nul}", syntax, "/flag"},
    {"{\"flag\":@nulL}", syntax, "/flag"},
    {"{\"flag\":@True}", syntax, "/flag"},
    {"{\"flag\":@None}", syntax, "/flag"},
    {"{\"unknown\":@trux}", syntax, "/unknown"},

    // Numbers that JSON doesn't have.
    {"{\"f64\":@+1}", syntax, "/f64"},
    {"{\"f64\":@.5}", syntax, "/f64"},
    {"{\"f64\":-@.5}", syntax, "/f64"},
    {"{\"f64\":-@}", syntax, "/f64"},
    {"{\"f64\":-@x}", syntax, "/f64"},
    {"{\"f64\":0@1}", syntax, "/f64"},
    {"{\"f64\":-0@1}", syntax, "/f64"},
    {"{\"f64\":0@x10}", syntax, "/f64"},
    {"{\"f64\":1@_000}", syntax, "/f64"},
    {"{\"f64\":1.@}", syntax, "/f64"},
    {"{\"f64\":1.@e5}", syntax, "/f64"},
    {"{\"f64\":1.5@.5}", syntax, "/f64"},
    {"{\"f64\":1e@}", syntax, "/f64"},
    {"{\"f64\":1e+@}", syntax, "/f64"},
    {"{\"f64\":1e@.5}", syntax, "/f64"},
    {"{\"f64\":1e5@.5}", syntax, "/f64"},
    {"{\"f64\":1.5e5@e5}", syntax, "/f64"},
    {"{\"f64\":-@Infinity}", syntax, "/f64"},
    {"{\"f64\":@NaN}", syntax, "/f64"},
    {"{\"f64\":-@x, \"a text that makes the lexer take its fast path\":null}", syntax, "/f64"},
    {"{\"f64\":1.@x, \"a text that makes the lexer take its fast path\":null}", syntax, "/f64"},
    {"{\"f64\":1e@x, \"a text that makes the lexer take its fast path\":null}", syntax, "/f64"},
    {"{\"f64\":1@", incomplete, "/f64"},
    {"{\"f64\":-@", incomplete, "/f64"},
    {"{\"f64\":1.@", incomplete, "/f64"},
    {"{\"f64\":1e@", incomplete, "/f64"},
    {"{\"f64\":1e-@", incomplete, "/f64"},
    {"{\"f64\":1234567890123456789012345.@", incomplete, "/f64"},

    // Strings.
    {"{\"text\":\"x@", incomplete, "/text"},
    {"{\"text\":\"x\\@", incomplete, "/text"},
    {"{\"text\":\"x\\u00@", incomplete, "/text"},
    {"{\"text\":\"x\\ud83d@", incomplete, "/text"},
    {"{\"text\":\"x\\ud83d\\ude@", incomplete, "/text"},
    {"{\"text\":\"x@\\ud83d\\u00", unpaired_surrogate, "/text"},
    {"{\"text\":\"x@\\u0x", syntax, "/text"},
    {"{\"text\":\"x@\xE0\x80", invalid_utf8, "/text"},
    {"{\"text\":\"x@\xF4\x90", invalid_utf8, "/text"},
    {"{\"text\":\"x\xE2\x82@", incomplete, "/text"},
    {"{\"te@", incomplete, ""},
    {"{\"text\":\"x@\n\"}", syntax, "/text"},
    {"{\"text\":\"x@\0\"}"sv, syntax, "/text"},
    {"{\"text\":\"x\\n@\t\"}", syntax, "/text"},
    {"{\"text\":\"\\u0041@\x1F\"}", syntax, "/text"},
    {"{\"te@\x01xt\":1}", syntax, ""},
    {"{\"text\":\"x@\\x41\"}", syntax, "/text"},
    {"{\"text\":\"x@\\'\"}", syntax, "/text"},
    {"{\"text\":\"x@\\N\"}", syntax, "/text"},
    {"{\"text\":\"x@\\U0041\"}", syntax, "/text"},
    {"{\"text\":\"x\\n@\\ \"}", syntax, "/text"},
    {"{\"text\":\"x@\\u004\"}", syntax, "/text"},
    {"{\"text\":\"x@\\u\"}", syntax, "/text"},
    {"{\"text\":\"x@\\u00zz and more, so that it is long enough for the fast path\"}", syntax,
     "/text"},
    {"{\"text\":\"x@\\uz000 and more, so that it is long enough for the fast path\"}", syntax,
     "/text"},
    {"{\"text\":\"x@\\ud8zz and more, so that it is long enough for the fast path\"}", syntax,
     "/text"},
    {"{\"text\":\"x@\\u+041\"}", syntax, "/text"},
    {"{\"text\":\"x@\\u\\0e9, and more, so that it is long enough for the fast path\"}", syntax,
     "/text"},
    {"{\"text\":\"x@\\u\"00, and more, so that it is long enough for the fast path\"}", syntax,
     "/text"},
    {"{\"text\":\"x@\\ud800\\u\\0e9, and more, so that it is long enough for the fast path\"}",
     unpaired_surrogate, "/text"},
    {"{\"\\n@\\q\":1}", syntax, ""},
    {"{\"text\":\"\\\\ud800@\x01\"}", syntax, "/text"},
    {"{\"text\":\"\\\\\\\\ud800@\x01\"}", syntax, "/text"},
    {"{\"text\":\"\\ud83d\\ude00@\x01\"}", syntax, "/text"},
    {"{\"text\":\"\\ud83d\\ude00@\\x\"}", syntax, "/text"},
    {"{\"text\":\"\\ud83d\\ude00\",\"i32\"@\x01:1}", syntax, "/i32"},
    {"{\"\\ud83d\\ude00\":\"\"@\x01}", syntax, "/\U0001F600"},

    // Surrogates without their other half.
    {"{\"text\":\"@\\ud800\"}", unpaired_surrogate, "/text"},
    {"{\"text\":\"x@\\uDBFFx\"}", unpaired_surrogate, "/text"},
    {"{\"text\":\"x@\\udc00\"}", unpaired_surrogate, "/text"},
    {"{\"text\":\"x@\\uDFFF, and more, so that it is long enough for the fast path\"}",
     unpaired_surrogate, "/text"},
    {"{\"text\":\"x@\\ud800, and more, so that it is long enough for the fast path\"}",
     unpaired_surrogate, "/text"},
    {"{\"text\":\"x@\\ud800\\n, and more, so that it is long enough for the fast path\"}",
     unpaired_surrogate, "/text"},
    {"{\"text\":\"x@\\ud800\\u0041, and more, so that it is long enough for the fast path\"}",
     unpaired_surrogate, "/text"},
    {"{\"text\":\"x@\\ud800\\uzzzz, and more, so that it is long enough for the fast path\"}",
     unpaired_surrogate, "/text"},
    {"{\"text\":\"@\\ud800\\ud800\\udc00\"}", unpaired_surrogate, "/text"},
    {"{\"text\":\"\\ud800\\udc00@\\udc00\"}", unpaired_surrogate, "/text"},
    {"{\"text\":\"\\ud800\\udc00@\\ud800\"}", unpaired_surrogate, "/text"},
    {"{\"text\":\"@\\udc00\\ud800\"}", unpaired_surrogate, "/text"},
    {"{\"text\":\"@\\ud800\xFF\"}", unpaired_surrogate, "/text"},
    {"{\"text\":\"@\\ud800\x01\"}", unpaired_surrogate, "/text"},
    {"{\"text\":\"\\\\@\\ud800\"}", unpaired_surrogate, "/text"},
    {"{\"@\\ud800\":1}", unpaired_surrogate, ""},

    // Bytes that aren't UTF-8.
    {"{\"text\":\"@\x80\"}", invalid_utf8, "/text"},
    {"{\"text\":\"x@\xBF\"}", invalid_utf8, "/text"},
    {"{\"text\":\"x@\xC0\x80\"}", invalid_utf8, "/text"},         // a longer form of U+0000
    {"{\"text\":\"x@\xC1\xBF\"}", invalid_utf8, "/text"},         // of U+007F
    {"{\"text\":\"x@\xE0\x9F\xBF\"}", invalid_utf8, "/text"},     // of U+07FF
    {"{\"text\":\"x@\xF0\x8F\xBF\xBF\"}", invalid_utf8, "/text"}, // of U+FFFF
    {"{\"text\":\"x@\xED\xA0\x80\"}", invalid_utf8, "/text"},     // the surrogate U+D800
    {"{\"text\":\"x@\xED\xBF\xBF\"}", invalid_utf8, "/text"},     // the surrogate U+DFFF
    {"{\"text\":\"x@\xF4\x90\x80\x80\"}", invalid_utf8, "/text"}, // U+110000
    {"{\"text\":\"x@\xF5\x80\x80\x80\"}", invalid_utf8, "/text"},
    {"{\"text\":\"x@\xF8\x88\x80\x80\x80\"}", invalid_utf8, "/text"}, // five bytes
    {"{\"text\":\"x@\xFE\"}", invalid_utf8, "/text"},
    {"{\"text\":\"x@\xFF\"}", invalid_utf8, "/text"},
    {"{\"text\":\"x@\xC3\"}", invalid_utf8, "/text"}, // cut short
    {"{\"text\":\"x@\xE2\x82\"}", invalid_utf8, "/text"},
    {"{\"text\":\"x@\xF0\x9F\x98\"}", invalid_utf8, "/text"},
    {"{\"text\":\"x@\xF0\x9F\"}", invalid_utf8, "/text"},
    {"{\"text\":\"x@\xF0\"}", invalid_utf8, "/text"},
    {"{\"text\":\"x@\xE2\x28\xA1\"}", invalid_utf8, "/text"},
    {"{\"text\":\"x@\xF0\x28\x8C\xBC\"}", invalid_utf8, "/text"},
    {"{\"text\":\"x@\xF0\x90\x28\xBC\"}", invalid_utf8, "/text"},
    {"{\"text\":\"\xE2\x82\xAC@\xE2\x82\\n\"}", invalid_utf8, "/text"},
    {"{\"text\":\"\\n@\xE2\x28\xA1\"}", invalid_utf8, "/text"},
    {"{\"text\":\"x@\xF0\\x\"}", invalid_utf8, "/text"},
    {"{\"te@\xFFxt\":1}", invalid_utf8, ""},
    {"{\"unknown\":{\"x\":[\"@\xC3\x28\"]}}", invalid_utf8, "/unknown"},
    {"{\"text\":@\xC3\xA4}", syntax, "/text"}, // UTF-8, but not in a string

    // Errors at deep pointers, and at pointers with escapes.
    {"{\"children\":[{},{\"named\":{\"a/b\":{\"numbers\":[1,@x]}}}]}", syntax,
     "/children/1/named/a~1b/numbers/0"},
    {"{\"named\":{\"~\":{\"next\":{\"i32\":11.@}}}}", syntax, "/named/~0/next/i32"},
    {"{\"unknown/\\u007e\":{\"a\":@x}}", syntax, "/unknown~1~0"},
};

constexpr row mismatched[] = {
    // The whole.
    {"@[]", wrong_type, ""},
    {"@\"x\"", wrong_type, ""},
    {"@null", wrong_type, ""},
    {" @true", wrong_type, ""},
    {" \n@false", wrong_type, ""},
    {"@1", wrong_type, ""},
    {"@-1.5e3", wrong_type, ""},

    // Integers: their bounds, fractions.
    {R"({"i32":@2147483648})", number_out_of_range, "/i32"},
    {R"({"i32":@-2147483649})", number_out_of_range, "/i32"},
    {R"({"i64":@9223372036854775808})", number_out_of_range, "/i64"},
    {R"({"i64":@-9223372036854775809})", number_out_of_range, "/i64"},
    {R"({"i32":@9223372036854775808})", number_out_of_range, "/i32"},
    {R"({"i32":@123456789012345678901234567890})", number_out_of_range, "/i32"},
    {R"({"i64":@-123456789012345678901234567890})", number_out_of_range, "/i64"},
    {R"({"i64":@1e19})", number_out_of_range, "/i64"},
    {R"({"i64":@1e300})", number_out_of_range, "/i64"},
    {R"({"i32":@1.5})", not_an_integer, "/i32"},
    {R"({"i64":@1.5})", not_an_integer, "/i64"},
    {R"({"i64":@-0.5})", not_an_integer, "/i64"},
    {R"({"i64":@1e-1})", not_an_integer, "/i64"},
    {R"({"i64":@5.00000001e5})", not_an_integer, "/i64"},
    {R"({"i64":@1e-300})", not_an_integer, "/i64"},
    {R"({"i8":@128})", number_out_of_range, "/i8"},
    {R"({"i8":@-129})", number_out_of_range, "/i8"},
    {R"({"i8":@1.28e2})", number_out_of_range, "/i8"},
    {R"({"u8":@256})", number_out_of_range, "/u8"},
    {R"({"u8":@-1})", number_out_of_range, "/u8"},
    {R"({"i16":@32768})", number_out_of_range, "/i16"},
    {R"({"i16":@-32769})", number_out_of_range, "/i16"},
    {R"({"u16":@65536})", number_out_of_range, "/u16"},
    {R"({"u16":@-1e0})", number_out_of_range, "/u16"},
    {R"({"u32":@4294967296})", number_out_of_range, "/u32"},
    {R"({"u32":@-1})", number_out_of_range, "/u32"},
    {R"({"u64":@18446744073709551616})", number_out_of_range, "/u64"},
    {R"({"u64":@-1})", number_out_of_range, "/u64"},
    {R"({"u64":@-9223372036854775808})", number_out_of_range, "/u64"},
    {R"({"u64":@2e19})", number_out_of_range, "/u64"},
    {R"({"u64":@0.5})", not_an_integer, "/u64"},

    // Numbers beyond all bounds. Boost.JSON takes the first for infinity.
    {R"({"f64":@1e400})", number_out_of_range, "/f64"},
    {R"({"f64":@-1e400})", number_out_of_range, "/f64"},
    {R"({"f64":@1.7976931348623159e308})", number_out_of_range, "/f64"},
    {R"({"f32":@3.5e38})", number_out_of_range, "/f32"},
    {R"({"f32":@-3.4028236e38})", number_out_of_range, "/f32"},
    {R"({"f32":@1e-50})", number_out_of_range, "/f32"},
    {R"({"i32":@1e400})", number_out_of_range, "/i32"},
    {R"({"time":@1e400})", number_out_of_range, "/time"},
    {R"({"time":@9223372036854776})", number_out_of_range, "/time"},
    {R"({"time":@-9223372036854776})", number_out_of_range, "/time"},
    {R"({"time":@9223372036854775808})", number_out_of_range, "/time"},
    {R"({"time":@1e17})", number_out_of_range, "/time"},

    // Text where a number belongs, and vice versa.
    {R"({"f64":@"1"})", wrong_type, "/f64"},
    {R"({"f64":@"nan"})", wrong_type, "/f64"},
    {R"({"f64":@"+Infinity"})", wrong_type, "/f64"},
    {R"({"f64":@"-NaN"})", wrong_type, "/f64"},
    {R"({"f64":@""})", wrong_type, "/f64"},
    {R"({"i32":@"NaN"})", wrong_type, "/i32"},
    {R"({"time":@"NaN"})", wrong_type, "/time"},
    {R"({"time":@"2018-02-21T11:15:29Z"})", wrong_type, "/time"},
    {R"({"text":@1})", wrong_type, "/text"},
    {R"({"text":@18446744073709551615})", wrong_type, "/text"},
    {R"({"text":@1e400})", wrong_type, "/text"},
    {R"({"colour":@0})", wrong_type, "/colour"},
    {R"({"flag":@0})", wrong_type, "/flag"},
    {R"({"flag":@"true"})", wrong_type, "/flag"},
    {R"({"plain":@"7"})", wrong_type, "/plain"},

    // Places.
    {R"({"numbers":[1,2,@"3",4]})", wrong_type, "/numbers/2"},
    {R"({"numbers":[1,null,@true]})", wrong_type, "/numbers/2"},
    {R"({"numbers":[@[1]]})", wrong_type, "/numbers/0"},
    {R"({"sparse":[null,null,@{}]})", wrong_type, "/sparse/2"},
    {R"({"matrix":[[],[1,2],[3,@"4"]]})", wrong_type, "/matrix/2/1"},
    {R"({"labels":{"a":"b","c":@1}})", wrong_type, "/labels/c"},
    {R"({"labels":{"":@1}})", wrong_type, "/labels/"},
    {R"({"labels":{"~":"","/":"","~1\n\u00e9/":@[]}})", wrong_type, "/labels/~01\n\u00e9~1"},
    {R"({"sparseLabels":{"a":null,"b":@"x"}})", wrong_type, "/sparseLabels/b"},
    {R"({"children":[{},{},{"next":{"i32":@{}}}]})", wrong_type, "/children/2/next/i32"},
    {R"({"named":{"x":{},"y":{"children":[@1]}}})", wrong_type, "/named/y/children/0"},
    {R"({"named":{"x":@[]}})", wrong_type, "/named/x"},
    {R"({"next":@[]})", wrong_type, "/next"},
    {R"({"unknown":{"i32":"x"},"i32":@"x"})", wrong_type, "/i32"},
    {R"({"i32":1,"\u0069\u0033\u0032":@"x"})", wrong_type, "/i32"},
    {R"({"i32":@"a\"\\b\u0041"})", wrong_type, "/i32"},
    {R"({"unknown":"\"\\","i32":@"\\\""})", wrong_type, "/i32"},
};

constexpr row limited[] = {
    {R"(@{})", depth_exceeded, "", {.depth = 0}},
    {R"({"numbers":@[1]})", depth_exceeded, "/numbers", {.depth = 1}},
    {R"({"matrix":[@[]]})", depth_exceeded, "/matrix/0", {.depth = 2}},
    {R"({"matrix":[null,@[],[]]})", depth_exceeded, "/matrix/1", {.depth = 2}},
    {R"({"next":{"next":@{}}})", depth_exceeded, "/next/next", {.depth = 2}},
    {R"({"i32":1,"unknown":[[[@[]]]]})", depth_exceeded, "/unknown", {.depth = 4}},
    {R"({"unknown":@{}})", depth_exceeded, "/unknown", {.depth = 1}},
    {R"({"named":{"k":{"children":[@{},{}]}}})",
     depth_exceeded,
     "/named/k/children/0",
     {.depth = 4}},

    {R"(@{})", body_too_large, "", {.body = 0}},
    {R"({@})", body_too_large, "", {.body = 1}},
    {R"({"i32":1@})", body_too_large, "", {.body = 8}},
    {R"({"i32":1}@ )", body_too_large, "", {.body = 9}},
    {R"({"i32":@1})", body_too_large, "", {.body = 7}},
    {R"({"i@32":1})", body_too_large, "", {.body = 3}},
    {R"({"text":"some @text"})", body_too_large, "", {.body = 14}},

    {R"({@"text":""})", string_too_long, "", {.string = 3}},
    {R"({"text":"",@"abcde":1})", string_too_long, "/text", {.string = 4}},
    {R"({"t":"",@"\u0061\n":1,"x":""})", string_too_long, "/t", {.string = 1}},
    {R"({"text":@"abcde"})", string_too_long, "/text", {.string = 4}},
    {R"({"text":@"\u00e9\n\ud83d\ude00"})", string_too_long, "/text", {.string = 6}},
    {R"({"u":@"xy"})", string_too_long, "/u", {.string = 1}},
    {R"({"u":{"a":[@"\u0041x"]}})", string_too_long, "/u", {.string = 1}},
    {R"({"i8":@"12345"})", string_too_long, "/i8", {.string = 4}},
    {R"({"labels":{@"abcdefg":""}})", string_too_long, "/labels", {.string = 6}},
    {R"({"labels":{"a":@"abcdefg"}})", string_too_long, "/labels/a", {.string = 6}},

    {R"({"numbers":[@1]})", list_too_long, "/numbers/0", {.list = 0}},
    {R"({"numbers":[1,2,@3]})", list_too_long, "/numbers/2", {.list = 2}},
    {R"({"numbers":[null,null,@null,4]})", list_too_long, "/numbers/2", {.list = 2}},
    {R"({"matrix":[[1,2],[3,4,@5e0]]})", list_too_long, "/matrix/1/2", {.list = 2}},
    {R"({"children":[{},@{}]})", list_too_long, "/children/1", {.list = 1}},
    {R"({"matrix":[[],@[]]})", list_too_long, "/matrix/1", {.list = 1}},
    {R"({"sparse":["",null,@"\n"]})", list_too_long, "/sparse/2", {.list = 2}},
    {R"({"labels":{"a":"","b":@""}})", list_too_long, "/labels/b", {.list = 1}},
    {R"({"sparseLabels":{"a":1,"b":@null}})", list_too_long, "/sparseLabels/b", {.list = 1}},

    {R"({"i32":@1})", number_too_long, "/i32", {.number = 0}},
    {R"({"i32":@-1})", number_too_long, "/i32", {.number = 1}},
    {R"({"f64":@1.25e10})", number_too_long, "/f64", {.number = 6}},
    {R"({"f64":@0.0})", number_too_long, "/f64", {.number = 2}},
    {R"({"f64":@1.2345678901234567890123456789012345678901234567890})",
     number_too_long,
     "/f64",
     {.number = 50}},
    {R"({"u":@12345})", number_too_long, "/u", {.number = 4}},
    {R"({"time":@12345})", number_too_long, "/time", {.number = 4}},
    {R"({"numbers":[1,2,@12345]})", number_too_long, "/numbers/2", {.number = 4}},
    {R"({"numbers":[1,2,@-1.50e1]})", number_too_long, "/numbers/2", {.number = 6}},

    {R"(@{})", too_many_values, "", {.values = 0}},
    {R"({"i32":@1})", too_many_values, "/i32", {.values = 1}},
    {R"({"f64":@0.0})", too_many_values, "/f64", {.values = 1}},
    {R"({"flag":true,"i32":@null})", too_many_values, "/i32", {.values = 2}},
    {R"({"flag":@true})", too_many_values, "/flag", {.values = 1}},
    {R"({"flag":@false})", too_many_values, "/flag", {.values = 1}},
    {R"({"text":@"\n"})", too_many_values, "/text", {.values = 1}},
    {R"({"u":[[[@1]]]})", too_many_values, "/u", {.values = 4}},
    {R"({"u":[[@[1]]]})", too_many_values, "/u", {.values = 3}},
    {R"({"numbers":[1,2,@3]})", too_many_values, "/numbers/2", {.values = 4}},
    {R"({"next":@{}})", too_many_values, "/next", {.values = 1}},
};

} // namespace

std::vector<std::string_view> good_documents() { return {std::begin(good), std::end(good)}; }
std::vector<bad_document> malformed_documents() { return without_marks(malformed); }
std::vector<bad_document> mismatched_documents() { return without_marks(mismatched); }
std::vector<bad_document> limited_documents() { return without_marks(limited); }

} // namespace json_test
