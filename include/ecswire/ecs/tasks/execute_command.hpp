// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/constraints/values.hpp>
#include <ecswire/ecs/common/ecs_operation.hpp>
#include <ecswire/ecs/common/errors.hpp>
#include <ecswire/reflect/shape.hpp>
#include <ecswire/reflect/traits.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace ecswire::inline v0_2 {

/// A session of AWS Systems Manager with a container. The client opens it as a WebSocket.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Session.html
struct Session {
    std::optional<std::string> sessionId{};  ///< ID of the session
    std::optional<std::string> streamUrl{};  ///< URL of the WebSocket
    std::optional<std::string> tokenValue{}; ///< token that opens the session; sensitive
};
BOOST_DESCRIBE_STRUCT(Session, (), (sessionId, streamUrl, tokenValue))

constexpr auto traits_of(shape<Session>) { return traits(sensitive<&Session::tokenValue>); }

/// The command to run, and the container to run it in.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ExecuteCommand.html
struct ExecuteCommandRequest {
    std::optional<std::string> cluster{};   ///< short name or ARN; absent: `default`
    std::optional<std::string> container{}; ///< name; required if the task has several containers
    std::optional<std::string> command{};   ///< required; command to run
    std::optional<bool> interactive{};      ///< required; true, as no other sessions are supported
    std::optional<std::string> task{};      ///< required; ID or ARN
};
BOOST_DESCRIBE_STRUCT(ExecuteCommandRequest, (), (cluster, container, command, interactive, task))

constexpr auto constraints_of(shape<ExecuteCommandRequest>) {
    return constraints(member<&ExecuteCommandRequest::command>(required),
                       member<&ExecuteCommandRequest::interactive>(required, values(true)),
                       member<&ExecuteCommandRequest::task>(required));
}

/// The session in which the command runs.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ExecuteCommand.html
struct ExecuteCommandResponse {
    std::optional<std::string> clusterArn{};    ///< cluster of the task
    std::optional<std::string> containerArn{};  ///< container of the command
    std::optional<std::string> containerName{}; ///< name of the container
    std::optional<bool> interactive{};          ///< whether the session is interactive
    std::optional<Session> session{};           ///< session to open
    std::optional<std::string> taskArn{};       ///< task of the container
};
BOOST_DESCRIBE_STRUCT(ExecuteCommandResponse, (),
                      (clusterArn, containerArn, containerName, interactive, session, taskArn))

/// Runs a command in a container of a task that was started with `enableExecuteCommand`. The
/// response has the session that carries its input and output. Whether the request can be repeated
/// safely is not documented.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ExecuteCommand.html
struct ExecuteCommand : ecs_operation {
    using request_type = ExecuteCommandRequest;
    using response_type = ExecuteCommandResponse;
    using error_types = ecs_errors<ClusterNotFoundException, TargetNotConnectedException>;

    static constexpr std::string_view name = "ExecuteCommand";
};

constexpr ExecuteCommand operation_of(shape<ExecuteCommandRequest>) noexcept { return {}; }

} // namespace ecswire::inline v0_2
