// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#pragma once

#include "examples/fake_ecs/sample_fleet.hpp"
#include "examples/fake_ecs/server.hpp"
#include "support/catch.hpp"

#include <ecswire/ecs/container_instances/update_container_agent.hpp>
#include <ecswire/json/print.hpp>
#include <ecswire/protocol/make_request.hpp>
#include <ecswire/protocol/parse_response.hpp>

#include <cstdint>
#include <functional>
#include <string>

// Updates an agent twice by `send(request, port)`, to check that the transport carries bodies in
// both directions, the status and the headers.
inline void check_transport(const std::function<ecswire::http_response(const ecswire::http_request&,
                                                                       std::uint16_t)>& send) {
    using namespace ecswire;
    fake_ecs::fleet fleet;
    fleet.add(fake_ecs::sample_machines({}).front());
    const fake_ecs::server server(
        [&](const http_request& request) { return fleet.serve(request); });
    const auto request = make_request(
        UpdateContainerAgentRequest{.containerInstance = "0123456789abcdef0123456789abcdef"});

    const auto first = parse_response<UpdateContainerAgent>(send(*request, server.port()));
    const auto second = parse_response<UpdateContainerAgent>(send(*request, server.port()));

    REQUIRE(first);
    CHECK(first->containerInstance->agentUpdateStatus == AgentUpdateStatus::PENDING);
    REQUIRE_FALSE(second);
    const auto error = second.error();
    REQUIRE(error.service() != nullptr);
    CHECK(error.service()->get_if<UpdateInProgressException>() != nullptr);
    CHECK(error.response().status == 400);
    CHECK_FALSE(error.response().request_id.empty());
}
