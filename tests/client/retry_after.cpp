// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/client/retry_after.hpp>

#include "support/catch.hpp"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

using namespace ecswire;
using namespace std::chrono_literals;

namespace {

using delay = std::optional<std::chrono::milliseconds>;

delay after(std::vector<http_header> headers) { return retry_after(headers); }

} // namespace

TEST_CASE("retry_after reads milliseconds of AWS and seconds of HTTP") {
    CHECK(after({}) == std::nullopt);
    CHECK(after({{"x-amz-retry-after", "1500"}}) == 1500ms);
    CHECK(after({{"X-Amz-Retry-After", " 0 "}}) == 0ms);
    CHECK(after({{"Retry-After", "5"}}) == 5s);
    CHECK(after({{"retry-after", "0"}}) == 0s);
}

TEST_CASE("retry_after prefers the header of AWS where that can be read") {
    CHECK(after({{"Retry-After", "5"}, {"x-amz-retry-after", "1500"}}) == 1500ms);
    CHECK(after({{"Retry-After", "5"}, {"x-amz-retry-after", "soon"}}) == 5s);
}

TEST_CASE("retry_after counts a date from the date of the response") {
    const http_header date{"Date", "Fri, 17 Jul 2026 20:00:00 GMT"};
    CHECK(after({date, {"Retry-After", "Fri, 17 Jul 2026 20:01:30 GMT"}}) == 90s);
    CHECK(after({date, {"Retry-After", "Fri, 17 Jul 2026 19:00:00 GMT"}}) == 0s);
    CHECK(after({{"Retry-After", "Fri, 17 Jul 2026 20:01:30 GMT"}}) == std::nullopt);
}

TEST_CASE("retry_after ignores malformed headers, and returns at most a day") {
    for (const std::string text : {"", "-1", "+5", "1.5", "5s", "1e3", "0x10", "soon"}) {
        CAPTURE(text);
        CHECK(after({{"Retry-After", text}}) == std::nullopt);
        CHECK(after({{"x-amz-retry-after", text}}) == std::nullopt);
    }
    CHECK(after({{"Retry-After", "86401"}}) == 24h);
    CHECK(after({{"Retry-After", "99999999999999999999999"}}) == 24h);
    CHECK(after({{"x-amz-retry-after", "99999999999999999999999"}}) == 24h);
    CHECK(after({{"Date", "Fri, 17 Jul 2026 20:00:00 GMT"},
                 {"Retry-After", "Fri, 31 Dec 9999 23:59:59 GMT"}}) == 24h);
}

TEST_CASE("retry_after reads a response that isn't an output") {
    failed_response response;
    response.headers = {{"Retry-After", "7"}};
    CHECK(retry_after(response) == 7s);
}
