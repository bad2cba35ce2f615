// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/condition.hpp>
#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/one_of.hpp>
#include <ecswire/constraints/required_when.hpp>
#include <ecswire/reflect/shape.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace ecswire::inline v0_2 {

/// A service of AWS Cloud Map in which the tasks of a service are registered.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceRegistry.html
struct ServiceRegistry {
    std::optional<std::string> registryArn{}; ///< ARN of the Cloud Map service
    std::optional<std::int32_t> port{};       ///< for SRV records in the network mode `awsvpc`
    std::optional<std::string> containerName{};
    ///< for SRV records; needed in the network modes `bridge` and `host`
    std::optional<std::int32_t> containerPort{}; ///< one of the port mappings of that container
};
BOOST_DESCRIBE_STRUCT(ServiceRegistry, (), (registryArn, port, containerName, containerPort))

constexpr auto constraints_of(shape<ServiceRegistry>) {
    return constraints(
        member<&ServiceRegistry::port>(
            exclusive<&ServiceRegistry::containerName, &ServiceRegistry::containerPort>),
        member<&ServiceRegistry::containerName>(
            required_when<&ServiceRegistry::containerPort>(is_given)),
        member<&ServiceRegistry::containerPort>(
            required_when<&ServiceRegistry::containerName>(is_given)));
}

} // namespace ecswire::inline v0_2
