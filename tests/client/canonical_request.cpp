// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/client/canonical_request.hpp>

#include "support/catch.hpp"
#include "toy_hash.hpp"

#include <string>
#include <string_view>
#include <vector>

using namespace ecswire;
using ecswire_test::toy_hash;

namespace {

std::string path_of(std::string_view path) {
    REQUIRE(detail::is_origin_form(path));
    std::string text = "before";
    detail::append_canonical_path(text, path);
    return text.substr(6);
}

std::string query_of(std::string_view query) {
    REQUIRE(detail::is_origin_form("/?" + std::string(query)));
    std::string text;
    detail::append_canonical_query(text, query);
    return text;
}

std::string headers_of(const std::vector<http_header>& headers) {
    const auto text = canonical_request({"GET", "/", headers, ""}, toy_hash{});
    REQUIRE(text);
    const std::size_t begin = std::string_view("GET\n/\n\n").size();
    return text->substr(begin, text->rfind('\n') - begin);
}

sign_error error_of(const http_request& request) {
    const auto text = canonical_request(request, toy_hash{});
    REQUIRE_FALSE(text);
    return text.error();
}

} // namespace

TEST_CASE("canonical_request: the path has no empty and no dot segments") {
    CHECK(path_of("/") == "/");
    CHECK(path_of("///") == "/");
    CHECK(path_of("/a") == "/a");
    CHECK(path_of("/a/") == "/a/");
    CHECK(path_of("//a///b//") == "/a/b/");
    CHECK(path_of("/./a/./b/.") == "/a/b");
    CHECK(path_of("/a/b/..") == "/a");
    CHECK(path_of("/a/b/../") == "/a/");
    CHECK(path_of("/a/../b") == "/b");
    CHECK(path_of("/a/..") == "/");
    CHECK(path_of("/../../a") == "/a");
    CHECK(path_of("/...") == "/...");
    CHECK(path_of("/.a/..b") == "/.a/..b");
}

TEST_CASE("canonical_request: the path is encoded once more than it is in the request") {
    CHECK(path_of("/a%20b") == "/a%2520b");
    CHECK(path_of("/%2e%2E") == "/%252e%252E");
    CHECK(path_of("/a=b:c@d!$&'()*+,;") == "/a%3Db%3Ac%40d%21%24%26%27%28%29%2A%2B%2C%3B");
    CHECK(path_of("/azAZ09-._~") == "/azAZ09-._~");
    CHECK(path_of("/\xE1\x88\xB4") == "/%E1%88%B4"); // U+1234
    CHECK(path_of("/\xFF") == "/%FF");
}

TEST_CASE("canonical_request: the query is sorted by name, then by value, as encoded") {
    CHECK(query_of("").empty());
    CHECK(query_of("b=2&a=1") == "a=1&b=2");
    CHECK(query_of("a=2&a=1&a=") == "a=&a=1&a=2");
    CHECK(query_of("a-b=1&a=2") == "a=2&a-b=1"); // sorted as a whole, '-' came before '='
    CHECK(query_of("a=1&B=2") == "B=2&a=1");
    CHECK(query_of("Param-3=Value3&Param=Value2&%E1%88%B4=Value1") ==
          "%E1%88%B4=Value1&Param=Value2&Param-3=Value3");
    CHECK(query_of("a=1&a=1") == "a=1&a=1");
}

TEST_CASE("canonical_request: every character of the query is written in one manner") {
    CHECK(query_of("a=%7e%7E~%41A") == "a=~~~AA");
    CHECK(query_of("a=%e1%88%b4\xE1\x88\xB4") == "a=%E1%88%B4%E1%88%B4");
    CHECK(query_of("a=%20&b=+&c=%2B") == "a=%20&b=%2B&c=%2B");
    CHECK(query_of("a=!$'()*,/:;?@") == "a=%21%24%27%28%29%2A%2C%2F%3A%3B%3F%40");
}

TEST_CASE(
    "canonical_request: every parameter has an equals sign, and two ampersands none between") {
    CHECK(query_of("a") == "a=");
    CHECK(query_of("a=b=c") == "a=b%3Dc");
    CHECK(query_of("=v") == "=v");
    CHECK(query_of("&&a&&b&") == "a=&b=");
    CHECK(query_of("?") == "%3F=");
}

TEST_CASE("canonical_request: headers are in small letters and sorted, those of a name joined") {
    CHECK(headers_of({}) == "\n");
    CHECK(headers_of({{"Host", "h"}, {"A", "1"}}) == "a:1\nhost:h\n\na;host");
    CHECK(headers_of({{"b", "2"}, {"A", "1"}, {"B", "1"}, {"b", ""}}) == "a:1\nb:2,1,\n\na;b");
    CHECK(headers_of({{"my-header10", "x"}, {"My-Header1", "y"}, {"My-Header", "z"}}) ==
          "my-header:z\nmy-header1:y\nmy-header10:x\n\nmy-header;my-header1;my-header10");
    CHECK(headers_of({{"a_b", "1"}, {"A!", "2"}}) == "a!:2\na_b:1\n\na!;a_b");
}

TEST_CASE("canonical_request: the white space of values is one space, or none at their ends") {
    CHECK(headers_of({{"a", "  1  2 \t 3\t"}}) == "a:1 2 3\n\na");
    CHECK(headers_of({{"a", "\"x   y\""}}) == "a:\"x y\"\n\na");
    CHECK(headers_of({{"a", "1\r\n"}, {"b", "\n"}, {"c", " 2 \r\n"}}) == "a:1\nb:\nc:2\n\na;b;c");
    CHECK(headers_of({{"a", "\xC3\xA4\xFF"}}) == "a:\xC3\xA4\xFF\n\na");
}

TEST_CASE("canonical_request: headers that a proxy may change aren't signed, nor is a signature") {
    for (const char* const name :
         {"Authorization", "Connection", "Expect", "Keep-Alive", "Proxy-Authenticate",
          "Proxy-Authorization", "TE", "Trailer", "Transfer-Encoding", "Upgrade", "User-Agent",
          "X-Amzn-Trace-Id", "user-agent"}) {
        CAPTURE(name);
        CHECK(headers_of({{name, "1"}, {"Host", "h"}}) == "host:h\n\nhost");
    }
    CHECK(headers_of({{"User-Agents", "1"}}) == "user-agents:1\n\nuser-agents");
}

TEST_CASE("canonical_request: the last line is the body's hash, or what a header says of it") {
    http_request request{"POST", "/a?b", {{"Host", "h"}}, "body"};
    CHECK(canonical_request(request, toy_hash{}).value() ==
          "POST\n/a\nb=\nhost:h\n\nhost\n" + detail::to_hex(*toy_hash{}.sha256("body")));
    request.headers.push_back({"x-amz-Content-SHA256", " UNSIGNED-PAYLOAD "});
    CHECK(canonical_request(request, toy_hash{}).value() ==
          "POST\n/a\nb=\nhost:h\nx-amz-content-sha256:UNSIGNED-PAYLOAD\n\n"
          "host;x-amz-content-sha256\nUNSIGNED-PAYLOAD");
    request.headers.pop_back();
    CHECK(canonical_request(request, toy_hash{0, 0}).error().code == sign_errc::hash_failed);
}

TEST_CASE("canonical_request: rejects a target that a request line can't hold") {
    for (const std::string target :
         {"", "a", "*", "?a", "http://h/", "/a b", "/a?b c", "/a#b", "/\n", "/?\r", "/\x7F", "/%",
          "/%4", "/%4g", "/a?%", "/a?b=%x1"}) {
        CAPTURE(target);
        CHECK(error_of({"GET", target, {}, ""}).code == sign_errc::invalid_target);
    }
    CHECK(error_of({"GET", std::string("/\0", 2), {}, ""}).code == sign_errc::invalid_target);
}

TEST_CASE("canonical_request: rejects a method that is no token") {
    for (const std::string method : {"", "GET ", "GE T", "GET\n", "G\xC3\xA4T", "(GET)"}) {
        CAPTURE(method);
        CHECK(error_of({method, "/", {}, ""}).code == sign_errc::invalid_method);
    }
}

TEST_CASE("canonical_request: rejects a header that could be taken for another, and names it") {
    for (const http_header& header : {http_header{"", "1"},
                                      {"a b", "1"},
                                      {"a:", "1"},
                                      {"a\n", "1"},
                                      {"\xC3\xA4", "1"},
                                      {"a", "1\r\nEvil: 2"},
                                      {"a", "1\nb"},
                                      {"a", "1\r2"},
                                      {"a", "1\r\n 2"},
                                      {"a", "\r\nEvil: 2"},
                                      {"a", "\x7F"},
                                      {"a", "\x01"},
                                      {"a", "1\r\n\r\n"},
                                      {"a", std::string("1\0", 2)},
                                      {"User-Agent", "1\n2"}}) {
        CAPTURE(header.name, header.value);
        CHECK(error_of({"GET", "/", {{"ok", "1"}, header}, ""}) ==
              sign_error{sign_errc::invalid_header, header.name});
    }
}
