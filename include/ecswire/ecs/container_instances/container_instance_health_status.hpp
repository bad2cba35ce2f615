// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/ecs/container_instances/instance_health_check_result.hpp>
#include <ecswire/ecs/container_instances/instance_health_check_state.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>

#include <optional>
#include <vector>

namespace ecswire::inline v0_2 {

/// The health of a container instance, as its checks found it.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerInstanceHealthStatus.html
struct ContainerInstanceHealthStatus {
    std::optional<open_enum<InstanceHealthCheckState>> overallStatus{}; ///< the worst of all checks
    std::optional<std::vector<InstanceHealthCheckResult>> details{};    ///< what each check found
};
BOOST_DESCRIBE_STRUCT(ContainerInstanceHealthStatus, (), (overallStatus, details))

} // namespace ecswire::inline v0_2
