// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/client/sigv4.hpp>

#include <ecswire/client/openssl.hpp>

#include "support/catch.hpp"
#include "toy_hash.hpp"

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

using namespace ecswire;
using ecswire_test::toy_hash;

namespace {

// The credentials and the time of the examples in the documentation of AWS: 2015-08-30T12:36:00Z.
const credentials example{.access_key_id = "AKIDEXAMPLE",
                          .secret_access_key = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY",
                          .session_token = {}};
constexpr auto example_time = timestamp::from_seconds(1'440'938'160);
const endpoint ecs{.url = "https://ecs.us-east-1.amazonaws.com",
                   .signing_name = "ecs",
                   .signing_region = "us-east-1"};

std::string header(const http_request& request, std::string_view name) {
    return std::string(find_header(request.headers, name).value_or("none"));
}

http_request list_clusters() {
    return {"POST",
            "/",
            {{"Content-Type", "application/x-amz-json-1.1"},
             {"X-Amz-Target", "AmazonEC2ContainerServiceV20141113.ListClusters"}},
            "{}"};
}

sign_error error_of(http_request request, const credentials& credentials, const endpoint& endpoint,
                    timestamp time = example_time) {
    const http_request before = request;
    const auto done = sign(request, credentials, endpoint, time, toy_hash{});
    CHECK(request == before);
    REQUIRE_FALSE(done);
    return done.error();
}

} // namespace

#ifdef ECSWIRE_TEST_OPENSSL

TEST_CASE("sign gives the signature of the documentation's example, ListUsers of IAM") {
    // "Examples of the complete Signature Version 4 signing process" of the General Reference.
    http_request request{"GET",
                         "/?Action=ListUsers&Version=2010-05-08",
                         {{"Content-Type", "application/x-www-form-urlencoded; charset=utf-8"}},
                         ""};
    REQUIRE(sign(request, example, {"https://iam.amazonaws.com", "iam", "us-east-1"}, example_time,
                 openssl_hash{}));
    CHECK(header(request, "Host") == "iam.amazonaws.com");
    CHECK(header(request, "X-Amz-Date") == "20150830T123600Z");
    CHECK(header(request, "Authorization") ==
          "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/iam/aws4_request, "
          "SignedHeaders=content-type;host;x-amz-date, "
          "Signature=5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7");
    const auto canonical = canonical_request(request, openssl_hash{});
    REQUIRE(canonical);
    CHECK(*canonical == "GET\n/\nAction=ListUsers&Version=2010-05-08\n"
                        "content-type:application/x-www-form-urlencoded; charset=utf-8\n"
                        "host:iam.amazonaws.com\nx-amz-date:20150830T123600Z\n\n"
                        "content-type;host;x-amz-date\n"
                        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

TEST_CASE("sign gives the signatures of AWS's test suite") {
    // Source: https://github.com/awslabs/aws-c-auth, tests/aws-signing-test-suite/v4.
    struct example_of_suite {
        std::string name;
        std::string target;
        std::vector<http_header> headers;
        std::string signature;
        std::string method = "GET";
    };
    const std::string unreserved =
        "-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    for (const example_of_suite& one : std::vector<example_of_suite>{
             {"get-vanilla",
              "/",
              {},
              "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31"},
             {"post-vanilla",
              "/",
              {},
              "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b",
              "POST"},
             {"get-relative",
              "/example/..",
              {},
              "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31"},
             {"get-slashes",
              "//example//",
              {},
              "9a624bd73a37c9a373b5312afbebe7a714a789de108f0bdfe846570885f57e84"},
             {"get-slash-pointless-dot",
              "/./example",
              {},
              "ef75d96142cf21edca26f06005da7988e4f8dc83a165a80865db7089db637ec5"},
             {"get-unreserved",
              "/" + unreserved,
              {},
              "07ef7494c76fa4850883e2b006601f940f8a34d404d0cfa977f52a65bbf5f24f"},
             {"get-utf8",
              "/\xE1\x88\xB4",
              {},
              "8318018e0b0f223aa2bbf98705b62bb787dc9c0e678f255a891fd03141be5d85"},
             {"get-vanilla-query-order-key-case",
              "/?Param2=value2&Param1=value1",
              {},
              "b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500"},
             {"get-vanilla-query-order-encoded",
              "/?Param-3=Value3&Param=Value2&%E1%88%B4=Value1",
              {},
              "371d3713e185cc334048618a97f809c9ffe339c62934c032af5a0e595648fcac"},
             {"get-vanilla-query-unreserved",
              "/?" + unreserved + "=" + unreserved,
              {},
              "9c3e54bfcdf0b19771a7f523ee5669cdf59bc7cc0884027167c21bb143a40197"},
             {"get-vanilla-empty-query-key",
              "/?Param1=value1",
              {},
              "a67d582fa61cc504c4bae71f336f98b97f1ea3c7a6bfe1b6e45aec72011b9aeb"},
             {"get-vanilla-utf8-query",
              "/?\xE1\x88\xB4=bar",
              {},
              "2cdec8eed098649ff3a119c94853b13c643bcf08f8b0a1d91e12c9027818dd04"},
             {"get-header-key-duplicate",
              "/",
              {{"My-Header1", "value2"}, {"My-Header1", "value2"}, {"My-Header1", "value1"}},
              "c9d5ea9f3f72853aea855b47ea873832890dbdd183b4468f858259531a5138ea"},
             {"get-header-value-order",
              "/",
              {{"My-Header1", "value4"},
               {"My-Header1", "value1"},
               {"My-Header1", "value3"},
               {"My-Header1", "value2"}},
              "08c7e5a9acfcfeb3ab6b2185e75ce8b1deb5e634ec47601a50643f830c755c01"},
             {"get-header-value-trim",
              "/",
              {{"My-Header1", " value1"}, {"My-Header2", " \"a   b   c\""}},
              "acc3ed3afb60bb290fc8d2dd0098b9911fcaa05412b367055dee359757a9c736"},
         }) {
        CAPTURE(one.name);
        http_request request{one.method, one.target, {{"Host", "example.amazonaws.com"}}, ""};
        request.headers.insert(request.headers.end(), one.headers.begin(), one.headers.end());
        REQUIRE(sign(request, example, {"", "service", "us-east-1"}, example_time, openssl_hash{}));
        CHECK(
            header(request, "Authorization").substr(header(request, "Authorization").size() - 64) ==
            one.signature);
    }
}

TEST_CASE("sign gives the signature of AWS's test suite with a session token") {
    credentials temporary = example;
    temporary.session_token = "6e86291e8372ff2a2260956d9b8aae1d763fbf315fa00fa31553b73ebf194267";
    http_request request{"GET", "/", {}, ""};
    REQUIRE(sign(request, temporary, {"https://example.amazonaws.com", "service", "us-east-1"},
                 example_time, openssl_hash{}));
    CHECK(header(request, "X-Amz-Security-Token") == temporary.session_token);
    CHECK(header(request, "Authorization") ==
          "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, "
          "SignedHeaders=host;x-amz-date;x-amz-security-token, "
          "Signature=07ec1639c89043aa0e3e2de82b96708f198cceab042d4a97044c66dd9f74e7f8");
}

TEST_CASE("sign: takes the time of the system clock") {
    http_request request = list_clusters();
    REQUIRE(sign(request, example, ecs, std::chrono::system_clock::now(), openssl_hash{}));
    CHECK(header(request, "X-Amz-Date").size() == 16);
}

#endif

TEST_CASE("sign: adds headers at the end and leaves the others as they are") {
    http_request request = list_clusters();
    const http_request before = request;
    REQUIRE(sign(request, example, ecs, example_time, toy_hash{}));
    REQUIRE(request.headers.size() == 5);
    CHECK(request.headers[0] == before.headers[0]);
    CHECK(request.headers[1] == before.headers[1]);
    CHECK(request.headers[2] == http_header{"Host", "ecs.us-east-1.amazonaws.com"});
    CHECK(request.headers[3] == http_header{"X-Amz-Date", "20150830T123600Z"});
    CHECK(request.headers[4].name == "Authorization");
    CHECK(request.headers[4].value.starts_with(
        "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/ecs/aws4_request, "
        "SignedHeaders=content-type;host;x-amz-date;x-amz-target, Signature="));
    CHECK(request.body == before.body);
    CHECK(request.target == before.target);
}

TEST_CASE("sign: a retry is signed anew, without what the first call has added") {
    credentials temporary = example;
    temporary.session_token = "token";
    http_request once = list_clusters();
    REQUIRE(sign(once, example, ecs, example_time, toy_hash{}));

    http_request again = list_clusters();
    REQUIRE(sign(again, temporary, ecs, {}, toy_hash{}));
    CHECK(header(again, "x-amz-security-token") == "token");
    CHECK(again != once);
    REQUIRE(sign(again, example, ecs, example_time, toy_hash{}));
    CHECK(again == once);
    CHECK(header(again, "x-amz-security-token") == "none");
}

TEST_CASE("sign: keeps a Host header that the request has") {
    http_request request = list_clusters();
    request.headers.push_back({"hOST", "tunnel.example"});
    REQUIRE(sign(request, example, ecs, example_time, toy_hash{}));
    CHECK(header(request, "Host") == "tunnel.example");
    CHECK(request.headers.size() == 5);
    // It is enough where the endpoint has no URL.
    REQUIRE(sign(request, example, {"", "ecs", "us-east-1"}, example_time, toy_hash{}));
}

TEST_CASE("sign: every part of the request and of the scope changes the signature") {
    http_request request = list_clusters();
    REQUIRE(sign(request, example, ecs, example_time, toy_hash{}));
    const std::string signature = header(request, "Authorization");
    const auto differs = [&](auto change) {
        http_request other = list_clusters();
        credentials other_credentials = example;
        endpoint other_endpoint = ecs;
        timestamp other_time = example_time;
        change(other, other_credentials, other_endpoint, other_time);
        REQUIRE(sign(other, other_credentials, other_endpoint, other_time, toy_hash{}));
        const std::string changed = header(other, "Authorization");
        CHECK(changed.substr(changed.size() - 64) != signature.substr(signature.size() - 64));
    };
    differs([](auto& r, auto&, auto&, auto&) { r.method = "PUT"; });
    differs([](auto& r, auto&, auto&, auto&) { r.target = "/a"; });
    differs([](auto& r, auto&, auto&, auto&) { r.target = "/?a"; });
    differs([](auto& r, auto&, auto&, auto&) { r.body += ' '; });
    differs([](auto& r, auto&, auto&, auto&) { r.headers[0].value += '0'; });
    differs([](auto& r, auto&, auto&, auto&) { r.headers.push_back({"New", ""}); });
    differs([](auto&, auto& c, auto&, auto&) { c.secret_access_key += 'x'; });
    differs([](auto&, auto& c, auto&, auto&) { c.session_token = "x"; });
    differs([](auto&, auto&, auto& e, auto&) { e.url += ":1"; });
    differs([](auto&, auto&, auto& e, auto&) { e.signing_name = "ecr"; });
    differs([](auto&, auto&, auto& e, auto&) { e.signing_region = "us-east-2"; });
    differs([](auto&, auto&, auto&, auto& t) { t = timestamp::from_seconds(1'440'938'161); });
}

TEST_CASE("sign: rejects credentials that are missing or that no request can carry") {
    const auto code = [](const credentials& credentials) {
        return error_of(list_clusters(), credentials, ecs);
    };
    CHECK(code({}) == sign_error{sign_errc::missing_credentials, "access key ID"});
    CHECK(code({"a", "", ""}) == sign_error{sign_errc::missing_credentials, "secret access key"});
    for (const std::string bad : {"a/b", "a,b", "a b", "a\n", "\xC3\xA4"}) {
        CAPTURE(bad);
        CHECK(code({bad, "s", ""}) == sign_error{sign_errc::invalid_credentials, "access key ID"});
    }
    CHECK(code({"a", "s\n", ""}) ==
          sign_error{sign_errc::invalid_credentials, "secret access key"});
    CHECK(code({"a", "s", "t\r\nEvil: 1"}) ==
          sign_error{sign_errc::invalid_credentials, "session token"});
}

TEST_CASE("sign: rejects an endpoint without region, name or host") {
    const auto code = [](const endpoint& endpoint) {
        return error_of(list_clusters(), example, endpoint).code;
    };
    CHECK(code({ecs.url, "ecs", ""}) == sign_errc::missing_region);
    CHECK(code({ecs.url, "", "us-east-1"}) == sign_errc::invalid_scope);
    CHECK(code({ecs.url, "e/cs", "us-east-1"}) == sign_errc::invalid_scope);
    CHECK(code({ecs.url, "ecs", "us east"}) == sign_errc::invalid_scope);
    CHECK(code({"", "ecs", "us-east-1"}) == sign_errc::missing_host);
    CHECK(code({"localhost", "ecs", "us-east-1"}) == sign_errc::missing_host);
}

TEST_CASE("sign: rejects a second Host header, and an empty one") {
    http_request request = list_clusters();
    request.headers.push_back({"Host", " "});
    CHECK(error_of(request, example, ecs).code == sign_errc::missing_host);
    request.headers.push_back({"host", "b"});
    CHECK(error_of(request, example, ecs).code == sign_errc::repeated_host);
}

TEST_CASE("sign: the target has to begin with the path of a custom endpoint") {
    const endpoint below{"https://gateway.example/prod/", "ecs", "us-east-1"};
    http_request request = list_clusters();
    for (const char* const target : {"/", "/production", "/Prod", "/?prod"}) {
        CAPTURE(target);
        request.target = target;
        CHECK(error_of(request, example, below).code == sign_errc::outside_base_path);
    }
    for (const char* const target : {"/prod", "/prod/", "/prod?a", "/prod/a"}) {
        CAPTURE(target);
        request.target = target;
        CHECK(sign(request, example, below, example_time, toy_hash{}));
    }
}

TEST_CASE("sign: rejects a malformed request, and a year of five digits") {
    http_request request = list_clusters();
    request.method = "";
    CHECK(error_of(request, example, ecs).code == sign_errc::invalid_method);
    request = list_clusters();
    request.target = "a";
    CHECK(error_of(request, example, ecs).code == sign_errc::invalid_target);
    request = list_clusters();
    request.headers[1].value += "\nEvil: 1";
    CHECK(error_of(request, example, ecs) == sign_error{sign_errc::invalid_header, "X-Amz-Target"});
    CHECK(error_of(list_clusters(), example, ecs, timestamp::from_milliseconds(INT64_MAX)).code ==
          sign_errc::time_out_of_range);
}

TEST_CASE("sign: a hash that fails at any call is an error and leaves the request as it was") {
    toy_hash counting;
    http_request request = list_clusters();
    REQUIRE(sign(request, example, ecs, example_time, counting));
    CHECK(counting.calls == 7); // the body, the canonical request, five of the key's chain
    for (int i = 0; i < counting.calls; ++i) {
        CAPTURE(i);
        http_request other = list_clusters();
        const auto done = sign(other, example, ecs, example_time, toy_hash{0, i});
        REQUIRE_FALSE(done);
        CHECK(done.error().code == sign_errc::hash_failed);
        CHECK(other == list_clusters());
    }
}

TEST_CASE("sign: errors hold no secrets") {
    credentials odd{"AKIDEXAMPLE", "secret\n", ""};
    CHECK(error_of(list_clusters(), odd, ecs).message().find("secret\n") == std::string::npos);
    odd = {"AKIDEXAMPLE", "s", "token "};
    CHECK(error_of(list_clusters(), odd, ecs).message() ==
          "credentials that no request can carry: 'session token'");
}
