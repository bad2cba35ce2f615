// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/client/http_date.hpp>

#include "support/catch.hpp"

#include <cstdint>
#include <string>

using namespace ecswire;

namespace {

constexpr std::int64_t seconds_of(std::string_view text) {
    const auto time = parse_http_date(text);
    return time ? time->milliseconds() / 1000 : INT64_MIN;
}

} // namespace

TEST_CASE("parse_http_date reads the format that servers send") {
    STATIC_REQUIRE(seconds_of("Sun, 06 Nov 1994 08:49:37 GMT") == 784'111'777);
    STATIC_REQUIRE(seconds_of("Thu, 01 Jan 1970 00:00:00 GMT") == 0);
    STATIC_REQUIRE(seconds_of("Wed, 31 Dec 1969 23:59:59 GMT") == -1);
    STATIC_REQUIRE(seconds_of("Tue, 29 Feb 2000 12:00:00 GMT") == 951'825'600);
    STATIC_REQUIRE(seconds_of("Fri, 17 Jul 2026 20:00:39 GMT") == 1'784'318'439);
    STATIC_REQUIRE(seconds_of("Sat, 31 Dec 2016 23:59:60 GMT") == 1'483'228'800); // a leap second
    STATIC_REQUIRE(seconds_of("Fri, 31 Dec 9999 23:59:59 GMT") == 253'402'300'799);
}

TEST_CASE("parse_http_date counts every day of four hundred years") {
    constexpr std::string_view months = "JanFebMarAprMayJunJulAugSepOctNovDec";
    constexpr int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    std::int64_t expected = 0;
    for (int year = 1970; year < 2370; ++year) {
        const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
        for (std::size_t month = 0; month < 12; ++month) {
            const int last = lengths[month] + (leap && month == 1 ? 1 : 0);
            for (int day = 1; day <= last; ++day) {
                const std::string text = "Mon, " + std::string(day < 10 ? "0" : "") +
                                         std::to_string(day) + ' ' +
                                         std::string(months.substr(3 * month, 3)) + ' ' +
                                         std::to_string(year) + " 00:00:00 GMT";
                if (seconds_of(text) != expected) {
                    CAPTURE(text);
                    REQUIRE(seconds_of(text) == expected);
                }
                expected += 86'400;
            }
        }
    }
}

TEST_CASE("parse_http_date rejects any other text") {
    for (const std::string text : {"",
                                   "Sun, 06 Nov 1994 08:49:37",
                                   "Sun, 06 Nov 1994 08:49:37 UTC",
                                   "Sun, 6 Nov 1994 08:49:37 GMT",
                                   "Sunday, 06-Nov-94 08:49:37 GMT",
                                   "Sun Nov  6 08:49:37 1994",
                                   "Sun, 00 Nov 1994 08:49:37 GMT",
                                   "Sun, 32 Nov 1994 08:49:37 GMT",
                                   "Sun, 31 Nov 1994 08:49:37 GMT",
                                   "Sun, 29 Feb 2026 08:49:37 GMT",
                                   "Mon, 29 Feb 1900 08:49:37 GMT",
                                   "Sun, 06 ovD 1994 08:49:37 GMT",
                                   "Sun, 06 nov 1994 08:49:37 GMT",
                                   "Sun, 06 Nov 0000 08:49:37 GMT",
                                   "Sun, 06 Nov -994 08:49:37 GMT",
                                   "Sun, 06 Nov 1994 24:49:37 GMT",
                                   "Sun, 06 Nov 1994 08:60:37 GMT",
                                   "Sun, 06 Nov 1994 08:49:61 GMT",
                                   "Sun, 06 Nov 1994 08-49-37 GMT",
                                   "Sun, 06 Nov 1994 0x:49:37 GMT",
                                   "2026-07-17T20:00:39Z",
                                   "1784318439"}) {
        CAPTURE(text);
        CHECK_FALSE(parse_http_date(text));
    }
}

TEST_CASE("server_date reads the header Date of a failed response") {
    failed_response response;
    CHECK_FALSE(server_date(response));
    response.headers = {{"Content-Type", "text/html"}, {"date", "Thu, 01 Jan 1970 00:00:02 GMT"}};
    CHECK(server_date(response) == timestamp::from_seconds(2));
    response.headers[1].value = "today";
    CHECK_FALSE(server_date(response));
}
