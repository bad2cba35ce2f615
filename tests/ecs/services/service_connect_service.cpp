// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/services/service_connect_service.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <cstdint>
#include <string>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<ServiceConnectTestTrafficHeaderMatchRules>(
    optional_member<std::string>{"exact"}));

static_assert(is_described_as<ServiceConnectTestTrafficHeaderRules>(
    optional_member<std::string>{"name"},
    optional_member<ServiceConnectTestTrafficHeaderMatchRules>{"value"}));

static_assert(is_described_as<ServiceConnectTestTrafficRules>(
    optional_member<ServiceConnectTestTrafficHeaderRules>{"header"}));

static_assert(is_described_as<ServiceConnectClientAlias>(
    optional_member<std::int32_t>{"port"}, optional_member<std::string>{"dnsName"},
    optional_member<ServiceConnectTestTrafficRules>{"testTrafficRules"}));

static_assert(is_described_as<TimeoutConfiguration>(
    optional_member<std::int32_t>{"idleTimeoutSeconds"},
    optional_member<std::int32_t>{"perRequestTimeoutSeconds"}));

static_assert(is_described_as<ServiceConnectTlsCertificateAuthority>(optional_member<std::string>{
    "awsPcaAuthorityArn"}));

static_assert(is_described_as<ServiceConnectTlsConfiguration>(
    optional_member<ServiceConnectTlsCertificateAuthority>{"issuerCertificateAuthority"},
    optional_member<std::string>{"kmsKey"}, optional_member<std::string>{"roleArn"}));

static_assert(is_described_as<ServiceConnectService>(
    optional_member<std::string>{"portName"}, optional_member<std::string>{"discoveryName"},
    optional_member<std::vector<ServiceConnectClientAlias>>{"clientAliases"},
    optional_member<std::int32_t>{"ingressPortOverride"},
    optional_member<TimeoutConfiguration>{"timeout"},
    optional_member<ServiceConnectTlsConfiguration>{"tls"}));

TEST_CASE("The shapes of service_connect_service.hpp have their names in the service model") {
    CHECK(shape_name<ServiceConnectTestTrafficHeaderMatchRules> ==
          "ServiceConnectTestTrafficHeaderMatchRules");
    CHECK(shape_name<ServiceConnectTestTrafficHeaderRules> ==
          "ServiceConnectTestTrafficHeaderRules");
    CHECK(shape_name<ServiceConnectTestTrafficRules> == "ServiceConnectTestTrafficRules");
    CHECK(shape_name<ServiceConnectClientAlias> == "ServiceConnectClientAlias");
    CHECK(shape_name<TimeoutConfiguration> == "TimeoutConfiguration");
    CHECK(shape_name<ServiceConnectTlsCertificateAuthority> ==
          "ServiceConnectTlsCertificateAuthority");
    CHECK(shape_name<ServiceConnectTlsConfiguration> == "ServiceConnectTlsConfiguration");
    CHECK(shape_name<ServiceConnectService> == "ServiceConnectService");
}

TEST_CASE("Every member of ServiceConnectService takes part in comparison") {
    const ServiceConnectTestTrafficHeaderMatchRules match{.exact = "1"};
    const ServiceConnectTestTrafficHeaderRules header{.name = "x-test", .value = match};
    const ServiceConnectTestTrafficRules rules{.header = header};
    const ServiceConnectClientAlias alias{
        .port = 80, .dnsName = "web.internal", .testTrafficRules = rules};
    const TimeoutConfiguration timeouts{.idleTimeoutSeconds = 300, .perRequestTimeoutSeconds = 15};
    const ServiceConnectTlsCertificateAuthority authority{.awsPcaAuthorityArn = "arn"};
    const ServiceConnectTlsConfiguration tls{
        .issuerCertificateAuthority = authority, .kmsKey = "k", .roleArn = "arn"};
    check_each_member_counts(match);
    check_each_member_counts(header);
    check_each_member_counts(rules);
    check_each_member_counts(alias);
    check_each_member_counts(timeouts);
    check_each_member_counts(authority);
    check_each_member_counts(tls);
    check_each_member_counts(ServiceConnectService{.portName = "p",
                                                   .discoveryName = "d",
                                                   .clientAliases = {{alias}},
                                                   .ingressPortOverride = 8080,
                                                   .timeout = timeouts,
                                                   .tls = tls});
}

TEST_CASE("ServiceConnectTestTrafficRules requires a header with a name and a whole value") {
    CHECK(from_user(ServiceConnectTestTrafficRules{}) == "/header required");
    CHECK(from_user(ServiceConnectTestTrafficRules{
              .header = {{.value = ServiceConnectTestTrafficHeaderMatchRules{}}}}) ==
          "/header/name required, /header/value/exact required");
    CHECK(from_user(ServiceConnectTestTrafficRules{.header = {{.name = "x-test"}}}) == valid);
}

TEST_CASE("ServiceConnectClientAlias requires a port") {
    const auto with = [](int port) { return from_user(ServiceConnectClientAlias{.port = port}); };
    CHECK(from_user(ServiceConnectClientAlias{}) == "/port required");
    CHECK(with(0) == valid);
    CHECK(with(65535) == valid);
    CHECK(with(-1) == "/port range");
    CHECK(with(65536) == "/port range");
}

TEST_CASE("ServiceConnectClientAlias has a name of up to 127 characters without a hyphen first") {
    const auto with = [](const std::string& name) {
        return from_user(ServiceConnectClientAlias{.port = 80, .dnsName = name});
    };
    CHECK(with("az09_.-") == valid);
    CHECK(with(std::string(127, 'a')) == valid);
    CHECK(with(std::string(128, 'a')) == "/dnsName length");
    CHECK(with("A") == "/dnsName pattern");
    CHECK(with("-a") == "/dnsName forbiddenPrefix");
}

TEST_CASE("TimeoutConfiguration has timeouts that are not negative") {
    CHECK(from_user(TimeoutConfiguration{.idleTimeoutSeconds = 0,
                                         .perRequestTimeoutSeconds = 2147483647}) == valid);
    CHECK(
        from_user(TimeoutConfiguration{.idleTimeoutSeconds = -1, .perRequestTimeoutSeconds = -1}) ==
        "/idleTimeoutSeconds range, /perRequestTimeoutSeconds range");
}

TEST_CASE("ServiceConnectTlsConfiguration requires an authority") {
    CHECK(from_user(ServiceConnectTlsConfiguration{}) == "/issuerCertificateAuthority required");
}

TEST_CASE("ServiceConnectService requires a port name") {
    CHECK(from_user(ServiceConnectService{}) == "/portName required");
    CHECK(from_user(ServiceConnectService{.portName = "p"}) == valid);
}

TEST_CASE("ServiceConnectService has a name of up to 64 characters without a hyphen first") {
    const auto with = [](const std::string& name) {
        return from_user(ServiceConnectService{.portName = "p", .discoveryName = name});
    };
    CHECK(with("az09_-") == valid);
    CHECK(with(std::string(64, 'a')) == valid);
    CHECK(with(std::string(65, 'a')) == "/discoveryName length");
    CHECK(with("a.b") == "/discoveryName pattern");
    CHECK(with("-a") == "/discoveryName forbiddenPrefix");
}

TEST_CASE("ServiceConnectService overrides its port by one from 0 to 65535") {
    const auto with = [](int port) {
        return from_user(ServiceConnectService{.portName = "p", .ingressPortOverride = port});
    };
    CHECK(with(0) == valid);
    CHECK(with(65535) == valid);
    CHECK(with(-1) == "/ingressPortOverride range");
    CHECK(with(65536) == "/ingressPortOverride range");
}
