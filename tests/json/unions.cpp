// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

// Unions through every layer: read, written, validated, described by a schema and a listing.

#include "support/catch.hpp"
#include "support/random_value.hpp"

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/length.hpp>
#include <ecswire/constraints/union_members.hpp>
#include <ecswire/json/decode.hpp>
#include <ecswire/json/decoder.hpp>
#include <ecswire/json/encode.hpp>
#include <ecswire/json/print.hpp>
#include <ecswire/json/value.hpp>
#include <ecswire/schema/constraint_listing.hpp>
#include <ecswire/schema/json_schema.hpp>
#include <ecswire/validation/validate.hpp>

#include <boost/json/parse.hpp>

#include <optional>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

using namespace ecswire;

namespace {

struct Bucket {
    std::optional<std::string> name{};
};
BOOST_DESCRIBE_STRUCT(Bucket, (), (name))

struct Destination {
    std::optional<Bucket> s3{};
    std::optional<std::string> file{};
    unknown_union_member unknown_member{};
};
BOOST_DESCRIBE_STRUCT(Destination, (), (s3, file, unknown_member))
constexpr auto traits_of(shape<Destination>) { return traits(union_shape); }

struct Logs {
    std::optional<Destination> destination{};
    std::vector<Destination> others{};
};
BOOST_DESCRIBE_STRUCT(Logs, (), (destination, others))
using ecswire::operator==;
using ecswire::operator<<;

Logs read(std::string_view document) {
    const auto logs = decode<Logs>(document);
    REQUIRE(logs.has_value());
    CHECK(from_value<Logs>(boost::json::parse(document)).value() == *logs);
    // The spaces let the fast path of the reader read the document.
    CHECK(decode<Logs>(std::string(document) + std::string(100, ' ')).value() == *logs);
    for (std::size_t split = 0; split <= document.size(); ++split) {
        Logs chunked{.destination = Destination{.unknown_member = {"before"}}};
        decoder<Logs> chunks(chunked);
        REQUIRE(chunks.write(document.substr(0, split)).has_value());
        REQUIRE(chunks.write(document.substr(split)).has_value());
        REQUIRE(chunks.finish().has_value());
        CHECK(chunked == *logs);
    }
    return *logs;
}

constexpr validate_options from_service{.origin = value_origin::service};

bool is_valid(const Destination& value, const validate_options& options = {}) {
    return validate(value, options).empty();
}

} // namespace

TEST_CASE("unions: decode reads the member that is present, and encode writes it") {
    const Logs logs = read(R"({"destination":{"s3":{"name":"b"}},"others":[{"file":"f"}]})");
    CHECK(logs == Logs{.destination = Destination{.s3 = Bucket{"b"}}, .others = {{.file = "f"}}});
    CHECK(encode(logs).value() == R"({"destination":{"s3":{"name":"b"}},"others":[{"file":"f"}]})");
}

TEST_CASE("unions: decode keeps the name of a member that the shape doesn't have") {
    const Logs logs = read(R"({"destination":{"queue":{"url":[1,{"a":null}]}},"others":[]})");
    REQUIRE(logs.destination);
    CHECK(logs.destination->unknown_member.name == "queue");
    CHECK_FALSE(logs.destination->s3);
    CHECK(encode(logs).value() == R"({"destination":{},"others":[]})");
}

TEST_CASE("unions: an unknown member that is null is absent") {
    const Logs logs = read(R"({"destination":{"file":"f","queue":null},"others":[{"x":null}]})");
    CHECK(logs == Logs{.destination = Destination{.file = "f"}, .others = {Destination{}}});
    for (const std::string_view destination :
         {R"({"queue":null,"topic":1})", R"({"topic":1,"queue":null})",
          R"({"queue":null,"topic":1,"other":{}})"}) {
        const Logs known = read(R"({"destination":)" + std::string(destination) + "}");
        CHECK(known == Logs{.destination = Destination{.unknown_member = {"topic"}}});
    }
}

TEST_CASE("unions: decode forgets the unknown member of a reused object") {
    Logs logs{.destination = Destination{.unknown_member = {"queue"}}};
    REQUIRE(decode_into(logs, R"({"destination":{"file":"f"}})").has_value());
    CHECK(logs == Logs{.destination = Destination{.file = "f"}});
}

TEST_CASE("unions: unknown members are reported on request") {
    std::vector<std::string> unknown;
    REQUIRE(
        decode<Logs>(R"({"destination":{"queue":1}})", {.unknown_members = &unknown}).has_value());
    CHECK(unknown == std::vector<std::string>{"/destination/queue"});
}

TEST_CASE("unions: random ones are read back equal") {
    ecswire_test::seeded_choices choices(17);
    for (int i = 0; i < 500; ++i) {
        const auto logs = ecswire_test::random_value<Logs>(choices);
        CHECK(decode<Logs>(encode(logs).value()).value() == logs);
        CHECK(from_value<Logs>(to_value(logs).value()).value() == logs);
    }
}

TEST_CASE("unions: decode rejects malformed and hostile values of an unknown member") {
    const auto error_of = [](const std::string& value) {
        const auto logs = decode<Logs>(R"({"destination":{"queue":)" + value + "}}");
        REQUIRE_FALSE(logs.has_value());
        return logs.error();
    };
    const decode_error malformed = error_of("[1,tru]");
    CHECK(malformed.pointer == "/destination/queue");
    CHECK(malformed.offset == 27);
    CHECK(error_of(std::string(1000, '[')).code == decode_errc::depth_exceeded);
    CHECK(error_of('"' + std::string(decode_limits{}.string + 1, 'x') + '"').code ==
          decode_errc::string_too_long);
}

TEST_CASE("unions: validate demands exactly one member") {
    CHECK(is_valid({.file = "f"}));
    CHECK_FALSE(is_valid({}));
    CHECK_FALSE(is_valid({.s3 = Bucket{}, .file = "f"}));
    const auto report = validate(Logs{.destination = Destination{}});
    REQUIRE(report.size() == 1);
    CHECK(report[0].pointer == "/destination");
    CHECK(report[0].constraint == "union");
    CHECK(report[0].message() ==
          "Value at '/destination' failed to satisfy constraint: Member must "
          "have exactly one of the members: [s3, file]");
}

TEST_CASE("unions: an unknown member counts as one from the service, and is invalid from a user") {
    const Destination unknown{.unknown_member = {"queue"}};
    CHECK(is_valid(unknown, from_service));
    CHECK_FALSE(is_valid(unknown));
    const Destination both{.file = "f", .unknown_member = {"queue"}};
    CHECK_FALSE(is_valid(both, from_service));
    CHECK_FALSE(is_valid(both));
}

TEST_CASE("unions: printing shows the name of an unknown member") {
    std::ostringstream stream;
    stream << Logs{.destination = Destination{.unknown_member = {"queue"}}};
    CHECK(stream.str() == R"({"destination":{"queue":"<unknown>"},"others":[]})");
}

TEST_CASE("unions: the schema demands exactly one member") {
    const auto schema = boost::json::parse(json_schema<Destination>());
    CHECK(schema.at_pointer("/$defs/Destination/oneOf").as_array().size() == 2);
    CHECK(schema.at_pointer("/$defs/Destination/oneOf/1/required/0") == "file");
    CHECK(schema.at_pointer("/$defs/Destination/properties").as_object().size() == 2);
}

TEST_CASE("unions: the constraint listing states the requirement") {
    CHECK(constraint_listing<Destination>() == R"(Destination
  union: Member must have exactly one of the members: [s3, file]
  s3: Bucket
  file: text
)");
}
