// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/shape.hpp>

#include <ecswire/ecs/detail/hide_macros.hpp>

namespace ecswire::inline v0_2 {

/// The infrastructure that a task definition is made for.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html
enum class Compatibility {
    EC2,               ///< EC2 instances that the user registers
    FARGATE,           ///< serverless capacity
    EXTERNAL,          ///< external machines that the user registers (ECS Anywhere)
    MANAGED_INSTANCES, ///< EC2 instances that ECS manages
};
BOOST_DESCRIBE_ENUM(Compatibility, EC2, FARGATE, EXTERNAL, MANAGED_INSTANCES)

} // namespace ecswire::inline v0_2

#include <ecswire/ecs/detail/restore_macros.hpp>
