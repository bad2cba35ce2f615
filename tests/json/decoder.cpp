// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/json/decoder.hpp>

#include "cuts.hpp"
#include "everything.hpp"
#include "support/catch.hpp"

#include <ecswire/json/decode_error.hpp>
#include <ecswire/json/decode_options.hpp>
#include <ecswire/json/encode.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#if defined(__SANITIZE_ADDRESS__)
#include <sanitizer/asan_interface.h>
#endif

using namespace ecswire;
using namespace json_test;

namespace {

constexpr std::string_view sample =
    "  { \"text\" : \"caf\xC3\xA9 \\ud83d\\ude00\\n\" ,\"f64\":-12.5e-1,\"flag\":true,"
    "\"numbers\":[1,null,-20,300],\"unknown~\\u002f\":{\"a\":[{}]},\"named\":{\"k\\\"\":{\"i32\":7}"
    "},"
    "\"next\":{\"labels\":{\"x\":\"y\",\"z\":null}}}\n ";

} // namespace

TEST_CASE("decoder returns what decode returns for every cut in two and for single bytes") {
    const outcome whole = check_cuts<Everything>(sample);
    CHECK(whole.error == decode_error());
    CHECK(whole.unknown == std::vector<std::string>{"/unknown~0~1"});
    CHECK(decode_chunks<Everything>({sample}) == whole);
    CHECK(decode_chunks<Everything>({"", sample, "", ""}) == whole);
}

TEST_CASE("decoder returns what decode returns for every cut in three") {
    const outcome whole = decode_whole<Everything>(sample);
    std::size_t different = 0;
    for (std::size_t one = 0; one <= sample.size(); ++one) {
        for (std::size_t two = one; two <= sample.size(); ++two) {
            const outcome chunks = decode_chunks<Everything>(
                {sample.substr(0, one), sample.substr(one, two - one), sample.substr(two)});
            different += chunks == whole ? 0U : 1U;
        }
    }
    CHECK(different == 0);
}

TEST_CASE("decoder returns what decode returns for random cuts") {
    const outcome whole = decode_whole<Everything>(sample);
    std::mt19937 random(1);
    std::size_t different = 0;
    for (int i = 0; i < 1'000; ++i) {
        std::vector<std::string_view> chunks;
        for (std::size_t at = 0; at < sample.size();) {
            chunks.push_back(sample.substr(at, random() % 12));
            at += chunks.back().size();
        }
        different += decode_chunks<Everything>(chunks) == whole ? 0U : 1U;
    }
    CHECK(different == 0);
}

TEST_CASE("decoder joins long texts that are cut within a character") {
    // Where a chunk begins in the midst of an escape or of a UTF-8 sequence, and goes on for longer
    // than the lexer's buffer, that of Boost 1.81 writes beyond its end:
    // https://github.com/boostorg/json/issues/876
    for (const std::string_view character :
         {"\\u20ac", "\\ud83d\\ude00", "\\n", "\\\\", "\xE2\x82\xAC", "\xF0\x9F\x98\x80",
          "\\n\xE2\x82\xAC", "\\n\xF0\x9F\x98\x80", "\xF0\x9F\x98\x80\\u20ac", "\\u20ac\\u20ac"}) {
        for (const std::size_t size : {4'080U, 4'090U, 4'091U, 4'092U, 4'093U, 4'094U, 4'095U,
                                       4'096U, 4'097U, 4'100U, 5'000U, 8'200U, 9'000U}) {
            const std::string begin = "\"" + std::string(100, 'b') + std::string(character);
            const std::string text = begin + std::string(size, 'x') + std::string(character) +
                                     std::string(size, 'y') + "\"";
            const std::string expected = decode_whole<std::string>(text).value;
            REQUIRE_FALSE(expected.empty());
            const std::string_view all = text;
            for (std::size_t cut = begin.size() - character.size(); cut <= begin.size(); ++cut) {
                const outcome in_two =
                    decode_chunks<std::string>({all.substr(0, cut), all.substr(cut)});
                const std::size_t other = cut + size + character.size();
                const outcome in_three = decode_chunks<std::string>(
                    {all.substr(0, cut), all.substr(cut, other - cut), all.substr(other)});
                const bool same = in_two.value == expected && in_three.value == expected;
                CAPTURE(character, size, cut);
                REQUIRE(same);
            }
        }
    }
}

TEST_CASE("decoder joins long names that are cut within a character") {
    const std::string name = std::string(9'000, 'n');
    const std::string document = "{\"\xE2\x82\xAC" + name + "\\u20ac" + name + "\":1}";
    const std::string_view all = document;
    const outcome whole = decode_whole<Everything>(document);
    CHECK(whole.unknown.front().size() == 2 * name.size() + 7);
    for (std::size_t cut = 0; cut < 10; ++cut) {
        CHECK(decode_chunks<Everything>({all.substr(0, cut), all.substr(cut)}) == whole);
        const std::size_t other = cut + name.size();
        CHECK(decode_chunks<Everything>({all.substr(0, other), all.substr(other)}) == whole);
    }
}

TEST_CASE("decoder keeps chunks apart that are at the same address") {
    const std::string_view first = R"({"unknown member with a long name":1,"next":{)";
    const std::string_view second = R"(},"i32" )";
    std::vector<char> buffer(first.begin(), first.end());
    Everything value;
    decoder<Everything> decoder(value);
    REQUIRE(decoder.write({buffer.data(), buffer.size()}));
    std::copy(second.begin(), second.end(), buffer.begin());
#if defined(__SANITIZE_ADDRESS__)
    // The decoder must not read the earlier chunk.
    ASAN_POISON_MEMORY_REGION(buffer.data() + second.size(), buffer.size() - second.size());
#endif
    const bool taken = decoder.write({buffer.data(), second.size()}).has_value();
#if defined(__SANITIZE_ADDRESS__)
    ASAN_UNPOISON_MEMORY_REGION(buffer.data(), buffer.size());
#endif
    REQUIRE(taken);
    REQUIRE(decoder.write(":5}"));
    REQUIRE(decoder.finish());
    CHECK(value.i32 == 5);
    CHECK(value.next != nullptr);
}

TEST_CASE("decoder returns incomplete for an empty document") {
    Everything value;
    decoder<Everything> decoder(value);
    const auto result = decoder.finish();
    REQUIRE(result.has_error());
    CHECK(result.error() == decode_error{.code = decode_errc::incomplete, .offset = 0});
}

TEST_CASE("decoder completes a number at the end only when the document ends") {
    std::int32_t value = 0;
    decoder<std::int32_t> decoder(value);
    CHECK(decoder.write("12").has_value());
    CHECK(decoder.write("34").has_value());
    CHECK(decoder.finish().has_value());
    CHECK(value == 1234);
}

TEST_CASE("decoder returns its first error again") {
    Everything value;
    decoder<Everything> decoder(value);
    CHECK(decoder.write("{\"i32\":").has_value());
    const auto first = decoder.write("tr");
    CHECK(first.has_value());
    const auto error = decoder.write("ue");
    REQUIRE(error.has_error());
    CHECK(error.error().code == decode_errc::wrong_type);
    CHECK(error.error().offset == 7);
    for (const std::string_view chunk : {"", "1}", "{}", "null"}) {
        const auto again = decoder.write(chunk);
        REQUIRE(again.has_error());
        CHECK(again.error() == error.error());
    }
    const auto last = decoder.finish();
    REQUIRE(last.has_error());
    CHECK(last.error() == error.error());
}

TEST_CASE("decoder accepts white space behind the document, in chunks of its own") {
    Everything value;
    decoder<Everything> decoder(value);
    CHECK(decoder.write("{\"i32\":1}").has_value());
    CHECK(decoder.write(" ").has_value());
    CHECK(decoder.write("").has_value());
    CHECK(decoder.write("\r\n\t ").has_value());
    CHECK(decoder.finish().has_value());
    CHECK(value.i32 == 1);
}

TEST_CASE("decoder rejects other text behind the document") {
    for (const std::string_view more : {"x", "{}", "1", ",", "\"", "null"}) {
        Everything value;
        decoder<Everything> decoder(value);
        CHECK(decoder.write("{\"i32\":1}").has_value());
        CHECK(decoder.write("  ").has_value());
        const auto result = decoder.write(more);
        REQUIRE(result.has_error());
        CHECK(result.error() == decode_error{.code = decode_errc::trailing_text, .offset = 11});
    }
}

TEST_CASE("decoder rejects another document once finished") {
    Everything value;
    decoder<Everything> decoder(value);
    CHECK(decoder.write("{\"i32\":1}").has_value());
    CHECK(decoder.finish().has_value());
    CHECK(decoder.finish().has_value());
    CHECK(decoder.write(" ").has_value());
    CHECK(decoder.finish().has_value());
    const auto result = decoder.write(" {\"i32\":2}");
    REQUIRE(result.has_error());
    CHECK(result.error() == decode_error{.code = decode_errc::trailing_text, .offset = 11});
    CHECK(value.i32 == 1);
    CHECK(decoder.finish().has_error());
}

TEST_CASE("decoder replaces the value of the target") {
    Everything value;
    value.i64 = 1;
    value.numbers = std::vector<std::int32_t>{1, 2, 3};
    decoder<Everything> decoder(value);
    for (const char byte : std::string_view(R"({"numbers":[4]})")) {
        CHECK(decoder.write({&byte, 1}).has_value());
    }
    CHECK(decoder.finish().has_value());
    CHECK(encode(value).value() == R"({"numbers":[4],"plain":7,"plainText":"as it was"})");
}

TEST_CASE("decoder counts all chunks against the limit of the body") {
    Everything value;
    decoder<Everything> decoder(value, {.limits = {.body = 10}});
    CHECK(decoder.write("{\"i32\":1}").has_value());
    CHECK(decoder.write(" ").has_value());
    CHECK(decoder.write("").has_value());
    const auto result = decoder.write(" ");
    REQUIRE(result.has_error());
    CHECK(result.error() ==
          decode_error{.code = decode_errc::body_too_large, .offset = 10, .limit = 10});
}

TEST_CASE("decoder reports an error up to the limit of the body, none behind it") {
    const decode_options options{.limits = {.body = 9}};
    CHECK(check_cuts<Everything>(R"({"i32":1x })", options).error ==
          decode_error{.code = decode_errc::syntax, .pointer = "/i32", .offset = 8});
    CHECK(check_cuts<Everything>(R"({"flag":trxe })", {.limits = {.body = 12}}).error ==
          decode_error{.code = decode_errc::syntax, .pointer = "/flag", .offset = 8});
    CHECK(check_cuts<Everything>(R"({"i32":1}x)", options).error ==
          decode_error{.code = decode_errc::body_too_large, .offset = 9, .limit = 9});
}

TEST_CASE("decoder can be neither copied nor moved") {
    STATIC_REQUIRE_FALSE(std::is_copy_constructible_v<decoder<Everything>>);
    STATIC_REQUIRE_FALSE(std::is_move_constructible_v<decoder<Everything>>);
}

TEST_CASE("decoder reserves the same for a list, however small the chunks are") {
    const auto capacity = [](std::size_t chunk_size) {
        std::vector<std::string> texts;
        decoder<std::vector<std::string>> decoder(texts);
        std::string document = "[";
        for (int i = 0; i < 500; ++i) {
            document += '"' + std::string(720, 'x') + "\",";
        }
        for (std::size_t i = 0; i < document.size(); i += chunk_size) {
            REQUIRE(decoder.write(std::string_view(document).substr(i, chunk_size)).has_value());
        }
        document.front() = ' ';
        document.back() = ']';
        REQUIRE(decoder.write(document).has_value());
        REQUIRE(decoder.finish().has_value());
        REQUIRE(texts.size() == 1000);
        return texts.capacity();
    };
    CHECK(capacity(1) <= 2 * capacity(100));
    CHECK(capacity(8) <= 2 * capacity(100));
}
