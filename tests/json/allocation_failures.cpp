// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/json/decode.hpp>

#include "everything.hpp"
#include "support/catch.hpp"
#include "support/memory.hpp"

#include <ecswire/json/decoder.hpp>
#include <ecswire/json/encode.hpp>
#include <ecswire/json/pretty.hpp>
#include <ecswire/json/value.hpp>
#include <ecswire/reflect/shape.hpp>
#include <ecswire/reflect/traits.hpp>

#include <boost/json/parse.hpp>
#include <boost/json/value.hpp>

#include <cstddef>
#include <new>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// Every allocation fails in turn: std::bad_alloc is thrown, nothing leaks, and the target can be
// used again.

using namespace ecswire;
using namespace ecswire_test;
using namespace json_test;

namespace {

const std::string long_text(50, 'x');

struct Login {
    std::optional<std::string> user{};
    std::optional<std::string> password{};
};
BOOST_DESCRIBE_STRUCT(Login, (), (user, password))
constexpr auto traits_of(shape<Login>) { return traits(sensitive<&Login::password>); }

std::string rich_document() {
    return R"({"text":"esc\u0061ped and )" + long_text + R"(","colour":")" + long_text +
           R"(","numbers":[1,2,3,4,5,6,7,8,9],"sparse":[null,")" + long_text +
           R"("],"matrix":[[1.5],[2,3]],"labels":{")" + long_text + R"(":")" + long_text +
           R"(","es\u0063aped":"x"},"children":[{"text":")" + long_text +
           R"("},{"next":{}}],"named":{"a":{"numbers":[1]},"b":null},"next":{"next":{"labels":{"k":"v"}}},)"
           R"("unknown/)" +
           long_text + R"(":[{"a":1}],"plainText":")" + long_text + R"("})";
}

std::string deep_document(std::size_t depth) {
    std::string document;
    for (std::size_t i = 0; i < depth; ++i) {
        document += R"({"next":)";
    }
    return document + R"({"text":")" + long_text + "\"}" + std::string(depth, '}');
}

struct trial {
    bool thrown = false;
    std::size_t outstanding = 0;
};

// Runs it with the allocation of that number failing.
template <class Operation>
trial run_with_failure(std::size_t failing, const Operation& operation) {
    trial result;
    allocation_scope scope(failing);
    try {
        operation();
    } catch (const std::bad_alloc&) {
        result.thrown = true;
    }
    result.outstanding = allocation_scope::counts().outstanding;
    return result;
}

// Runs it with each of its allocations failing until none is left to fail; how many there were.
template <class Operation>
std::size_t check_failures(const Operation& operation) {
    std::size_t failures = 0;
    while (true) {
        const trial result = run_with_failure(failures + 1, operation);
        if (result.outstanding != 0) {
            CAPTURE(failures);
            CHECK(result.outstanding == 0);
        }
        if (!result.thrown) {
            return failures;
        }
        ++failures;
        REQUIRE(failures < 10'000);
    }
}

// The same where a target lives on: it can be decoded into again.
template <class Operation>
void check_target(const std::string& document, const Operation& operation) {
    const std::string expected = encode(decode<Everything>(document).value()).value();
    for (std::size_t failing = 1;; ++failing) {
        Everything value;
        static_cast<void>(
            decode_into(value, R"({"numbers":[1],"children":[{"text":"x"}],"next":{}})"));
        const bool thrown = run_with_failure(failing, [&] { operation(value); }).thrown;
        const bool read = decode_into(value, document).has_value();
        if (!read || encode(value).value() != expected) {
            CAPTURE(failing);
            CHECK(read);
            CHECK(encode(value).value() == expected);
        }
        if (!thrown) {
            return;
        }
    }
}

} // namespace

TEST_CASE("decode survives the failure of any allocation") {
    const std::string document = rich_document();
    CHECK(check_failures([&] { static_cast<void>(decode<Everything>(document)); }) > 20);
    const std::string deep = deep_document(100);
    decode_options options;
    options.limits.depth = 200;
    CHECK(check_failures([&] { static_cast<void>(decode<Everything>(deep, options)); }) > 100);
}

TEST_CASE("decode survives the failure of any allocation while it reports unknown members") {
    const std::string document = rich_document();
    CHECK(check_failures([&] {
              std::vector<std::string> unknown;
              static_cast<void>(decode<Everything>(document, {.unknown_members = &unknown}));
          }) > 20);
}

TEST_CASE(
    "decode_into survives the failure of any allocation in a target that held another value") {
    const std::string document = rich_document();
    check_target(document,
                 [&](Everything& value) { static_cast<void>(decode_into(value, document)); });
}

TEST_CASE("decode survives the failure of any allocation of a document with an error") {
    const std::string number = R"({"children":[{"labels":{")" + long_text + R"(":"x"},"text":1}]})";
    CHECK(check_failures([&] { static_cast<void>(decode<Everything>(number)); }) > 2);
    const std::string malformed = R"({"named":{")" + long_text + R"(":{"text":"\ud800"}}})";
    CHECK(check_failures([&] { static_cast<void>(decode<Everything>(malformed)); }) > 2);
}

TEST_CASE("message survives the failure of any allocation") {
    const decode_error error =
        decode<Everything>(R"({"named":{"a name that is long enough":1}})").error();
    CHECK(check_failures([&] { static_cast<void>(error.message()); }) > 0);
}

TEST_CASE("decoder survives the failure of any allocation") {
    const std::string document = rich_document();
    const auto write_all = [&](Everything& value, std::size_t size) {
        decoder<Everything> decoder(value);
        for (std::size_t at = 0; at < document.size(); at += size) {
            static_cast<void>(decoder.write(std::string_view(document).substr(at, size)));
        }
        static_cast<void>(decoder.finish());
    };
    for (const std::size_t size : {1U, 7U, 100U}) {
        CHECK(check_failures([&] {
                  Everything value;
                  write_all(value, size);
              }) > 20);
        check_target(document, [&](Everything& value) { write_all(value, size); });
    }
}

TEST_CASE("decoder returns incomplete after an exception") {
    const std::string document = rich_document();
    const std::string_view all = document;
    std::size_t failing = 1;
    for (;; ++failing) {
        Everything value;
        decoder<Everything> decoder(value);
        REQUIRE(decoder.write(all.substr(0, 50)).has_value());
        const bool thrown = run_with_failure(failing, [&] {
                                static_cast<void>(decoder.write(all.substr(50, 250)));
                            }).thrown;
        if (!thrown) {
            break;
        }
        const auto result = decoder.write(all.substr(300));
        REQUIRE(result.has_error());
        CHECK((result.error().code == decode_errc::incomplete));
        CHECK(result.error().offset == 50); // where the call that threw began
        CHECK(decoder.finish().has_error());
    }
    CHECK(failing > 10);
}

TEST_CASE("decoder says that a type holds secrets after the failure of any allocation, too") {
    std::size_t failing = 1;
    for (;; ++failing) {
        Login value;
        decoder<Login> decoder(value);
        const bool thrown = run_with_failure(failing, [&] {
                                static_cast<void>(decoder.write(R"({"user":1})"));
                            }).thrown;
        const auto result = decoder.finish();
        REQUIRE(result.has_error());
        CHECK(result.error().has_secrets);
        CHECK(result.error().code == (thrown ? decode_errc::incomplete : decode_errc::wrong_type));
        if (!thrown) {
            break;
        }
    }
    CHECK(failing > 1);
}

TEST_CASE("encode survives the failure of any allocation") {
    const auto value = decode<Everything>(rich_document()).value();
    CHECK(check_failures([&] { static_cast<void>(encode(value)); }) > 0);
    CHECK(check_failures([&] { static_cast<void>(encode_pretty(value)); }) > 2);
    Everything bad;
    bad.named.emplace()[long_text].text = "\xFF";
    CHECK(check_failures([&] { static_cast<void>(encode(bad)); }) > 1);
}

TEST_CASE("encode_to leaves a string that can be used again after the failure of an allocation") {
    const auto value = decode<Everything>(rich_document()).value();
    const std::string expected = encode(value).value();
    for (std::size_t failing = 1;; ++failing) {
        std::string out = "what was there";
        const bool thrown =
            run_with_failure(failing, [&] { static_cast<void>(encode_to(out, value)); }).thrown;
        REQUIRE(encode_to(out, value).has_value());
        CHECK(out == expected);
        if (!thrown) {
            break;
        }
    }
}

TEST_CASE("to_value and from_value survive the failure of any allocation") {
    const auto value = decode<Everything>(rich_document()).value();
    CHECK(check_failures([&] { static_cast<void>(to_value(value)); }) > 20);
    const boost::json::value document = boost::json::parse(rich_document());
    CHECK(check_failures([&] { static_cast<void>(from_value<Everything>(document)); }) > 20);
    const boost::json::value bad = boost::json::parse(R"({"next":{"next":{"text":["x"]}}})");
    CHECK(check_failures([&] { static_cast<void>(from_value<Everything>(bad)); }) > 1);
}
