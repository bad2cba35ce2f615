// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/shape.hpp>

#include <optional>
#include <string>
#include <vector>

namespace ecswire::inline v0_2 {

/// The network of the tasks of an express service.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ExpressGatewayServiceNetworkConfiguration.html
struct ExpressGatewayServiceNetworkConfiguration {
    std::optional<std::vector<std::string>> securityGroups{}; ///< security groups of the tasks
    std::optional<std::vector<std::string>> subnets{};        ///< subnets of the tasks
};
BOOST_DESCRIBE_STRUCT(ExpressGatewayServiceNetworkConfiguration, (), (securityGroups, subnets))

} // namespace ecswire::inline v0_2
