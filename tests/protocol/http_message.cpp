// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/protocol/http_message.hpp>

#include "support/catch.hpp"

#include <iomanip>
#include <ios>
#include <locale>
#include <sstream>
#include <string>

using namespace ecswire;

namespace {

template <class Headers>
concept can_look_up = requires(Headers&& headers) {
    find_header(static_cast<Headers&&>(headers), "");
};

} // namespace

TEST_CASE("find_header ignores the case of names") {
    const std::vector<http_header> headers{{"Content-Type", "text/html"},
                                           {"X-Amzn-RequestId", "1"}};
    CHECK(find_header(headers, "Content-Type") == "text/html");
    CHECK(find_header(headers, "content-type") == "text/html");
    CHECK(find_header(headers, "CONTENT-TYPE") == "text/html");
    CHECK(find_header(headers, "x-amzn-requestid") == "1");
    const std::vector<http_header> alphabet{{"abcdefghijklmnopqrstuvwxyz", "1"}};
    CHECK(find_header(alphabet, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == "1");
}

TEST_CASE("find_header ignores the case of ASCII letters only") {
    const std::vector<http_header> headers{{"a[b", "1"}, {"\xC4", "2"}, {"x@", "3"}};
    CHECK(find_header(headers, "A[B") == "1");
    CHECK_FALSE(find_header(headers, "a{b"));
    CHECK_FALSE(find_header(headers, "\xE4"));
    CHECK_FALSE(find_header(headers, "x`"));
}

TEST_CASE("find_header tells absent from empty") {
    const std::vector<http_header> headers{{"Empty", ""}, {"Blank", " \t "}, {"", "nameless"}};
    CHECK(find_header(headers, "empty") == "");
    CHECK(find_header(headers, "blank") == "");
    CHECK(find_header(headers, "") == "nameless");
    CHECK_FALSE(find_header(headers, "other"));
    CHECK_FALSE(find_header(headers, "Empt"));
    CHECK_FALSE(find_header(headers, "Empty-"));
    const std::vector<http_header> none;
    CHECK_FALSE(find_header(none, "Empty"));
}

TEST_CASE("find_header removes white space around the value") {
    const std::vector<http_header> headers{{"A", " 1"}, {"B", "2\r\n"}, {"C", "\t 3 4 \t"}};
    CHECK(find_header(headers, "a") == "1");
    CHECK(find_header(headers, "b") == "2");
    CHECK(find_header(headers, "c") == "3 4");
}

TEST_CASE("find_header returns the first header of a name") {
    const std::vector<http_header> headers{{"A", "1"}, {"a", "2"}};
    CHECK(find_header(headers, "A") == "1");
    CHECK(find_header(headers, "a") == "1");
}

TEST_CASE("find_header does not compile for temporary headers") {
    STATIC_REQUIRE(can_look_up<const std::vector<http_header>&>);
    STATIC_REQUIRE_FALSE(can_look_up<std::vector<http_header>>);
}

TEST_CASE("request_id finds the header under either name") {
    http_response response;
    CHECK_FALSE(request_id(response));
    response.headers = {{"X-Amz-Request-Id", "old"}};
    CHECK(request_id(response) == "old");
    response.headers.push_back({"X-Amzn-RequestId", ""});
    CHECK(request_id(response) == "old");
    response.headers.back().value = "new";
    CHECK(request_id(response) == "new");
}

TEST_CASE("HTTP messages compare as plain values") {
    const http_request request{
        .method = "POST", .target = "/", .headers = {{"A", "1"}}, .body = "{}"};
    http_request same = request;
    CHECK(same == request);
    same.headers[0].value = "2";
    CHECK(same != request);
    const http_response response{.status = 200, .headers = {{"A", "1"}}, .body = "{}"};
    http_response other = response;
    CHECK(other == response);
    other.status = 201;
    CHECK(other != response);
}

TEST_CASE("HTTP messages print as on the wire, but with line feeds alone") {
    std::ostringstream stream;
    stream << http_request{.method = "POST",
                           .target = "/",
                           .headers = {{"Host", "localhost"}, {"X-Empty", ""}},
                           .body = "{}"};
    CHECK(stream.str() == "POST / HTTP/1.1\nHost: localhost\nX-Empty: \n\n{}");
    stream.str("");
    stream << http_response{.status = 404, .headers = {}, .body = "gone"};
    CHECK(stream.str() == "HTTP/1.1 404\n\ngone");
}

TEST_CASE("HTTP messages print with credentials masked, whatever the case of the header") {
    std::ostringstream stream;
    stream << http_request{.method = "POST",
                           .target = "/",
                           .headers = {{"authorization", "AWS4-HMAC-SHA256 Credential=AKID"},
                                       {"X-AMZ-Security-Token", "token"},
                                       {"Cookie", "a=b"},
                                       {"Proxy-Authorization", "Basic eDp5"},
                                       {"X-Amz-Date", "20260101T000000Z"}},
                           .body = "{}"};
    CHECK(stream.str() == "POST / HTTP/1.1\nauthorization: ***\nX-AMZ-Security-Token: ***\n"
                          "Cookie: ***\nProxy-Authorization: ***\n"
                          "X-Amz-Date: 20260101T000000Z\n\n{}");
    stream.str("");
    stream << http_response{.status = 200, .headers = {{"SET-COOKIE", "a=b"}}, .body = ""};
    CHECK(stream.str() == "HTTP/1.1 200\nSET-COOKIE: ***\n\n");
}

TEST_CASE("HTTP messages print without regard to the formatting state of the stream") {
    std::ostringstream stream;
    stream << std::hex << std::setw(30) << http_response{.status = 400};
    CHECK(stream.str() == "HTTP/1.1 400\n\n");
    CHECK(stream.width() == 30);
    stream.str("");
    stream << std::oct << std::showbase << std::showpos << std::left << std::setfill('*')
           << http_response{.status = 404} << http_request{.method = "POST", .target = "/"};
    CHECK(stream.str() == "HTTP/1.1 404\n\nPOST / HTTP/1.1\n\n");
    CHECK(stream.width() == 30);
    CHECK(stream.fill() == '*');
    const auto flags = std::ios::oct | std::ios::showbase | std::ios::showpos | std::ios::left;
    CHECK((stream.flags() & flags) == flags);
}

TEST_CASE("HTTP messages print without regard to the locale of the stream") {
    struct grouped : std::numpunct<char> {
        [[nodiscard]] std::string do_grouping() const override { return "\1"; }
    };
    std::ostringstream stream;
    stream.imbue(std::locale(std::locale::classic(), new grouped));
    stream << http_response{.status = 400};
    CHECK(stream.str() == "HTTP/1.1 400\n\n");
}
