// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/task_definitions/proxy_configuration.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <initializer_list>
#include <string>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(has_wire_texts<ProxyConfigurationType>({
    {ProxyConfigurationType::APPMESH, "APPMESH"},
}));

static_assert(
    is_described_as<ProxyConfiguration>(optional_member<open_enum<ProxyConfigurationType>>{"type"},
                                        optional_member<std::string>{"containerName"},
                                        optional_member<std::vector<KeyValuePair>>{"properties"}));

TEST_CASE("The shapes of proxy_configuration.hpp have their names in the service model") {
    CHECK(shape_name<ProxyConfigurationType> == "ProxyConfigurationType");
    CHECK(shape_name<ProxyConfiguration> == "ProxyConfiguration");
}

namespace {

// A proxy of App Mesh with the names of parameters.
ProxyConfiguration proxy(std::initializer_list<const char*> names) {
    ProxyConfiguration one{.containerName = "envoy", .properties = std::vector<KeyValuePair>{}};
    for (const char* const name : names) {
        one.properties->push_back({.name = name, .value = ""});
    }
    return one;
}

} // namespace

TEST_CASE("ProxyConfiguration requires a container") {
    check_each_member_counts(ProxyConfiguration{.type = ProxyConfigurationType::APPMESH,
                                                .containerName = "envoy",
                                                .properties = {{{.name = "AppPorts"}}}});
    ProxyConfiguration one = proxy({"IgnoredUID", "AppPorts", "ProxyIngressPort", "ProxyEgressPort",
                                    "EgressIgnoredPorts", "EgressIgnoredIPs"});
    CHECK(from_user(one) == valid);
    one.containerName.reset();
    CHECK(from_user(one) == "/containerName required");
}

TEST_CASE("ProxyConfiguration has the parameters of App Mesh") {
    CHECK(from_user(proxy({"IgnoredGID", "AppPorts", "ProxyIngressPort", "ProxyEgressPort",
                           "EgressIgnoredPorts", "EgressIgnoredIPs"})) == valid);
    const std::string missing = "/properties requiredProperties";
    CHECK(from_user(ProxyConfiguration{.containerName = "envoy"}) == missing);
    CHECK(from_user(proxy({"AppPorts", "ProxyIngressPort", "ProxyEgressPort", "EgressIgnoredPorts",
                           "EgressIgnoredIPs"})) == missing);
    CHECK(from_user(proxy({"IgnoredUID", "ProxyIngressPort", "ProxyEgressPort",
                           "EgressIgnoredPorts", "EgressIgnoredIPs"})) == missing);
    CHECK(from_user(proxy({"IgnoredUID", "AppPorts", "ProxyEgressPort", "EgressIgnoredPorts",
                           "EgressIgnoredIPs"})) == missing);
    CHECK(from_user(proxy({"IgnoredUID", "AppPorts", "ProxyIngressPort", "EgressIgnoredPorts",
                           "EgressIgnoredIPs"})) == missing);
    CHECK(from_user(proxy({"IgnoredUID", "AppPorts", "ProxyIngressPort", "ProxyEgressPort",
                           "EgressIgnoredIPs"})) == missing);
    CHECK(from_user(proxy({"IgnoredUID", "AppPorts", "ProxyIngressPort", "ProxyEgressPort",
                           "EgressIgnoredPorts"})) == missing);
}

TEST_CASE("ProxyConfiguration of an unknown type needs no parameters of App Mesh") {
    CHECK(from_user(ProxyConfiguration{.type = open_enum<ProxyConfigurationType>("OTHER"),
                                       .containerName = "envoy"}) == "/type enum");
}
