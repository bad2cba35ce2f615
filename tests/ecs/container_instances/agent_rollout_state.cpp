// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/container_instances/agent_rollout_state.hpp>
#include <ecswire/json/decode.hpp>
#include <ecswire/json/encode.hpp>
#include <ecswire/json/print.hpp>

#include "support/catch.hpp"

using namespace ecswire;

TEST_CASE("The state of a rollout is decoded as it was encoded") {
    const agent_rollout_state state{
        .cluster = "prod",
        .started_at = timestamp::from_milliseconds(1'767'225'600'123),
        .is_listed = true,
        .instances = {
            {.arn = "arn:aws:ecs:us-east-1:1:container-instance/prod/1"},
            {.arn = "arn:aws:ecs:us-east-1:1:container-instance/prod/2",
             .ec2_instance_id = "i-2",
             .phase = agent_rollout_phase::ended,
             .outcome = agent_rollout_outcome::failed,
             .reason = "the update failed",
             .before = {{.agent_version = "1.89.2", .version = 7}},
             .now = {{.agent_version = "1.89.2",
                      .update_status = AgentUpdateStatus::FAILED,
                      .version = 11,
                      .is_draining = true}},
             .started_at = timestamp::from_seconds(1'767'225'601),
             .ended_at = timestamp::from_seconds(1'767'225'661),
             .requests = 1,
             .is_drained = true},
        }};
    const auto json = encode(state);
    REQUIRE(json.has_value());
    CHECK(json->find(R"("phase":"ended","outcome":"failed")") != std::string::npos);
    const auto decoded = decode<agent_rollout_state>(*json);
    REQUIRE(decoded.has_value());
    CHECK(*decoded == state);
}
