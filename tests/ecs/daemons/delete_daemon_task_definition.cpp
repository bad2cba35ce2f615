// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/daemons/delete_daemon_task_definition.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <string>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<DeleteDaemonTaskDefinitionRequest>(optional_member<std::string>{
    "daemonTaskDefinition"}));

static_assert(is_described_as<DeleteDaemonTaskDefinitionResponse>(optional_member<std::string>{
    "daemonTaskDefinitionArn"}));

TEST_CASE("DeleteDaemonTaskDefinition has its messages, errors and name") {
    check_operation<DeleteDaemonTaskDefinition, DeleteDaemonTaskDefinitionRequest,
                    DeleteDaemonTaskDefinitionResponse, ecs_errors<>>("DeleteDaemonTaskDefinition");
}

TEST_CASE("The shapes of delete_daemon_task_definition.hpp have their names in the service model") {
    CHECK(shape_name<DeleteDaemonTaskDefinitionRequest> == "DeleteDaemonTaskDefinitionRequest");
    CHECK(shape_name<DeleteDaemonTaskDefinitionResponse> == "DeleteDaemonTaskDefinitionResponse");
}

TEST_CASE("DeleteDaemonTaskDefinitionRequest requires a daemon task definition") {
    const DeleteDaemonTaskDefinitionRequest full{.daemonTaskDefinition = "f:1"};
    check_each_member_counts(full);
    check_each_member_counts(DeleteDaemonTaskDefinitionResponse{.daemonTaskDefinitionArn = "arn"});
    CHECK(from_user(DeleteDaemonTaskDefinitionRequest{}) == "/daemonTaskDefinition required");
    CHECK(from_user(full) == valid);
}
