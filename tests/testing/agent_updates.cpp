// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/testing/fake_ecs.hpp>

#include "support/catch.hpp"
#include "testing/answers.hpp"

#include <ecswire/ecs/container_instances/deregister_container_instance.hpp>
#include <ecswire/ecs/container_instances/describe_container_instances.hpp>
#include <ecswire/ecs/container_instances/update_container_agent.hpp>

#include <chrono>
#include <cstddef>
#include <string>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;
using namespace std::chrono_literals;

namespace {

std::string state(fake_ecs& ecs, const std::string& id) {
    const auto described = output<DescribeContainerInstances>(ecs, {.containerInstances = {{id}}});
    const auto& status = described.containerInstances->at(0).agentUpdateStatus;
    return status ? std::string(status->text()) : "none";
}

} // namespace

TEST_CASE("UpdateContainerAgent takes an agent through all states to the newest version") {
    fake_ecs ecs;
    const std::string id = ecs.add_instances(1).front();
    CHECK(state(ecs, id) == "none");
    const auto accepted = output<UpdateContainerAgent>(ecs, {.containerInstance = id});
    CHECK(accepted.containerInstance->agentUpdateStatus == AgentUpdateStatus::PENDING);
    CHECK(accepted.containerInstance->versionInfo == ecs.options.usual_agent);
    for (const std::string expected : {"PENDING", "STAGING", "STAGED", "UPDATING"}) {
        CHECK(state(ecs, id) == expected);
        CHECK(
            refusal<UpdateContainerAgent>(ecs, {.containerInstance = id}) ==
            "UpdateInProgressException: An update of the container agent is already in progress.");
        ecs.advance(10s);
    }
    CHECK(state(ecs, id) == "UPDATED");
    CHECK(ecs.find_instance(id)->instance.versionInfo->agentVersion ==
          ecs.options.newest_agent.agentVersion);
    CHECK(refusal<UpdateContainerAgent>(ecs, {.containerInstance = id}) ==
          "NoUpdateAvailableException: There is no update available for your container agent.");
    CHECK(ecs.find_instance(id)->updates == 1);
}

TEST_CASE("UpdateContainerAgent compares versions by their numbers") {
    fake_ecs ecs({.newest_agent = {.agentVersion = "1.102.0"}});
    const auto error_with = [&](const std::string& agent) {
        fake_instance& instance = ecs.add_instance();
        instance.instance.versionInfo->agentVersion = agent;
        return error_name<UpdateContainerAgent>(
            ecs, {.containerInstance = instance.instance.containerInstanceArn});
    };
    CHECK(error_with("1.9.0") == "none");
    CHECK(error_with("1.101.9") == "none");
    CHECK(error_with("1.102.0") == "NoUpdateAvailableException");
    CHECK(error_with("1.102") == "NoUpdateAvailableException");
    CHECK(error_with("1.103.0") == "NoUpdateAvailableException");
    CHECK(error_with("2.0") == "NoUpdateAvailableException");
}

TEST_CASE("UpdateContainerAgent needs the version of the agent") {
    fake_ecs ecs;
    const std::vector<std::string> ids = ecs.add_instances(2);
    ecs.find_instance(ids[0])->instance.versionInfo.reset();
    ecs.find_instance(ids[1])->instance.versionInfo->agentVersion.reset();
    for (const std::string& id : ids) {
        CHECK(error_name<UpdateContainerAgent>(ecs, {.containerInstance = id}) ==
              "MissingVersionException");
    }
}

TEST_CASE("UpdateContainerAgent refuses instances that aren't there") {
    fake_ecs ecs;
    CHECK(error_name<UpdateContainerAgent>(ecs, {.containerInstance = "a"}) ==
          "ClusterNotFoundException");
    const std::string id = ecs.add_instances(1).front();
    CHECK(error_name<UpdateContainerAgent>(ecs, {.cluster = "prod", .containerInstance = id}) ==
          "ClusterNotFoundException");
    CHECK(refusal<UpdateContainerAgent>(ecs, {.containerInstance = "a"}) ==
          "InvalidParameterException: Referenced container instance a not found.");
    CHECK(error_name<UpdateContainerAgent>(ecs, {}) == "InvalidParameterException");
    output<DeregisterContainerInstance>(ecs, {.containerInstance = id});
    CHECK(error_name<UpdateContainerAgent>(ecs, {.containerInstance = id}) ==
          "InvalidParameterException");
}

TEST_CASE("an update of a fleet has the outcomes that the test asks for") {
    fake_ecs ecs;
    const std::vector<std::string> ids = ecs.add_instances(37);
    ecs.find_instance(ids[3])->update_fails_in = AgentUpdateStatus::STAGING;
    ecs.find_instance(ids[5])->disconnects_in = AgentUpdateStatus::UPDATING;
    ecs.find_instance(ids[7])->update_step = 1h;
    for (const std::string& id : ids) {
        output<UpdateContainerAgent>(ecs, {.containerInstance = id});
    }
    ecs.advance(40s);
    for (std::size_t i = 0; i < ids.size(); ++i) {
        CHECK(state(ecs, ids[i]) == (i == 3   ? "FAILED"
                                     : i == 5 ? "UPDATING"
                                     : i == 7 ? "PENDING"
                                              : "UPDATED"));
    }
    CHECK(error_name<UpdateContainerAgent>(ecs, {.containerInstance = ids[5]}) ==
          "UpdateInProgressException");
    CHECK(error_name<UpdateContainerAgent>(ecs, {.containerInstance = ids[3]}) == "none");
}
