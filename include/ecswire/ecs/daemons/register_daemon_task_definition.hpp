// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/bounds.hpp>
#include <ecswire/constraints/character_set.hpp>
#include <ecswire/constraints/characters.hpp>
#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/length.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/ecs/common/ecs_operation.hpp>
#include <ecswire/ecs/common/errors.hpp>
#include <ecswire/ecs/common/tag.hpp>
#include <ecswire/ecs/daemons/daemon_container_definition.hpp>
#include <ecswire/ecs/daemons/daemon_ipc_mode.hpp>
#include <ecswire/ecs/daemons/daemon_pid_mode.hpp>
#include <ecswire/ecs/daemons/daemon_volume.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ecswire::inline v0_2 {

/// The daemon task definition to register.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterDaemonTaskDefinition.html
struct RegisterDaemonTaskDefinitionRequest {
    std::optional<std::string> family{}; ///< required; at most 255 letters, digits, `_` and `-`
    std::optional<std::string> taskRoleArn{};      ///< role of the containers; short name or ARN
    std::optional<std::string> executionRoleArn{}; ///< role that pulls images and writes logs
    std::optional<std::vector<DaemonContainerDefinition>> containerDefinitions{}; ///< required
    std::optional<std::string> cpu{};                   ///< CPU units in digits
    std::optional<std::string> memory{};                ///< MiB in digits
    std::optional<std::vector<DaemonVolume>> volumes{}; ///< volumes that its containers can mount
    std::optional<std::vector<Tag>> tags{};             ///< at most 50, keys unique
    std::optional<open_enum<DaemonPidMode>> pidMode{};  ///< absent: none
    std::optional<open_enum<DaemonIpcMode>> ipcMode{};  ///< absent: none
};
BOOST_DESCRIBE_STRUCT(RegisterDaemonTaskDefinitionRequest, (),
                      (family, taskRoleArn, executionRoleArn, containerDefinitions, cpu, memory,
                       volumes, tags, pidMode, ipcMode))

constexpr auto constraints_of(shape<RegisterDaemonTaskDefinitionRequest>) {
    return constraints(
        member<&RegisterDaemonTaskDefinitionRequest::family>(
            required, length(at_most(255)), characters(ascii_letters + ascii_digits + "_-")),
        member<&RegisterDaemonTaskDefinitionRequest::containerDefinitions>(required),
        member<&RegisterDaemonTaskDefinitionRequest::tags>(tag_list));
}

/// The daemon task definition that was registered.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterDaemonTaskDefinition.html
struct RegisterDaemonTaskDefinitionResponse {
    std::optional<std::string> daemonTaskDefinitionArn{}; ///< its Amazon Resource Name
};
BOOST_DESCRIBE_STRUCT(RegisterDaemonTaskDefinitionResponse, (), (daemonTaskDefinitionArn))

/// Registers a revision of a family of daemon task definitions. It cannot be repeated safely: each
/// call makes another revision.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterDaemonTaskDefinition.html
struct RegisterDaemonTaskDefinition : ecs_operation {
    using request_type = RegisterDaemonTaskDefinitionRequest;
    using response_type = RegisterDaemonTaskDefinitionResponse;
    using error_types = ecs_errors<LimitExceededException>;

    static constexpr std::string_view name = "RegisterDaemonTaskDefinition";
};

constexpr RegisterDaemonTaskDefinition
operation_of(shape<RegisterDaemonTaskDefinitionRequest>) noexcept {
    return {};
}

} // namespace ecswire::inline v0_2
