// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/container_instances/agent_rollout_request.hpp>

#include <ecswire/client/call.hpp>

#include "support/catch.hpp"

#include <optional>

using namespace ecswire;

namespace {

agent_rollout_error error_of(std::optional<http_response> response) {
    const auto result = call<UpdateContainerAgent>({.containerInstance = "i"},
                                                   [&](const http_request&) { return response; });
    REQUIRE_FALSE(result);
    return agent_rollout_error::of(result.error());
}

} // namespace

TEST_CASE("The requests that change something are those to update an agent or a state") {
    CHECK_FALSE(agent_rollout_request{1, ListContainerInstancesRequest{}}.is_change());
    CHECK_FALSE(agent_rollout_request{1, DescribeContainerInstancesRequest{}}.is_change());
    CHECK(agent_rollout_request{1, UpdateContainerInstancesStateRequest{}}.is_change());
    CHECK(agent_rollout_request{1, UpdateContainerAgentRequest{}}.is_change());
}

TEST_CASE("An error of a rollout tells whether the operation may have been done") {
    const auto refused = error_of(http_response{
        .status = 400, .body = R"({"__type":"NoUpdateAvailableException","message":"newest"})"});
    CHECK(refused.name == "NoUpdateAvailableException");
    CHECK(refused.message.find("newest") != std::string::npos);
    CHECK_FALSE(refused.may_repeat());

    const auto throttled =
        error_of(http_response{.status = 400, .body = R"({"__type":"ThrottlingException"})"});
    CHECK(throttled.may_succeed);
    CHECK_FALSE(throttled.may_be_done);

    const auto lost = error_of(std::nullopt);
    CHECK(lost.name.empty());
    CHECK(lost.message == "transport: no response");
    CHECK(lost.may_be_done);

    const auto garbled = error_of(http_response{.status = 200, .body = "{"});
    CHECK(garbled.may_be_done);
    CHECK(garbled.may_repeat());
}
