// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#pragma once

#include "examples/fake_ecs/live_ecs.hpp"
#include "examples/fake_ecs/server.hpp"
#include "support/catch.hpp"

#include <ecswire/client/call.hpp>
#include <ecswire/ecs/container_instances/update_container_agent.hpp>
#include <ecswire/json/print.hpp>
#include <ecswire/protocol/http_message.hpp>
#include <ecswire/testing/fake_ecs.hpp>

#include <string>
#include <utility>

// Updates an agent twice by `send(request, port)`, to check that the transport carries bodies in
// both directions, the status and the headers.
template <class Send>
void check_transport(Send&& send) {
    using namespace ecswire;
    fake_ecs account;
    const std::string instance = account.add_instances(1).front();
    ecs_server::live_ecs ecs(std::move(account));
    const ecs_server::server server([&](const http_request& request) { return ecs(request); });
    const auto transport = [&](const http_request& request) {
        return send(request, server.port());
    };
    const UpdateContainerAgentRequest update{.containerInstance = instance};

    const auto first = call(update, transport);
    const auto second = call(update, transport);

    REQUIRE(first);
    CHECK(first->containerInstance->agentUpdateStatus == AgentUpdateStatus::PENDING);
    REQUIRE_FALSE(second);
    const auto error = second.error();
    REQUIRE(error.service() != nullptr);
    CHECK(error.service()->template get_if<UpdateInProgressException>() != nullptr);
    CHECK(error.response()->status == 400);
    CHECK_FALSE(error.response()->request_id.empty());
}
