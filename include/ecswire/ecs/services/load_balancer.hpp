// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/one_of.hpp>
#include <ecswire/reflect/shape.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace ecswire::inline v0_2 {

/// The resources of a load balancer between which a blue/green, linear or canary deployment shifts
/// traffic.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_AdvancedConfiguration.html
struct AdvancedConfiguration {
    std::optional<std::string> alternateTargetGroupArn{};
    ///< the second target group, for the other service revision
    std::optional<std::string> productionListenerRule{};
    ///< ARN of the listener or rule that routes production traffic
    std::optional<std::string> testListenerRule{};
    ///< ARN of the listener or rule that routes test traffic; absent: none
    std::optional<std::string> roleArn{}; ///< role with which ECS calls Elastic Load Balancing
};
BOOST_DESCRIBE_STRUCT(AdvancedConfiguration, (),
                      (alternateTargetGroupArn, productionListenerRule, testListenerRule, roleArn))

/// A target group, or a Classic Load Balancer, with the container and port to which it routes
/// traffic.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LoadBalancer.html
struct LoadBalancer {
    std::optional<std::string> targetGroupArn{};
    ///< ARN; for Application and Network Load Balancers
    std::optional<std::string> loadBalancerName{}; ///< for Classic Load Balancers
    std::optional<std::string> containerName{};
    ///< container in the task definition that receives the traffic
    std::optional<std::int32_t> containerPort{}; ///< one of the port mappings of that container
    std::optional<AdvancedConfiguration> advancedConfiguration{};
    ///< for strategies that shift traffic
};
BOOST_DESCRIBE_STRUCT(LoadBalancer, (),
                      (targetGroupArn, loadBalancerName, containerName, containerPort,
                       advancedConfiguration))

constexpr auto constraints_of(shape<LoadBalancer>) {
    return constraints(
        member<&LoadBalancer::targetGroupArn>(exclusive<&LoadBalancer::loadBalancerName>));
}

} // namespace ecswire::inline v0_2
