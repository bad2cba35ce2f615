// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/reflect/shape.hpp>

#include <optional>
#include <string>

namespace ecswire::inline v0_2 {

/// The resources of VPC Lattice between which a blue/green deployment shifts traffic.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_VpcLatticeAdvancedConfiguration.html
struct VpcLatticeAdvancedConfiguration {
    std::optional<std::string> alternateTargetGroupArn{};
    ///< the second target group, for the other service revision
    std::optional<std::string> productionListenerRule{};
    ///< ARN of the listener rule or listener that routes production traffic
    std::optional<std::string> testListenerRule{};
    ///< ARN of the listener rule or listener that routes test traffic; absent: none
};
BOOST_DESCRIBE_STRUCT(VpcLatticeAdvancedConfiguration, (),
                      (alternateTargetGroupArn, productionListenerRule, testListenerRule))

/// A target group of VPC Lattice in which the tasks of a service are registered.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_VpcLatticeConfiguration.html
struct VpcLatticeConfiguration {
    std::optional<std::string> roleArn{}; ///< required; role with which ECS registers the tasks
    std::optional<std::string> targetGroupArn{}; ///< required
    std::optional<std::string> portName{};
    ///< required; a named port mapping of the task definition
    std::optional<VpcLatticeAdvancedConfiguration> advancedConfiguration{};
    ///< for blue/green deployments only
};
BOOST_DESCRIBE_STRUCT(VpcLatticeConfiguration, (),
                      (roleArn, targetGroupArn, portName, advancedConfiguration))

constexpr auto constraints_of(shape<VpcLatticeConfiguration>) {
    return constraints(member<&VpcLatticeConfiguration::roleArn>(required),
                       member<&VpcLatticeConfiguration::targetGroupArn>(required),
                       member<&VpcLatticeConfiguration::portName>(required));
}

} // namespace ecswire::inline v0_2
