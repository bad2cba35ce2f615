// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/client/endpoint.hpp>

#include "support/catch.hpp"

#include <string>
#include <string_view>
#include <vector>

using namespace ecswire;

namespace {

template <class Endpoint>
concept has_views = requires(Endpoint&& e) {
    static_cast<Endpoint&&>(e).base_path();
}
|| requires(Endpoint&& e) { static_cast<Endpoint&&>(e).host_name(); };

std::string url_of(std::string_view region, const endpoint_options& options = {}) {
    const auto result = endpoint_of(region, options);
    return result ? result->url : result.error().message();
}

struct region_group {
    std::string dns_suffix;
    std::string dual_stack_suffix;
    std::vector<std::string> regions;
};

// Source: botocore 1.43.11, data/partitions.json and data/endpoints.json: all regions with ECS.
const region_group groups[] = {
    {"amazonaws.com",
     "api.aws",
     {"af-south-1",     "ap-east-1",      "ap-east-2",      "ap-northeast-1", "ap-northeast-2",
      "ap-northeast-3", "ap-south-1",     "ap-south-2",     "ap-southeast-1", "ap-southeast-2",
      "ap-southeast-3", "ap-southeast-4", "ap-southeast-5", "ap-southeast-6", "ap-southeast-7",
      "ca-central-1",   "ca-west-1",      "eu-central-1",   "eu-central-2",   "eu-north-1",
      "eu-south-1",     "eu-south-2",     "eu-west-1",      "eu-west-2",      "eu-west-3",
      "il-central-1",   "me-central-1",   "me-south-1",     "mx-central-1",   "sa-east-1",
      "us-east-1",      "us-east-2",      "us-west-1",      "us-west-2",      "aws-global"}},
    {"amazonaws.com.cn",
     "api.amazonwebservices.com.cn",
     {"cn-north-1", "cn-northwest-1", "aws-cn-global"}},
    {"amazonaws.com", "api.aws", {"us-gov-east-1", "us-gov-west-1", "aws-us-gov-global"}},
    {"amazonaws.eu", "api.amazonwebservices.eu", {"eusc-de-east-1"}},
    {"c2s.ic.gov", "api.aws.ic.gov", {"us-iso-east-1", "us-iso-west-1", "aws-iso-global"}},
    {"sc2s.sgov.gov", "api.aws.scloud", {"us-isob-east-1", "us-isob-west-1", "aws-iso-b-global"}},
    {"cloud.adc-e.uk", "api.cloud-aws.adc-e.uk", {"eu-isoe-west-1", "aws-iso-e-global"}},
    {"csp.hci.ic.gov",
     "api.aws.hci.ic.gov",
     {"us-isof-east-1", "us-isof-south-1", "aws-iso-f-global"}},
};

} // namespace

TEST_CASE(
    "endpoint_of knows every region of every partition, with FIPS, dual-stack, both or neither") {
    for (const region_group& group : groups) {
        for (const std::string& region : group.regions) {
            CAPTURE(region);
            CHECK(url_of(region) == "https://ecs." + region + "." + group.dns_suffix);
            CHECK(url_of(region, {.fips = true}) ==
                  "https://ecs-fips." + region + "." + group.dns_suffix);
            CHECK(url_of(region, {.dual_stack = true}) ==
                  "https://ecs." + region + "." + group.dual_stack_suffix);
            CHECK(url_of(region, {.fips = true, .dual_stack = true}) ==
                  "https://ecs-fips." + region + "." + group.dual_stack_suffix);
            const endpoint found = endpoint_of(region).value();
            CHECK(found.signing_name == "ecs");
            CHECK(found.signing_region == region);
            CHECK(found.host() == found.url.substr(8));
        }
    }
}

TEST_CASE("endpoint_of: a region of an unknown form counts as of the partition aws") {
    for (const char* const region : {"us-east", "us", "1", "us-east-1a", "xx-gov-east-1",
                                     "us-gov-1", "cn-north-", "cn--1", "-1"}) {
        CAPTURE(region);
        const auto result = endpoint_of(region);
        if (std::string_view(region).starts_with('-') || std::string_view(region).ends_with('-')) {
            CHECK(result.error() == endpoint_errc::invalid_region);
        } else {
            CHECK(result->url == "https://ecs." + std::string(region) + ".amazonaws.com");
        }
    }
    CHECK(url_of("cn-future-99") == "https://ecs.cn-future-99.amazonaws.com.cn");
    CHECK(url_of("eusc-fr-east-1") == "https://ecs.eusc-fr-east-1.amazonaws.com");
}

TEST_CASE("endpoint_of: rules 1 to 3: a custom URL goes with neither FIPS nor dual-stack") {
    const std::string url = "http://localhost:8000";
    for (const char* const region : {"", "us-east-1"}) {
        CAPTURE(region);
        CHECK(endpoint_of(region, {.fips = true, .url = url}).error() ==
              endpoint_errc::fips_with_url);
        CHECK(endpoint_of(region, {.fips = true, .dual_stack = true, .url = url}).error() ==
              endpoint_errc::fips_with_url);
        CHECK(endpoint_of(region, {.dual_stack = true, .url = url}).error() ==
              endpoint_errc::dual_stack_with_url);
        const endpoint found = endpoint_of(region, {.url = url}).value();
        CHECK(found.url == url);
        CHECK(found.signing_name == "ecs");
        CHECK(found.signing_region == region);
    }
    CHECK(endpoint_of("fips-us-east-1", {.url = url}).error() == endpoint_errc::fips_with_url);
}

TEST_CASE("endpoint_of: rules 4 to 10: rejects variants that the partition of the region lacks") {
    const auto in = [](bool has_fips, bool has_dual_stack, bool fips, bool dual_stack) {
        const detail::partition made_up{"made-up",     "",       "example.com",
                                        "api.example", has_fips, has_dual_stack};
        const auto url = detail::url_in(made_up, "mu-east-1", "ecs", fips, dual_stack);
        return url ? *url : url.error().message();
    };
    const auto error = [](endpoint_errc code) { return make_error_code(code).message(); };
    CHECK(in(true, true, true, true) == "https://ecs-fips.mu-east-1.api.example");
    for (const bool has_fips : {false, true}) {
        CHECK(in(has_fips, false, true, true) ==
              error(endpoint_errc::fips_and_dual_stack_unsupported));
        CHECK(in(has_fips, true, false, true) == "https://ecs.mu-east-1.api.example");
        CHECK(in(has_fips, false, false, true) == error(endpoint_errc::dual_stack_unsupported));
    }
    for (const bool has_dual_stack : {false, true}) {
        CHECK(in(false, has_dual_stack, true, true) ==
              error(endpoint_errc::fips_and_dual_stack_unsupported));
        CHECK(in(true, has_dual_stack, true, false) == "https://ecs-fips.mu-east-1.example.com");
        CHECK(in(false, has_dual_stack, true, false) == error(endpoint_errc::fips_unsupported));
        CHECK(in(false, has_dual_stack, false, false) == "https://ecs.mu-east-1.example.com");
    }
}

TEST_CASE("endpoint_of: rule 11: rejects options without a region and a URL") {
    for (const bool fips : {false, true}) {
        for (const bool dual_stack : {false, true}) {
            CHECK(endpoint_of("", {.fips = fips, .dual_stack = dual_stack}).error() ==
                  endpoint_errc::missing_region);
        }
    }
    CHECK(endpoint_of("fips-").error() == endpoint_errc::missing_region);
}

TEST_CASE("endpoint_of: pseudo regions of older settings mean the region with FIPS") {
    for (const std::string region :
         {"us-east-1", "us-east-2", "us-west-1", "us-west-2", "us-gov-east-1", "us-gov-west-1"}) {
        CAPTURE(region);
        const endpoint expected = endpoint_of(region, {.fips = true}).value();
        CHECK(expected.signing_region == region);
        CHECK(endpoint_of("fips-" + region).value() == expected);
        CHECK(endpoint_of(region + "-fips").value() == expected);
        CHECK(endpoint_of("fips-" + region, {.dual_stack = true})->url ==
              "https://ecs-fips." + region + ".api.aws");
    }
}

TEST_CASE("endpoint_of: rejects a region that would lead to another host") {
    for (const std::string region :
         {"evil.com/", "us-east-1.evil.com", "x@evil", "us east 1", "us_east_1", "us-east-1\n", "#",
          "\xC3\xA4", "-us-east-1", "us-east-1-", "eu:80"}) {
        CAPTURE(region);
        CHECK(endpoint_of(region).error() == endpoint_errc::invalid_region);
        // It isn't part of a custom URL, which is used as it is.
        const endpoint custom = endpoint_of(region, {.url = "http://localhost"}).value();
        CHECK(custom.url == "http://localhost");
        CHECK(custom.signing_region == region);
    }
    CHECK(endpoint_of(std::string(63, 'a')).has_value());
    CHECK(endpoint_of(std::string(64, 'a')).error() == endpoint_errc::invalid_region);
}

TEST_CASE("endpoint_of: takes the prefix and the signing name of another service") {
    const endpoint found =
        endpoint_of("eu-west-1", {.prefix = "api.ecr", .signing_name = "ecr"}).value();
    CHECK(found.url == "https://api.ecr.eu-west-1.amazonaws.com");
    CHECK(found.signing_name == "ecr");
}

TEST_CASE("endpoint splits a URL into its parts") {
    struct expected {
        std::string_view url;
        bool is_https;
        std::string_view host_name;
        unsigned port;
        std::string_view base_path;
        std::string_view host;
    };
    for (const auto& [url, is_https, host_name, port, base_path, host] : {
             expected{"https://ecs.us-east-1.amazonaws.com", true, "ecs.us-east-1.amazonaws.com",
                      443, "", "ecs.us-east-1.amazonaws.com"},
             expected{"http://localhost:8000", false, "localhost", 8000, "", "localhost:8000"},
             expected{"http://localhost:8000/", false, "localhost", 8000, "", "localhost:8000"},
             expected{"HTTPS://Host:443//", true, "Host", 443, "", "host"},
             expected{"Http://h:80/a/b//", false, "h", 80, "/a/b", "h"},
             expected{"http://h:443/a", false, "h", 443, "/a", "h:443"},
             expected{"https://h:80", true, "h", 80, "", "h:80"},
             expected{"http://127.0.0.1:1", false, "127.0.0.1", 1, "", "127.0.0.1:1"},
             expected{"http://[::1]:65535/x", false, "::1", 65535, "/x", "[::1]:65535"},
             expected{"https://[2001:DB8::1]", true, "2001:DB8::1", 443, "", "[2001:db8::1]"},
             expected{"http://a_b-c.d", false, "a_b-c.d", 80, "", "a_b-c.d"},
         }) {
        CAPTURE(url);
        const endpoint found = endpoint_of("", {.url = std::string(url)}).value();
        CHECK(found.url == url);
        CHECK(found.is_https() == is_https);
        CHECK(found.host_name() == host_name);
        CHECK(found.port() == port);
        CHECK(found.base_path() == base_path);
        CHECK(found.host() == host);
    }
}

TEST_CASE("endpoint_of: rejects a URL that isn't that of an HTTP server") {
    for (const std::string url : {"localhost",
                                  "localhost:8000",
                                  "ftp://h",
                                  "https:/h",
                                  "https://",
                                  "https:///a",
                                  "http://:80",
                                  "http://h:",
                                  "http://h:0",
                                  "http://h:65536",
                                  "http://h:99999999999",
                                  "http://h:8a",
                                  "http://user@h",
                                  "http://user:password@h:80",
                                  "http://h?a",
                                  "http://h/#a",
                                  "http://h/a b",
                                  "http://h\n",
                                  "http://h\r\nX: 1",
                                  "http://\xC3\xA4",
                                  "http://[::1",
                                  "http://::1",
                                  "http://[]",
                                  "http://[::1]8",
                                  "http://a]",
                                  "http://h%41",
                                  " http://h"}) {
        CAPTURE(url);
        CHECK(endpoint_of("us-east-1", {.url = url}).error() == endpoint_errc::invalid_url);
        const endpoint by_hand{.url = url, .signing_name = "ecs", .signing_region = "us-east-1"};
        CHECK(by_hand.host().empty());
        CHECK(by_hand.host_name().empty());
        CHECK(by_hand.base_path().empty());
        CHECK(by_hand.port() == 0);
    }
}

TEST_CASE("endpoint: gives no views into a temporary") {
    STATIC_REQUIRE(has_views<const endpoint&>);
    STATIC_REQUIRE_FALSE(has_views<endpoint>);
}
