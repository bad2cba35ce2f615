// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/service_deployments/managed_ingress_path.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <string>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<ManagedCertificate>(optional_member<std::string>{"arn"},
                                                  optional_member<open_enum<ManagedResourceStatus>>{
                                                      "status"},
                                                  optional_member<std::string>{"statusReason"},
                                                  optional_member<timestamp>{"updatedAt"},
                                                  optional_member<std::string>{"domainName"}));

static_assert(is_described_as<ManagedLoadBalancer>(
    optional_member<std::string>{"arn"},
    optional_member<open_enum<ManagedResourceStatus>>{"status"},
    optional_member<std::string>{"statusReason"}, optional_member<timestamp>{"updatedAt"},
    optional_member<std::string>{"scheme"}, optional_member<std::vector<std::string>>{"subnetIds"},
    optional_member<std::vector<std::string>>{"securityGroupIds"}));

static_assert(is_described_as<ManagedListener>(optional_member<std::string>{"arn"},
                                               optional_member<open_enum<ManagedResourceStatus>>{
                                                   "status"},
                                               optional_member<std::string>{"statusReason"},
                                               optional_member<timestamp>{"updatedAt"}));

static_assert(is_described_as<ManagedListenerRule>(
    optional_member<std::string>{"arn"},
    optional_member<open_enum<ManagedResourceStatus>>{"status"},
    optional_member<std::string>{"statusReason"}, optional_member<timestamp>{"updatedAt"}));

static_assert(is_described_as<ManagedIngressPath>(
    optional_member<open_enum<AccessType>>{"accessType"}, optional_member<std::string>{"endpoint"},
    optional_member<ManagedLoadBalancer>{"loadBalancer"},
    optional_member<std::vector<ManagedSecurityGroup>>{"loadBalancerSecurityGroups"},
    optional_member<ManagedCertificate>{"certificate"},
    optional_member<ManagedListener>{"listener"}, optional_member<ManagedListenerRule>{"rule"},
    optional_member<std::vector<ManagedTargetGroup>>{"targetGroups"}));

TEST_CASE("The shapes of managed_ingress_path.hpp have their names in the service model") {
    CHECK(shape_name<ManagedCertificate> == "ManagedCertificate");
    CHECK(shape_name<ManagedLoadBalancer> == "ManagedLoadBalancer");
    CHECK(shape_name<ManagedListener> == "ManagedListener");
    CHECK(shape_name<ManagedListenerRule> == "ManagedListenerRule");
    CHECK(shape_name<ManagedIngressPath> == "ManagedIngressPath");
}

TEST_CASE("Every member of ManagedIngressPath takes part in comparison") {
    const ManagedCertificate certificate{.arn = "arn",
                                         .status = ManagedResourceStatus::FAILED,
                                         .statusReason = "denied",
                                         .updatedAt = timestamp::from_seconds(1),
                                         .domainName = "example.com"};
    const ManagedLoadBalancer load_balancer{.arn = "arn",
                                            .status = ManagedResourceStatus::FAILED,
                                            .statusReason = "denied",
                                            .updatedAt = timestamp::from_seconds(1),
                                            .scheme = "internal",
                                            .subnetIds = {{"subnet"}},
                                            .securityGroupIds = {{"sg"}}};
    const ManagedListener listener{.arn = "arn",
                                   .status = ManagedResourceStatus::FAILED,
                                   .statusReason = "denied",
                                   .updatedAt = timestamp::from_seconds(1)};
    const ManagedListenerRule listener_rule{.arn = "arn",
                                            .status = ManagedResourceStatus::FAILED,
                                            .statusReason = "denied",
                                            .updatedAt = timestamp::from_seconds(1)};
    check_each_member_counts(certificate);
    check_each_member_counts(load_balancer);
    check_each_member_counts(listener);
    check_each_member_counts(listener_rule);
    check_each_member_counts(ManagedIngressPath{.accessType = AccessType::PRIVATE,
                                                .endpoint = "example.com",
                                                .loadBalancer = load_balancer,
                                                .loadBalancerSecurityGroups = {{{.arn = "arn"}}},
                                                .certificate = certificate,
                                                .listener = listener,
                                                .rule = listener_rule,
                                                .targetGroups = {{{.port = 80}}}});
}

TEST_CASE("ManagedIngressPath and its resources require their members") {
    CHECK(from_service(ManagedIngressPath{}) == "/accessType required, /endpoint required");
    CHECK(from_service(ManagedCertificate{}) ==
          "/status required, /updatedAt required, /domainName required");
    CHECK(from_service(ManagedLoadBalancer{}) ==
          "/status required, /updatedAt required, /scheme required");
    CHECK(from_service(ManagedListener{}) == "/status required, /updatedAt required");
    CHECK(from_service(ManagedListenerRule{}) == "/status required, /updatedAt required");
    CHECK(from_service(ManagedIngressPath{.accessType = AccessType::PUBLIC,
                                          .endpoint = "example.com"}) == valid);
}
