// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/testing/fake_ecs.hpp>

#include "support/catch.hpp"
#include "testing/answers.hpp"

#include <ecswire/ecs/container_instances/deregister_container_instance.hpp>
#include <ecswire/ecs/container_instances/describe_container_instances.hpp>
#include <ecswire/ecs/container_instances/list_container_instances.hpp>
#include <ecswire/ecs/container_instances/register_container_instance.hpp>
#include <ecswire/ecs/container_instances/update_container_instances_state.hpp>
#include <ecswire/json/print.hpp>

#include <chrono>
#include <cstddef>
#include <string>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;
using namespace std::chrono_literals;

namespace {

const std::vector<Tag> tags{Tag{.key = "team", .value = "web"}};

DescribeContainerInstancesResponse describe(fake_ecs& ecs, std::vector<std::string> instances) {
    return output<DescribeContainerInstances>(ecs, {.containerInstances = std::move(instances)});
}

std::size_t count_listed(fake_ecs& ecs, ListContainerInstancesRequest request) {
    std::size_t count = 0;
    do {
        const auto page = output<ListContainerInstances>(ecs, request);
        count += page.containerInstanceArns->size();
        request.nextToken = page.nextToken;
    } while (request.nextToken);
    return count;
}

} // namespace

TEST_CASE("operations on instances of a cluster that isn't there are refused") {
    fake_ecs ecs;
    const std::string expected = "ClusterNotFoundException: Cluster not found.";
    CHECK(refusal<RegisterContainerInstance>(ecs, {}) == expected);
    CHECK(refusal<DeregisterContainerInstance>(ecs, {.containerInstance = "a"}) == expected);
    CHECK(refusal<DescribeContainerInstances>(ecs, {.containerInstances = {{"a"}}}) == expected);
    CHECK(refusal<ListContainerInstances>(ecs, {.cluster = "prod"}) == expected);
    CHECK(refusal<UpdateContainerInstancesState>(
              ecs, {.containerInstances = {{"a"}}, .status = ContainerInstanceStatus::ACTIVE}) ==
          expected);

    ecs.add_cluster().deleted_at = ecs.now;
    CHECK(refusal<ListContainerInstances>(ecs, {}) ==
          "ClusterNotFoundException: The referenced cluster was inactive.");
}

TEST_CASE("RegisterContainerInstance registers what the agent reports") {
    fake_ecs ecs;
    ecs.add_cluster("prod");
    const auto registered = output<RegisterContainerInstance>(
        ecs, {.cluster = "prod",
              .totalResources = {{Resource{
                  .name = "CPU", .type = ResourceValueType::INTEGER, .integerValue = 8}}},
              .versionInfo = VersionInfo{.agentVersion = "1.16.2"},
              .attributes = {{Attribute{.name = "ecs.os-type", .value = "linux"}}},
              .tags = tags});
    const ContainerInstance& instance = *registered.containerInstance;
    CHECK(instance.status == ContainerInstanceStatus::ACTIVE);
    CHECK(instance.agentConnected == true);
    CHECK(instance.version == 1);
    CHECK(instance.registeredAt == ecs.now);
    CHECK(instance.registeredResources->at(0).integerValue == 8);
    CHECK(instance.remainingResources == instance.registeredResources);
    CHECK(instance.versionInfo == VersionInfo{.agentVersion = "1.16.2"});
    CHECK(instance.attributes->size() == 1);
    CHECK_FALSE(instance.tags);
    CHECK(ecs.find_instance(*instance.containerInstanceArn, "prod")->instance.tags == tags);
}

TEST_CASE("RegisterContainerInstance with an ARN connects the same instance again") {
    fake_ecs ecs;
    fake_instance& known = ecs.add_instance();
    known.instance.attributes->push_back({.name = "stack", .value = "blue"});
    known.disconnect();
    ecs.advance(1min);
    const auto again = output<RegisterContainerInstance>(
        ecs, {.versionInfo = VersionInfo{.agentVersion = "2.0.0"},
              .containerInstanceArn = known.instance.containerInstanceArn,
              .attributes = {{Attribute{.name = "ecs.os-type", .value = "windows"}}}});
    CHECK(again.containerInstance->containerInstanceArn == known.instance.containerInstanceArn);
    CHECK(again.containerInstance->agentConnected == true);
    CHECK(again.containerInstance->versionInfo->agentVersion == "2.0.0");
    CHECK(again.containerInstance->registeredAt == ecs.options.start);
    CHECK(again.containerInstance->attributes->size() == 7);
    CHECK(ecs.find_cluster()->instances.size() == 1);

    CHECK(error_name<RegisterContainerInstance>(ecs, {.containerInstanceArn = "unknown"}) ==
          "ClientException");
}

TEST_CASE("DeregisterContainerInstance makes an instance INACTIVE, for a while") {
    fake_ecs ecs;
    const std::string id = ecs.add_instances(1).front();
    const auto answer = output<DeregisterContainerInstance>(ecs, {.containerInstance = id});
    CHECK(answer.containerInstance->status == ContainerInstanceStatus::INACTIVE);
    CHECK(count_listed(ecs, {}) == 0);
    CHECK(describe(ecs, {id}).containerInstances->at(0).status ==
          ContainerInstanceStatus::INACTIVE);
    CHECK(refusal<DeregisterContainerInstance>(ecs, {.containerInstance = id}) ==
          "InvalidParameterException: Referenced container instance " + id + " not found.");
    ecs.advance(2h);
    CHECK(describe(ecs, {id}).failures->at(0).reason == "MISSING");
}

TEST_CASE("DeregisterContainerInstance of an instance with tasks needs force") {
    fake_ecs ecs;
    const std::string id = ecs.add_instances(1).front();
    ecs.find_instance(id)->instance.runningTasksCount = 1;
    CHECK(refusal<DeregisterContainerInstance>(ecs, {.containerInstance = id}) ==
          "InvalidParameterException: Found running tasks on the instance.");
    const auto forced =
        output<DeregisterContainerInstance>(ecs, {.containerInstance = id, .force = true});
    CHECK(forced.containerInstance->runningTasksCount == 1);
}

TEST_CASE(
    "DescribeContainerInstances describes a hundred at once, and reports those that are missing") {
    fake_ecs ecs;
    std::vector<std::string> ids = ecs.add_instances(99);
    ids.insert(ids.begin() + 50, "0123456789abcdef0123456789abcdef");
    const auto described = describe(ecs, ids);
    CHECK(described.containerInstances->size() == 99);
    REQUIRE(described.failures->size() == 1);
    CHECK(described.failures->at(0) ==
          Failure{.arn = "arn:aws:ecs:us-east-1:123456789012:container-instance/default/"
                         "0123456789abcdef0123456789abcdef",
                  .reason = "MISSING"});

    ids.push_back("a");
    CHECK(error_name<DescribeContainerInstances>(ecs, {.containerInstances = ids}) ==
          "InvalidParameterException");
    CHECK(error_name<DescribeContainerInstances>(
              ecs, {.containerInstances = std::vector<std::string>{}}) ==
          "InvalidParameterException");
    CHECK(error_name<DescribeContainerInstances>(ecs, {}) == "InvalidParameterException");
}

TEST_CASE("DescribeContainerInstances finds instances by ARN, and not those of another cluster") {
    fake_ecs ecs;
    const std::string arn = *ecs.add_instance().instance.containerInstanceArn;
    const std::string other = *ecs.add_instance("prod").instance.containerInstanceArn;
    const auto described = describe(ecs, {arn, other});
    CHECK(described.containerInstances->size() == 1);
    CHECK(described.failures->at(0) == Failure{.arn = other, .reason = "MISSING"});
}

TEST_CASE("DescribeContainerInstances includes tags and health where the request asks for them") {
    using enum ContainerInstanceField;
    fake_ecs ecs;
    const std::string id = ecs.add_instances(1).front();
    fake_instance& instance = *ecs.find_instance(id);
    instance.instance.tags = tags;
    const auto described = [&](std::vector<open_enum<ContainerInstanceField>> include) {
        return output<DescribeContainerInstances>(
                   ecs, {.containerInstances = {{id}}, .include = std::move(include)})
            .containerInstances->at(0);
    };
    CHECK_FALSE(described({}).tags);
    CHECK_FALSE(described({}).healthStatus);
    CHECK(described({TAGS}).tags == tags);
    CHECK_FALSE(described({TAGS}).healthStatus);
    CHECK(described({CONTAINER_INSTANCE_HEALTH}).healthStatus->overallStatus ==
          InstanceHealthCheckState::OK);
    instance.disconnect();
    const auto health = described({TAGS, CONTAINER_INSTANCE_HEALTH}).healthStatus;
    CHECK(health->overallStatus == InstanceHealthCheckState::IMPAIRED);
    CHECK(health->details->at(0).type == InstanceHealthCheckType::AGENT_CONNECTIVITY);
    instance.instance.healthStatus = ContainerInstanceHealthStatus{};
    CHECK(described({CONTAINER_INSTANCE_HEALTH}).healthStatus == ContainerInstanceHealthStatus{});
    CHECK(error_name<DescribeContainerInstances>(
              ecs, {.containerInstances = {{id}},
                    .include = {{open_enum<ContainerInstanceField>("OTHER")}}}) ==
          "InvalidParameterException");
}

TEST_CASE("ListContainerInstances divides the instances into pages of any size") {
    fake_ecs ecs;
    const std::vector<std::string> ids = ecs.add_instances(37);
    for (const int size : {1, 10, 36, 37, 38, 100}) {
        std::vector<std::string> seen;
        ListContainerInstancesRequest request{.maxResults = size};
        std::size_t pages = 0;
        do {
            const auto page = output<ListContainerInstances>(ecs, request);
            for (const std::string& arn : *page.containerInstanceArns) {
                seen.push_back(arn.substr(arn.rfind('/') + 1));
            }
            request.nextToken = page.nextToken;
            ++pages;
        } while (request.nextToken);
        CHECK(seen == ids);
        CHECK(pages == (37 + static_cast<std::size_t>(size) - 1) / static_cast<std::size_t>(size));
    }
    CHECK(output<ListContainerInstances>(ecs, {}).containerInstanceArns->size() == 37);
}

TEST_CASE("a page follows the one before although instances come and go") {
    fake_ecs ecs;
    const std::vector<std::string> ids = ecs.add_instances(6);
    const auto first = output<ListContainerInstances>(ecs, {.maxResults = 3});
    ecs.remove_instance(ids[2]); // the last one of the page
    ecs.remove_instance(ids[3]);
    ecs.add_instances(1);
    const auto rest = output<ListContainerInstances>(ecs, {.nextToken = first.nextToken});
    CHECK(rest.containerInstanceArns->size() == 3);
}

TEST_CASE("ListContainerInstances refuses tokens of other lists") {
    fake_ecs ecs;
    ecs.add_instances(2);
    ecs.add_instances(2, "prod");
    const auto page = output<ListContainerInstances>(ecs, {.cluster = "prod", .maxResults = 1});
    const std::string expected = "InvalidParameterException: Invalid token.";
    CHECK(refusal<ListContainerInstances>(ecs, {.nextToken = page.nextToken}) == expected);
    CHECK(refusal<ListContainerInstances>(ecs, {.nextToken = "token"}) == expected);
    CHECK(refusal<ListContainerInstances>(ecs, {.nextToken = "YWJj"}) == expected);
    CHECK(output<ListContainerInstances>(ecs, {.nextToken = ""}).containerInstanceArns->size() ==
          2);
}

TEST_CASE("ListContainerInstances selects by status and by filter") {
    using enum ContainerInstanceStatus;
    fake_ecs ecs;
    const std::vector<std::string> ids = ecs.add_instances(150);
    for (std::size_t i = 0; i < 30; ++i) {
        ecs.find_instance(ids[i])->set_status(DRAINING);
        ecs.find_instance(ids[i + 20])->instance.versionInfo->agentVersion = "1.9.0";
    }
    CHECK(count_listed(ecs, {}) == 150);
    CHECK(count_listed(ecs, {.status = DRAINING}) == 30);
    CHECK(count_listed(ecs, {.status = ACTIVE}) == 120);
    CHECK(count_listed(ecs, {.status = REGISTERING}) == 0);
    CHECK(count_listed(ecs, {.filter = "agentVersion < 1.16.2"}) == 30);
    CHECK(count_listed(ecs, {.filter = "agentVersion < 1.16.2", .maxResults = 7}) == 30);
    CHECK(count_listed(ecs, {.filter = "agentVersion < 1.16.2", .status = DRAINING}) == 10);
    CHECK(count_listed(ecs, {.filter = ""}) == 150);
    CHECK(refusal<ListContainerInstances>(ecs, {.filter = "agentVersion ~ 1"}) ==
          "InvalidParameterException: Invalid filter: expected an operator: == != > >= < <= =~ !~ "
          "in !in "
          "exists !exists, at offset 13");
    CHECK(error_name<ListContainerInstances>(ecs, {.status = INACTIVE}) ==
          "InvalidParameterException");
}

TEST_CASE("UpdateContainerInstancesState drains instances over time and activates them again") {
    using enum ContainerInstanceStatus;
    fake_ecs ecs;
    const std::vector<std::string> ids = ecs.add_instances(2);
    ecs.find_instance(ids[0])->instance.runningTasksCount = 3;
    ecs.find_instance(ids[0])->instance.pendingTasksCount = 1;
    const auto drained =
        output<UpdateContainerInstancesState>(ecs, {.containerInstances = ids, .status = DRAINING});
    CHECK(drained.failures->empty());
    REQUIRE(drained.containerInstances->size() == 2);
    CHECK(drained.containerInstances->at(0).status == DRAINING);
    CHECK(drained.containerInstances->at(0).runningTasksCount == 3);
    CHECK(drained.containerInstances->at(0).pendingTasksCount == 0);
    CHECK(describe(ecs, {ids[0]}).containerInstances->at(0).runningTasksCount == 3);
    ecs.advance(20s);
    CHECK(describe(ecs, {ids[0]}).containerInstances->at(0).runningTasksCount == 1);
    ecs.advance(10s);
    CHECK(describe(ecs, {ids[0]}).containerInstances->at(0).runningTasksCount == 0);

    const auto active =
        output<UpdateContainerInstancesState>(ecs, {.containerInstances = ids, .status = ACTIVE});
    CHECK(active.containerInstances->at(1).status == ACTIVE);
}

TEST_CASE("UpdateContainerInstancesState reports what it can't change as failures") {
    using enum ContainerInstanceStatus;
    fake_ecs ecs;
    const std::vector<std::string> ids = ecs.add_instances(3);
    output<DeregisterContainerInstance>(ecs, {.containerInstance = ids[0]});
    ecs.find_instance(ids[1])->instance.status = REGISTERING;
    const auto answer = output<UpdateContainerInstancesState>(
        ecs, {.containerInstances = {{ids[0], ids[1], ids[2], "a"}}, .status = DRAINING});
    CHECK(answer.containerInstances->size() == 1);
    REQUIRE(answer.failures->size() == 3);
    CHECK(answer.failures->at(0).reason == "INACTIVE");
    CHECK(answer.failures->at(1).reason == "REGISTERING");
    CHECK(answer.failures->at(2).reason == "MISSING");

    CHECK(error_name<UpdateContainerInstancesState>(
              ecs, {.containerInstances = {{ids[2]}}, .status = INACTIVE}) ==
          "InvalidParameterException");
    CHECK(error_name<UpdateContainerInstancesState>(
              ecs, {.containerInstances = std::vector<std::string>{}, .status = ACTIVE}) ==
          "InvalidParameterException");
    CHECK(error_name<UpdateContainerInstancesState>(
              ecs, {.containerInstances = ecs.add_instances(11), .status = ACTIVE}) ==
          "InvalidParameterException");
}
