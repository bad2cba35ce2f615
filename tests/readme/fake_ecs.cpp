// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/container_instances.hpp>
#include <ecswire/ecswire.hpp>
#include <ecswire/testing/fake_ecs.hpp>
#include <ecswire/testing/fake_runtime.hpp>

#include "support/catch.hpp"

#include <chrono>

TEST_CASE("retrying repeats a throttled update, which then fails") {
    ecswire::fake_ecs ecs;
    const auto ids = ecs.add_instances(8); // of the cluster `default`
    ecs.find_instance(ids[7])->update_fails_in = ecswire::AgentUpdateStatus::STAGING;
    ecs.faults.next = {ecswire::fake_fault::throttling}; // of the next call

    ecswire::fake_runtime here(ecs); // waiting advances the time of the ECS
    ecswire::retrying client(ecs, here);
    CHECK(client(ecswire::UpdateContainerAgentRequest{.containerInstance = ids[7]}));
    CHECK(ecs.calls.at(0).status == 400); // ThrottlingException
    CHECK(ecs.calls.at(1).status == 200);

    ecs.advance(std::chrono::minutes(5));
    const auto described = ecswire::call<ecswire::DescribeContainerInstances>(
        {.containerInstances = {{ids[7]}}}, client);
    REQUIRE(described);
    CHECK(described->containerInstances->front().agentUpdateStatus ==
          ecswire::AgentUpdateStatus::FAILED);
}
