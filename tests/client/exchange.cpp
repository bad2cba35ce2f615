// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/client/exchange.hpp>

#include "support/catch.hpp"

#include <chrono>
#include <iomanip>
#include <sstream>

using namespace ecswire;
using namespace std::chrono_literals;

namespace {

std::string printed(const exchange& seen) {
    std::ostringstream out;
    out << seen;
    return out.str();
}

} // namespace

TEST_CASE("masked hides credentials and sessions, and nothing else") {
    const http_request request{.method = "POST",
                               .target = "/",
                               .headers = {{"Host", "ecs.eu-central-1.amazonaws.com"},
                                           {"authorization", "AWS4-HMAC-SHA256 Credential=AKIA"},
                                           {"X-AMZ-Security-Token", "IQoJb3JpZ2luX2Vj"},
                                           {"Proxy-Authorization", "Basic eDp5"},
                                           {"Cookie", "session=1"},
                                           {"X-Amz-Date", "20260717T200039Z"}},
                               .body = "{}"};
    const http_request hidden = masked(request);
    CHECK(hidden.method == request.method);
    CHECK(hidden.target == request.target);
    CHECK(hidden.body == request.body);
    REQUIRE(hidden.headers.size() == request.headers.size());
    for (std::size_t i = 0; i < hidden.headers.size(); ++i) {
        CAPTURE(request.headers[i].name);
        CHECK(hidden.headers[i].name == request.headers[i].name);
        CHECK(hidden.headers[i].value ==
              (i == 0 || i == 5 ? request.headers[i].value : std::string("***")));
    }
    const http_response response{
        .status = 200, .headers = {{"Set-Cookie", "session=1"}, {"Date", "x"}}, .body = "{}"};
    CHECK(masked(response) == http_response{.status = 200,
                                            .headers = {{"Set-Cookie", "***"}, {"Date", "x"}},
                                            .body = "{}"});
}

TEST_CASE("exchange prints one line") {
    exchange seen{.operation = "ListTasks", .attempt = 2, .duration = 132'900us};
    CHECK(printed(seen) == "ListTasks attempt 2: no response, 132 ms");
    seen.response = http_response{.status = 400};
    CHECK(printed(seen) == "ListTasks attempt 2: 400, 132 ms");
    seen.response->headers.push_back({"x-amzn-requestid", "1b2c"});
    CHECK(printed(seen) == "ListTasks attempt 2: 400, 132 ms, request 1b2c");
}

TEST_CASE("exchange prints without regard to the formatting state of the stream") {
    exchange seen{
        .operation = "ListTasks", .attempt = 12, .response = http_response{.status = 400}};
    seen.response->headers.push_back({"x-amzn-requestid", "1\x1B[2Jb"});
    std::ostringstream out;
    out << std::hex << std::showbase << std::setfill('.') << std::setw(90) << seen;
    CHECK(out.str() == "ListTasks attempt 12: 400, 0 ms, request 1 [2Jb");
    CHECK(out.width() == 90);
    out.str("");
    out << std::oct << std::showpos << std::left << std::hexfloat << seen;
    CHECK(out.str() == "ListTasks attempt 12: 400, 0 ms, request 1 [2Jb");
    CHECK(out.fill() == '.');
}
