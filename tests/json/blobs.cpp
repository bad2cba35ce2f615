// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

// Blobs through every layer: base64 on the wire, bytes in the structure.

#include "support/catch.hpp"
#include "support/random_value.hpp"

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/length.hpp>
#include <ecswire/json/decode.hpp>
#include <ecswire/json/decoder.hpp>
#include <ecswire/json/encode.hpp>
#include <ecswire/json/print.hpp>
#include <ecswire/json/value.hpp>
#include <ecswire/schema/constraint_listing.hpp>
#include <ecswire/schema/json_schema.hpp>
#include <ecswire/validation/validate.hpp>

#include <boost/json/parse.hpp>

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

using namespace ecswire;

namespace {

using blob = std::vector<std::byte>;

struct Record {
    std::optional<blob> data{};
    std::optional<std::vector<blob>> chunks{};
    std::optional<std::map<std::string, blob>> byName{};
    blob always{};
};
BOOST_DESCRIBE_STRUCT(Record, (), (data, chunks, byName, always))
constexpr auto constraints_of(shape<Record>) {
    return constraints(member<&Record::data>(length(1, 3)));
}
using ecswire::operator==;
using ecswire::operator<<;

blob bytes(std::string_view text) {
    blob result;
    for (const char character : text) {
        result.push_back(static_cast<std::byte>(character));
    }
    return result;
}

decode_error error_of(std::string_view document) {
    const auto record = decode<Record>(document);
    REQUIRE_FALSE(record.has_value());
    return record.error();
}

} // namespace

TEST_CASE("blobs: decode reads base64, whole, in chunks and from a boost::json::value") {
    constexpr std::string_view document =
        R"({"data":"Zm8=","chunks":["","\u005am9v"],"byName":{"a":"+/+/"},"always":"Zg=="})";
    const Record expected{.data = bytes("fo"),
                          .chunks = {{{}, bytes("foo")}},
                          .byName = {{{"a", bytes("\xFB\xFF\xBF")}}},
                          .always = bytes("f")};
    CHECK(decode<Record>(document).value() == expected);
    CHECK(from_value<Record>(boost::json::parse(document)).value() == expected);
    for (std::size_t split = 0; split <= document.size(); ++split) {
        Record record;
        decoder<Record> chunks(record);
        REQUIRE(chunks.write(document.substr(0, split)).has_value());
        REQUIRE(chunks.write(document.substr(split)).has_value());
        REQUIRE(chunks.finish().has_value());
        CHECK(record == expected);
    }
}

TEST_CASE("blobs: encode and to_value write base64") {
    const Record record{.data = bytes("fo"), .chunks = {{{}, bytes("foo")}}};
    constexpr std::string_view document = R"({"data":"Zm8=","chunks":["","Zm9v"],"always":""})";
    CHECK(encode(record).value() == document);
    CHECK(to_value(record).value() == boost::json::parse(document));
}

TEST_CASE("blobs: random ones are read back equal") {
    ecswire_test::seeded_choices choices(17);
    for (int i = 0; i < 500; ++i) {
        const auto record = ecswire_test::random_value<Record>(choices);
        CHECK(decode<Record>(encode(record).value()).value() == record);
        CHECK(from_value<Record>(to_value(record).value()).value() == record);
    }
}

TEST_CASE("blobs: decode rejects text that isn't base64, with its path") {
    const decode_error error = error_of(R"({"chunks":["Zg==","Zg="]})");
    CHECK(error.code == decode_errc::invalid_base64);
    CHECK(error.pointer == "/chunks/1");
    CHECK(error.offset == 18);
    CHECK(error_of(R"({"data":"Zm9\n"})").code == decode_errc::invalid_base64);
    CHECK(error_of(R"({"data":"\u00e9m9v"})").code == decode_errc::invalid_base64);
}

TEST_CASE("blobs: decode counts the base64 text of a blob against the limit of strings") {
    const std::string document = R"({"data":")" + std::string(12, 'A') + "\"}";
    CHECK(decode<Record>(document, {.limits = {.string = 12}})->data->size() == 9);
    const auto error = decode<Record>(document, {.limits = {.string = 11}}).error();
    CHECK(error.code == decode_errc::string_too_long);
    CHECK(error.pointer == "/data");
}

TEST_CASE("blobs: decode rejects anything but text") {
    const decode_error error = error_of(R"({"data":[102,111]})");
    CHECK(error.code == decode_errc::wrong_type);
    CHECK(error.message() == "expected a string in base64, found an array at '/data', byte 8");
}

TEST_CASE("blobs: decode replaces the bytes of a reused object") {
    Record record{.data = bytes("foobar"), .always = bytes("foobar")};
    REQUIRE(decode_into(record, R"({"data":"Zg=="})").has_value());
    CHECK(record == Record{.data = bytes("f")});
}

TEST_CASE("blobs: length counts bytes") {
    CHECK(validate(Record{.data = bytes("\xC3\xA9!")}).empty());
    const auto report = validate(Record{.data = bytes("\xC3\xA9\xC3\xA9")});
    REQUIRE(report.size() == 1);
    CHECK(report[0].actual == number(4));
    CHECK(validate(Record{.data = blob{}}).size() == 1);
}

TEST_CASE("blobs: the schema and the constraint listing state them") {
    const std::string schema = json_schema<Record>();
    CHECK(schema.find(R"("contentEncoding": "base64")") != std::string::npos);
    CHECK(schema.find(R"("minLength": 4)") != std::string::npos);
    CHECK(schema.find(R"("maxLength": 4)") != std::string::npos);
    const std::string listing = constraint_listing<Record>();
    CHECK(listing.find("  data: blob\n") != std::string::npos);
    CHECK(listing.find("  chunks: list of blob\n") != std::string::npos);
}
