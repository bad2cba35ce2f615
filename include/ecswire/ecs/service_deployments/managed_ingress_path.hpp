// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/ecs/common/access_type.hpp>
#include <ecswire/ecs/service_deployments/managed_resource_status.hpp>
#include <ecswire/ecs/service_deployments/managed_security_group.hpp>
#include <ecswire/ecs/service_deployments/managed_target_group.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>
#include <ecswire/reflect/timestamp.hpp>

#include <optional>
#include <string>
#include <vector>

namespace ecswire::inline v0_2 {

/// A TLS certificate that Amazon ECS manages for a service.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ManagedCertificate.html
struct ManagedCertificate {
    std::optional<std::string> arn{};                         ///< absent: not created yet
    std::optional<open_enum<ManagedResourceStatus>> status{}; ///< required
    std::optional<std::string> statusReason{};                ///< description of `status`
    std::optional<timestamp> updatedAt{};                     ///< required; time of the last change
    std::optional<std::string> domainName{};                  ///< required
};
BOOST_DESCRIBE_STRUCT(ManagedCertificate, (), (arn, status, statusReason, updatedAt, domainName))

constexpr auto constraints_of(shape<ManagedCertificate>) {
    return constraints(member<&ManagedCertificate::status>(required),
                       member<&ManagedCertificate::updatedAt>(required),
                       member<&ManagedCertificate::domainName>(required));
}

/// A load balancer that Amazon ECS manages for a service.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ManagedLoadBalancer.html
struct ManagedLoadBalancer {
    std::optional<std::string> arn{};                         ///< absent: not created yet
    std::optional<open_enum<ManagedResourceStatus>> status{}; ///< required
    std::optional<std::string> statusReason{};                ///< description of `status`
    std::optional<timestamp> updatedAt{};                     ///< required; time of the last change
    std::optional<std::string> scheme{};                 ///< required; such as `internet-facing`
    std::optional<std::vector<std::string>> subnetIds{}; ///< its subnets
    std::optional<std::vector<std::string>> securityGroupIds{}; ///< its security groups
};
BOOST_DESCRIBE_STRUCT(ManagedLoadBalancer, (),
                      (arn, status, statusReason, updatedAt, scheme, subnetIds, securityGroupIds))

constexpr auto constraints_of(shape<ManagedLoadBalancer>) {
    return constraints(member<&ManagedLoadBalancer::status>(required),
                       member<&ManagedLoadBalancer::updatedAt>(required),
                       member<&ManagedLoadBalancer::scheme>(required));
}

/// A listener of a load balancer that Amazon ECS manages for a service.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ManagedListener.html
struct ManagedListener {
    std::optional<std::string> arn{};                         ///< absent: not created yet
    std::optional<open_enum<ManagedResourceStatus>> status{}; ///< required
    std::optional<std::string> statusReason{};                ///< description of `status`
    std::optional<timestamp> updatedAt{};                     ///< required; time of the last change
};
BOOST_DESCRIBE_STRUCT(ManagedListener, (), (arn, status, statusReason, updatedAt))

constexpr auto constraints_of(shape<ManagedListener>) {
    return constraints(member<&ManagedListener::status>(required),
                       member<&ManagedListener::updatedAt>(required));
}

/// A rule of a listener that Amazon ECS manages for a service.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ManagedListenerRule.html
struct ManagedListenerRule {
    std::optional<std::string> arn{};                         ///< absent: not created yet
    std::optional<open_enum<ManagedResourceStatus>> status{}; ///< required
    std::optional<std::string> statusReason{};                ///< description of `status`
    std::optional<timestamp> updatedAt{};                     ///< required; time of the last change
};
BOOST_DESCRIBE_STRUCT(ManagedListenerRule, (), (arn, status, statusReason, updatedAt))

constexpr auto constraints_of(shape<ManagedListenerRule>) {
    return constraints(member<&ManagedListenerRule::status>(required),
                       member<&ManagedListenerRule::updatedAt>(required));
}

/// A path by which traffic reaches a service, made of resources that Amazon ECS manages.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ManagedIngressPath.html
struct ManagedIngressPath {
    std::optional<open_enum<AccessType>> accessType{};
    ///< required; PRIVATE: from inside the network only
    std::optional<std::string> endpoint{};             ///< required; address of the service
    std::optional<ManagedLoadBalancer> loadBalancer{}; ///< the load balancer of the path
    std::optional<std::vector<ManagedSecurityGroup>> loadBalancerSecurityGroups{};
    ///< security groups of the load balancer
    std::optional<ManagedCertificate> certificate{}; ///< for HTTPS
    std::optional<ManagedListener> listener{};       ///< listener of the load balancer
    std::optional<ManagedListenerRule> rule{};
    ///< rule of the listener that routes to the target groups
    std::optional<std::vector<ManagedTargetGroup>> targetGroups{}; ///< the tasks of the service
};
BOOST_DESCRIBE_STRUCT(ManagedIngressPath, (),
                      (accessType, endpoint, loadBalancer, loadBalancerSecurityGroups, certificate,
                       listener, rule, targetGroups))

constexpr auto constraints_of(shape<ManagedIngressPath>) {
    return constraints(member<&ManagedIngressPath::accessType>(required),
                       member<&ManagedIngressPath::endpoint>(required));
}

} // namespace ecswire::inline v0_2
