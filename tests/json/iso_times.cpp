// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/json/decode.hpp>
#include <ecswire/json/decoder.hpp>
#include <ecswire/json/encode.hpp>
#include <ecswire/json/value.hpp>

#include "support/catch.hpp"

#include <boost/describe/class.hpp>
#include <boost/json/parse.hpp>

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

using namespace ecswire;

namespace {

struct Event {
    std::optional<std::string> detail{};
    std::optional<timestamp> registeredAt{};
    std::optional<std::vector<timestamp>> times{};
    std::optional<std::map<std::string, timestamp>> named{};

    friend bool operator==(const Event&, const Event&) = default;
};
BOOST_DESCRIBE_STRUCT(Event, (), (detail, registeredAt, times, named))

constexpr decode_options iso{.accept_iso_timestamps = true};

std::optional<std::int64_t> milliseconds(const std::string& text) {
    const auto time = decode<timestamp>('"' + text + '"', iso);
    return time ? std::optional(time->milliseconds()) : std::nullopt;
}

} // namespace

TEST_CASE("ISO times: decode rejects them by default") {
    const auto decoded = decode<Event>(R"({"registeredAt":"2026-07-17T20:28:31Z"})");
    REQUIRE_FALSE(decoded.has_value());
    CHECK(decoded.error().code == decode_errc::wrong_type);
    CHECK(decoded.error().message() ==
          "expected a number of epoch seconds, found a string at '/registeredAt', byte 16");
}

TEST_CASE("ISO times: decode reads what EventBridge, the AWS CLI and Python write") {
    CHECK(milliseconds("1970-01-01T00:00:00Z") == 0);
    CHECK(milliseconds("2016-12-06T16:41:06Z") == 1481042466000); // EventBridge
    CHECK(milliseconds("2017-12-05T16:37:16.173Z") == 1512491836173);
    CHECK(milliseconds("2026-07-17T22:00:39.424000+02:00") == 1784318439424); // the AWS CLI
    CHECK(milliseconds("2026-07-17T22:00:39+0200") == 1784318439000);
    CHECK(milliseconds("2026-07-17t20:00:39z") == 1784318439000);
    CHECK(milliseconds("1969-12-31T23:59:59.999Z") == -1);
    CHECK(milliseconds("0000-01-01T00:00:00-23:59") == -62167132860000);
    CHECK(milliseconds("9999-12-31T23:59:59.999Z") == 253402300799999);
    CHECK(milliseconds("2016-12-31T23:59:60Z") == 1483228800000); // a leap second
    CHECK(milliseconds("2024-02-29T12:00:00.1Z") == 1709208000100);
}

TEST_CASE("ISO times: decode rounds them to the nearest millisecond") {
    CHECK(milliseconds("1970-01-01T00:00:00.0004999Z") == 0);
    CHECK(milliseconds("1970-01-01T00:00:00.0005Z") == 1);
    CHECK(milliseconds("1970-01-01T00:00:00.9995Z") == 1000);
    CHECK(milliseconds("1970-01-01T00:00:00.12345678901234567890Z") == 123);
}

TEST_CASE("ISO times: decode rejects any other text, with its position") {
    for (const std::string text : {"",
                                   "now",
                                   "2026",
                                   "2026-07-17",
                                   "2026-07-17T20:28:31",
                                   "2026-07-17 20:28:31Z",
                                   "2026-07-17T20:28:31.Z",
                                   "2026-07-17T20:28:31,5Z",
                                   "2026-07-17T20:28Z",
                                   "2026-02-29T00:00:00Z",
                                   "2026-00-17T20:28:31Z",
                                   "2026-13-17T20:28:31Z",
                                   "2026-07-32T20:28:31Z",
                                   "2026-07-17T24:00:00Z",
                                   "2026-07-17T20:60:31Z",
                                   "2026-07-17T20:28:61Z",
                                   "2026-07-17T20:28:31+24:00",
                                   "2026-07-17T20:28:31+02:60",
                                   "2026-07-17T20:28:31+02",
                                   "2026-07-17T20:28:31+2:000",
                                   "2026-07-17T20:28:31Zx",
                                   "02026-07-17T20:28:31Z",
                                   "-026-07-17T20:28:31Z",
                                   "2026-07-17T20:28:31 +02:00",
                                   "1784320111",
                                   "2026-07-1\\u0000T20:28:31Z"}) {
        CAPTURE(text);
        CHECK_FALSE(milliseconds(text));
    }
    const auto decoded = decode<Event>(R"({"times":[0,"soon"]})", iso);
    REQUIRE_FALSE(decoded.has_value());
    CHECK(decoded.error().code == decode_errc::wrong_type);
    CHECK(decoded.error().message() == "expected a number of epoch seconds, found a string that "
                                       "isn't an ISO 8601 time with an offset at '/times/1', byte "
                                       "12");
}

TEST_CASE("ISO times: decode reads them beside numbers, at any depth and in any chunks") {
    const std::string document =
        R"({"detail":"2026-07-17T20:28:31Z","registeredAt":"2026-07-17T20:28:31\u005A",)"
        R"("times":[1.5,"1970-01-01T00:00:02.5Z"],"named":{"x":"1970-01-01T00:00:01Z"}})";
    const Event expected{
        .detail = "2026-07-17T20:28:31Z",
        .registeredAt = timestamp::from_seconds(1784320111),
        .times =
            std::vector{timestamp::from_milliseconds(1500), timestamp::from_milliseconds(2500)},
        .named = std::map<std::string, timestamp>{{"x", timestamp::from_seconds(1)}}};
    CHECK(decode<Event>(document, iso).value() == expected);
    CHECK(from_value<Event>(boost::json::parse(document), iso).value() == expected);
    for (std::size_t cut = 0; cut <= document.size(); ++cut) {
        Event event;
        decoder<Event> in_chunks(event, iso);
        CHECK(in_chunks.write({document.data(), cut}));
        CHECK(in_chunks.write({document.data() + cut, document.size() - cut}));
        CHECK(in_chunks.finish());
        CHECK(event == expected);
    }
}

TEST_CASE("ISO times: encode writes epoch seconds") {
    const auto event = decode<Event>(R"({"registeredAt":"2017-12-05T16:37:16.173Z"})", iso);
    CHECK(encode(event.value()).value() == R"({"registeredAt":1512491836.173})");
}
