// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/rule.hpp>
#include <ecswire/ecs/common/environment_file.hpp>
#include <ecswire/ecs/common/ephemeral_storage.hpp>
#include <ecswire/ecs/common/key_value_pair.hpp>
#include <ecswire/ecs/common/resource_requirement.hpp>
#include <ecswire/reflect/shape.hpp>
#include <ecswire/reflect/traits.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ecswire::inline v0_2 {

/// Settings that replace those of a container of the task definition. An empty one changes nothing.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerOverride.html
struct ContainerOverride {
    std::optional<std::string> name{}; ///< container to change; required with any other member
    std::optional<std::vector<std::string>> command{}; ///< replaces the command
    std::optional<std::vector<KeyValuePair>> environment{};
    ///< environment variables to add or replace; sensitive
    std::optional<std::vector<EnvironmentFile>> environmentFiles{};
    ///< files of environment variables to add
    std::optional<std::int32_t> cpu{};               ///< CPU units
    std::optional<std::int32_t> memory{};            ///< MiB; hard limit
    std::optional<std::int32_t> memoryReservation{}; ///< MiB; soft limit
    std::optional<std::vector<ResourceRequirement>> resourceRequirements{};
    ///< devices that replace those of the container
};
BOOST_DESCRIBE_STRUCT(ContainerOverride, (),
                      (name, command, environment, environmentFiles, cpu, memory, memoryReservation,
                       resourceRequirements))

constexpr auto traits_of(shape<ContainerOverride>) {
    return traits(sensitive<&ContainerOverride::environment>);
}

/// Settings name the container to change.
inline constexpr auto override_names_container = rule(
    "required", "Member must not be null when another member is given",
    [](const ContainerOverride& one) {
        return one.name || !(one.command || one.environment || one.environmentFiles || one.cpu ||
                             one.memory || one.memoryReservation || one.resourceRequirements);
    });

constexpr auto constraints_of(shape<ContainerOverride>) {
    return constraints(member<&ContainerOverride::name>(override_names_container));
}

/// An Elastic Inference accelerator that replaces one of the task definition.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_InferenceAcceleratorOverride.html
struct InferenceAcceleratorOverride {
    std::optional<std::string> deviceName{}; ///< `deviceName` in the task definition
    std::optional<std::string> deviceType{}; ///< type to use
};
BOOST_DESCRIBE_STRUCT(InferenceAcceleratorOverride, (), (deviceName, deviceType))

/// Settings that replace those of the task definition.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TaskOverride.html
struct TaskOverride {
    std::optional<std::vector<ContainerOverride>> containerOverrides{}; ///< settings of containers
    std::optional<std::string> cpu{}; ///< as in the task definition
    std::optional<std::vector<InferenceAcceleratorOverride>> inferenceAcceleratorOverrides{};
    ///< deprecated since 2023-04-15
    std::optional<std::string> executionRoleArn{};      ///< role that pulls images and writes logs
    std::optional<std::string> memory{};                ///< as in the task definition
    std::optional<std::string> taskRoleArn{};           ///< role of the containers
    std::optional<EphemeralStorage> ephemeralStorage{}; ///< on Fargate
};
BOOST_DESCRIBE_STRUCT(TaskOverride, (),
                      (containerOverrides, cpu, inferenceAcceleratorOverrides, executionRoleArn,
                       memory, taskRoleArn, ephemeralStorage))

} // namespace ecswire::inline v0_2
