// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/ecs/common/ecs_operation.hpp>
#include <ecswire/ecs/common/errors.hpp>
#include <ecswire/ecs/daemons/daemon_container_definition.hpp>
#include <ecswire/ecs/daemons/daemon_ipc_mode.hpp>
#include <ecswire/ecs/daemons/daemon_pid_mode.hpp>
#include <ecswire/ecs/daemons/daemon_task_definition_status.hpp>
#include <ecswire/ecs/daemons/daemon_volume.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>
#include <ecswire/reflect/timestamp.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ecswire::inline v0_2 {

/// A daemon task definition: the containers and volumes of the tasks of a daemon.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DaemonTaskDefinition.html
struct DaemonTaskDefinition {
    std::optional<std::string> daemonTaskDefinitionArn{}; ///< its Amazon Resource Name
    std::optional<std::string> family{};                  ///< family of its revisions
    std::optional<std::int32_t> revision{};               ///< 1 for the first of its family
    std::optional<std::string> taskRoleArn{};             ///< role of the containers
    std::optional<std::string> executionRoleArn{}; ///< role that pulls images and writes logs
    std::optional<std::vector<DaemonContainerDefinition>> containerDefinitions{};
    ///< its containers
    std::optional<std::vector<DaemonVolume>> volumes{}; ///< volumes that its containers can mount
    std::optional<std::string> cpu{};                   ///< CPU units in digits
    std::optional<std::string> memory{};                ///< MiB in digits
    std::optional<open_enum<DaemonTaskDefinitionStatus>> status{}; ///< its state in the life cycle
    std::optional<timestamp> registeredAt{};                       ///< time of its registration
    std::optional<timestamp> deleteRequestedAt{};      ///< time of the request to delete it
    std::optional<std::string> registeredBy{};         ///< principal that registered it
    std::optional<open_enum<DaemonPidMode>> pidMode{}; ///< process namespace of the containers
    std::optional<open_enum<DaemonIpcMode>> ipcMode{}; ///< IPC resources of the containers
};
BOOST_DESCRIBE_STRUCT(DaemonTaskDefinition, (),
                      (daemonTaskDefinitionArn, family, revision, taskRoleArn, executionRoleArn,
                       containerDefinitions, volumes, cpu, memory, status, registeredAt,
                       deleteRequestedAt, registeredBy, pidMode, ipcMode))

/// The daemon task definition to describe.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeDaemonTaskDefinition.html
struct DescribeDaemonTaskDefinitionRequest {
    std::optional<std::string> daemonTaskDefinition{};
    ///< required; family (its latest ACTIVE revision), `family:revision` or ARN
};
BOOST_DESCRIBE_STRUCT(DescribeDaemonTaskDefinitionRequest, (), (daemonTaskDefinition))

constexpr auto constraints_of(shape<DescribeDaemonTaskDefinitionRequest>) {
    return constraints(
        member<&DescribeDaemonTaskDefinitionRequest::daemonTaskDefinition>(required));
}

/// The daemon task definition.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeDaemonTaskDefinition.html
struct DescribeDaemonTaskDefinitionResponse {
    std::optional<DaemonTaskDefinition> daemonTaskDefinition{}; ///< the one that was found
};
BOOST_DESCRIBE_STRUCT(DescribeDaemonTaskDefinitionResponse, (), (daemonTaskDefinition))

/// Describes one daemon task definition. Reads only.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeDaemonTaskDefinition.html
struct DescribeDaemonTaskDefinition : ecs_operation {
    using request_type = DescribeDaemonTaskDefinitionRequest;
    using response_type = DescribeDaemonTaskDefinitionResponse;
    using error_types = ecs_errors<>;

    static constexpr std::string_view name = "DescribeDaemonTaskDefinition";
    static constexpr bool idempotent = true;
};

constexpr DescribeDaemonTaskDefinition
operation_of(shape<DescribeDaemonTaskDefinitionRequest>) noexcept {
    return {};
}

} // namespace ecswire::inline v0_2
