// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/shape.hpp>

#include <optional>
#include <string>
#include <vector>

namespace ecswire::inline v0_2 {

/// The network of managed instances.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ManagedInstancesNetworkConfiguration.html
struct ManagedInstancesNetworkConfiguration {
    std::optional<std::vector<std::string>> subnets{};        ///< subnets of one VPC
    std::optional<std::vector<std::string>> securityGroups{}; ///< security groups of the instances
};
BOOST_DESCRIBE_STRUCT(ManagedInstancesNetworkConfiguration, (), (subnets, securityGroups))

} // namespace ecswire::inline v0_2
