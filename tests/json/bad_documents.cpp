// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/json/decode.hpp>

#include "cuts.hpp"
#include "documents.hpp"
#include "everything.hpp"
#include "support/catch.hpp"

#include <ecswire/ecs/container_instances/update_container_agent.hpp>

#include <array>
#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>

using namespace ecswire;
using namespace json_test;
using namespace std::string_view_literals;

namespace {

void check(const bad_document& bad) {
    INFO(bad.text);
    const outcome whole = check_cuts<Everything>(bad.text);
    CHECK(whole.error.code == bad.code);
    CHECK(make_error_code(whole.error.code).message() == make_error_code(bad.code).message());
    CHECK(whole.error.pointer == bad.pointer);
    CHECK(whole.error.offset == bad.offset);
}

// A target of each kind, as the beginning and the end of a document, with its JSON Pointer and the
// expected value.
struct place {
    std::string_view before;
    std::string_view after;
    std::string_view pointer;
    std::string_view takes;
    std::string_view expected;
};

constexpr auto a_number = "a number, \"NaN\", \"Infinity\" or \"-Infinity\""sv;

constexpr std::array<place, 26> places{{
    {R"({"flag":)", "}", "/flag", "boolean", "a boolean"},
    {R"({"i8":)", "}", "/i8", "number", "an integer of 8 bits"},
    {R"({"u8":)", "}", "/u8", "number", "an unsigned integer of 8 bits"},
    {R"({"i16":)", "}", "/i16", "number", "an integer of 16 bits"},
    {R"({"u16":)", "}", "/u16", "number", "an unsigned integer of 16 bits"},
    {R"({"i32":)", "}", "/i32", "number", "an integer of 32 bits"},
    {R"({"u32":)", "}", "/u32", "number", "an unsigned integer of 32 bits"},
    {R"({"i64":)", "}", "/i64", "number", "an integer of 64 bits"},
    {R"({"u64":)", "}", "/u64", "number", "an unsigned integer of 64 bits"},
    {R"({"f32":)", "}", "/f32", "number", a_number},
    {R"({"f64":)", "}", "/f64", "number", a_number},
    {R"({"text":)", "}", "/text", "string", "a string"},
    {R"({"colour":)", "}", "/colour", "string", "a string"},
    {R"({"time":)", "}", "/time", "number", "a number of epoch seconds"},
    {R"({"numbers":)", "}", "/numbers", "array", "an array"},
    {R"({"numbers":[)", "]}", "/numbers/0", "number", "an integer of 32 bits"},
    {R"({"sparse":["",null,)", "]}", "/sparse/2", "string", "a string"},
    {R"({"matrix":[[],)", "]}", "/matrix/1", "array", "an array"},
    {R"({"matrix":[[1,)", "]]}", "/matrix/0/1", "number", a_number},
    {R"({"labels":)", "}", "/labels", "object", "an object"},
    {R"({"labels":{"k":)", "}}", "/labels/k", "string", "a string"},
    {R"({"sparseLabels":{"k":)", "}}", "/sparseLabels/k", "number", "an integer of 32 bits"},
    {R"({"children":[)", "]}", "/children/0", "object", "an object"},
    {R"({"named":{"k":)", "}}", "/named/k", "object", "an object"},
    {R"({"next":)", "}", "/next", "object", "an object"},
    {R"({"plain":)", "}", "/plain", "number", "an integer of 32 bits"},
}};

struct json_kind {
    std::string_view text;
    std::string_view name;
    std::string_view found;
};

constexpr std::array<json_kind, 12> kinds{{
    {"true", "boolean", "a boolean"},
    {"false", "boolean", "a boolean"},
    {"0", "number", "a number"},
    {"-7", "number", "a number"},
    {"1e2", "number", "a number"},
    {"12345678901234567890", "number", "a number"},
    {"\"\"", "string", "a string"},
    {"\"a\\nb\"", "string", "a string"},
    {"[]", "array", "an array"},
    {"[1,2]", "array", "an array"},
    {"{}", "object", "an object"},
    {"{\"a\":1}", "object", "an object"},
}};

} // namespace

TEST_CASE("decode rejects malformed documents with code, pointer and offset") {
    const auto table = malformed_documents();
    CHECK(table.size() >= 60);
    for (const bad_document& bad : table) {
        check(bad);
    }
}

TEST_CASE("decode rejects documents of another shape with code, pointer and offset") {
    const auto table = mismatched_documents();
    CHECK(table.size() >= 60);
    for (const bad_document& bad : table) {
        check(bad);
    }
}

TEST_CASE("decode rejects each kind of value where each other kind belongs") {
    std::size_t count = 0;
    for (const place& where : places) {
        for (const json_kind& what : kinds) {
            if (what.name == where.takes) {
                continue;
            }
            const auto document = std::string(where.before).append(what.text).append(where.after);
            const outcome whole = check_cuts<Everything>(document);
            CAPTURE(document);
            CHECK(whole.error == decode_error{.code = decode_errc::wrong_type,
                                              .pointer = std::string(where.pointer),
                                              .offset = where.before.size(),
                                              .expected = where.expected,
                                              .found = what.found});
            ++count;
        }
    }
    CHECK(count > 200);
}

TEST_CASE("decode reports syntax errors inside skipped members at any depth") {
    for (const bad_document& bad : malformed_documents()) {
        if (bad.code == decode_errc::trailing_text || bad.text.starts_with("\xEF")) {
            continue;
        }
        const std::string document = "{\"unknown\":[{\"a\":" + bad.text + "}]}";
        INFO(document);
        const outcome whole = check_cuts<Everything>(document);
        CHECK((make_error_code(whole.error.code) == decode_condition::malformed));
        CHECK(whole.error.pointer == "/unknown");
    }
}

TEST_CASE("decode rejects a response that is no object") {
    for (const auto& [document, code, found] :
         {std::tuple{"[]"sv, decode_errc::wrong_type, "an array"sv},
          std::tuple{"\"x\""sv, decode_errc::wrong_type, "a string"sv},
          std::tuple{"null"sv, decode_errc::wrong_type, "null"sv},
          std::tuple{"0"sv, decode_errc::wrong_type, "a number"sv},
          std::tuple{"true"sv, decode_errc::wrong_type, "a boolean"sv},
          std::tuple{""sv, decode_errc::incomplete, ""sv}}) {
        CAPTURE(document);
        const outcome whole = check_cuts<UpdateContainerAgentResponse>(document);
        CHECK(whole.error == decode_error{.code = code,
                                          .pointer = "",
                                          .offset = 0,
                                          .expected = found.empty() ? "" : "an object",
                                          .found = found});
    }
}

TEST_CASE("the tables of bad documents have every code but two") {
    std::set<decode_errc> codes;
    for (const auto& table : {malformed_documents(), mismatched_documents(), limited_documents()}) {
        for (const bad_document& bad : table) {
            codes.insert(bad.code);
        }
    }
    const auto last = static_cast<int>(decode_errc::too_many_values);
    for (int value = 1; value <= last; ++value) {
        const auto code = static_cast<decode_errc>(value);
        CAPTURE(make_error_code(code).message());
        // Text that can't be borrowed has its tests in decode_options.cpp, base64 in blobs.cpp.
        CHECK(codes.contains(code) ==
              (code != decode_errc::text_not_borrowable && code != decode_errc::invalid_base64));
    }
}

TEST_CASE("decode reports the error, not a surrogate pair before it") {
    const std::pair<std::string, decode_errc> faults[] = {
        {"\xF4"
         "abc",
         decode_errc::invalid_utf8},
        {"\xE5x", decode_errc::invalid_utf8},
        {"\xF0\x9F\x98x", decode_errc::invalid_utf8},
        {"\xFF", decode_errc::invalid_utf8},
        {"\\udc00", decode_errc::unpaired_surrogate},
        {"\\ud800x", decode_errc::unpaired_surrogate},
        {"\\q", decode_errc::syntax},
        {"\\u12x4", decode_errc::syntax},
        {"\x01", decode_errc::syntax}};
    for (const auto& [fault, code] : faults) {
        for (std::size_t distance = 0; distance < 20; ++distance) {
            const std::string before = R"({"text":"\ud83d\ude00)" + std::string(distance, 'x');
            const std::string document = before + fault + R"(and more"})";
            CAPTURE(document);
            const outcome whole = check_cuts<Everything>(document);
            CHECK(whole.error.code == code);
            CHECK(whole.error.offset == before.size());
        }
    }
}

TEST_CASE("decode rejects text that a view can't borrow") {
    const auto result = decode<UpdateContainerAgentResponse>(std::string_view());
    REQUIRE(result.has_error());
    CHECK(result.error().code == decode_errc::incomplete);
}

TEST_CASE("decode rejects documents truncated at any byte") {
    const std::string document =
        "{\"flag\" : false,\"i32\":-12.0e1 ,\"text\":\"\\ud83d\\ude00\\n\xF0\x9F\x98\x80x\", "
        "\"unknown\":[null,true,{\"a\":1e-5}],\"numbers\":[1,2],\"named\":{\"k\":{\"f64\":0.5}}}";
    REQUIRE(decode<Everything>(document).has_value());
    for (std::size_t size = 0; size < document.size(); ++size) {
        const std::string truncated = document.substr(0, size);
        CAPTURE(truncated);
        const outcome whole = check_cuts<Everything>(truncated);
        CHECK(whole.error.code == decode_errc::incomplete);
        CHECK(whole.error.offset == size);
    }
}

TEST_CASE("decode survives each byte replaced by each other") {
    const std::string document = R"({"i32":-1.5e1,"text":"\u00e9\n","next":{"flag":null}})";
    for (std::size_t at = 0; at < document.size(); ++at) {
        std::string changed = document;
        for (int byte = 0; byte < 256; ++byte) {
            changed[at] = static_cast<char>(byte);
            const outcome whole = decode_whole<Everything>(changed);
            const outcome in_two = decode_chunks<Everything>(
                {std::string_view(changed).substr(0, at), std::string_view(changed).substr(at)});
            if (in_two != whole || whole.error.offset.value_or(0) > changed.size()) {
                CAPTURE(changed, at, byte);
                CHECK(in_two == whole);
                CHECK(whole.error.offset.value_or(0) <= changed.size());
            }
        }
    }
}
