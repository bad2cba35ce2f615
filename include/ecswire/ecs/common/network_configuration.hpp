// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/bounds.hpp>
#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/length.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>

#include <optional>
#include <string>
#include <vector>

#include <ecswire/ecs/detail/hide_macros.hpp>

namespace ecswire::inline v0_2 {

/// Whether the elastic network interface of a task gets a public IP address.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_AwsVpcConfiguration.html
enum class AssignPublicIp {
    ENABLED,
    DISABLED,
};
BOOST_DESCRIBE_ENUM(AssignPublicIp, ENABLED, DISABLED)

/// The subnets and security groups of tasks in the network mode `awsvpc`.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_AwsVpcConfiguration.html
struct AwsVpcConfiguration {
    std::optional<std::vector<std::string>> subnets{}; ///< required; IDs; all of one VPC
    std::optional<std::vector<std::string>> securityGroups{};
    ///< IDs; all of one VPC; absent: the default group of the VPC
    std::optional<open_enum<AssignPublicIp>> assignPublicIp{}; ///< absent: DISABLED
};
BOOST_DESCRIBE_STRUCT(AwsVpcConfiguration, (), (subnets, securityGroups, assignPublicIp))

constexpr auto constraints_of(shape<AwsVpcConfiguration>) {
    return constraints(member<&AwsVpcConfiguration::subnets>(required, length(at_most(16))),
                       member<&AwsVpcConfiguration::securityGroups>(length(at_most(5))));
}

/// The network of a task or a service.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_NetworkConfiguration.html
struct NetworkConfiguration {
    std::optional<AwsVpcConfiguration> awsvpcConfiguration{}; ///< for the network mode `awsvpc`
};
BOOST_DESCRIBE_STRUCT(NetworkConfiguration, (), (awsvpcConfiguration))

} // namespace ecswire::inline v0_2

#include <ecswire/ecs/detail/restore_macros.hpp>
