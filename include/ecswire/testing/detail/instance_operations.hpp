// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/ecs/common/attribute.hpp>
#include <ecswire/ecs/common/errors.hpp>
#include <ecswire/ecs/common/failure.hpp>
#include <ecswire/ecs/container_instances/agent_version.hpp>
#include <ecswire/ecs/container_instances/container_instance.hpp>
#include <ecswire/ecs/container_instances/container_instance_status.hpp>
#include <ecswire/ecs/container_instances/deregister_container_instance.hpp>
#include <ecswire/ecs/container_instances/describe_container_instances.hpp>
#include <ecswire/ecs/container_instances/list_container_instances.hpp>
#include <ecswire/ecs/container_instances/register_container_instance.hpp>
#include <ecswire/ecs/container_instances/update_container_agent.hpp>
#include <ecswire/ecs/container_instances/update_container_instances_state.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/timestamp.hpp>
#include <ecswire/testing/detail/attribute_operations.hpp>
#include <ecswire/testing/detail/fake_answer.hpp>
#include <ecswire/testing/detail/page_token.hpp>
#include <ecswire/testing/fake_account.hpp>
#include <ecswire/testing/fake_cluster.hpp>
#include <ecswire/testing/fake_instance.hpp>
#include <ecswire/testing/instance_filter.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <ecswire/ecs/detail/hide_macros.hpp>

/// The operations on container instances, and on their agents.
namespace ecswire::inline v0_2::detail {

// The health of an instance for which the test has set none: that of its agent's connection.
inline ContainerInstanceHealthStatus show_health(const ContainerInstance& instance, timestamp now) {
    const auto state = instance.agentConnected.value_or(false) ? InstanceHealthCheckState::OK
                                                               : InstanceHealthCheckState::IMPAIRED;
    return {
        .overallStatus = state,
        .details = {{InstanceHealthCheckResult{.type = InstanceHealthCheckType::AGENT_CONNECTIVITY,
                                               .status = state,
                                               .lastUpdated = now,
                                               .lastStatusChange = instance.registeredAt}}}};
}

// The instance with the members that a request includes.
inline ContainerInstance
show_instance(const fake_instance& shown, timestamp now,
              const std::optional<std::vector<open_enum<ContainerInstanceField>>>& include = {}) {
    const auto includes = [&](ContainerInstanceField field) {
        return include && std::ranges::find(*include, field) != include->end();
    };
    ContainerInstance result = shown.instance;
    if (!includes(ContainerInstanceField::TAGS)) {
        result.tags.reset();
    }
    if (!includes(ContainerInstanceField::CONTAINER_INSTANCE_HEALTH)) {
        result.healthStatus.reset();
    } else if (!result.healthStatus) {
        result.healthStatus = show_health(result, now);
    }
    return result;
}

inline Failure instance_failure(const fake_account& account, const fake_cluster& home,
                                const std::string& instance, std::string_view reason) {
    const std::string resource =
        "container-instance/" + home.cluster.clusterName.value_or("") + "/" + instance;
    return {.arn = instance.starts_with("arn:") ? instance : account.make_arn(resource),
            .reason = std::string(reason)};
}

// Applies the report of an agent, which replaces the agent's attributes, but not those of users.
inline void report_to(fake_instance& reported, const RegisterContainerInstanceRequest& request) {
    ContainerInstance& instance = reported.instance;
    if (request.totalResources) {
        instance.registeredResources = request.totalResources;
        instance.remainingResources = request.totalResources;
    }
    if (request.versionInfo) {
        instance.versionInfo = request.versionInfo;
    }
    for (const Attribute& each : request.attributes.value_or(std::vector<Attribute>())) {
        put_attribute(reported, each);
    }
    reported.connect();
    reported.count_change();
}

inline fake_answer<RegisterContainerInstance>
serve_fake(fake_account& account, const RegisterContainerInstanceRequest& request) {
    fake_cluster* const home = find_active_cluster(account, request.cluster);
    if (home == nullptr) {
        return refuse_cluster<RegisterContainerInstance>(account, request.cluster);
    }
    if (request.containerInstanceArn && !request.containerInstanceArn->empty()) {
        fake_instance* const known = find_registered(account, *request.containerInstanceArn, *home);
        if (known == nullptr) {
            return fake_refusal<RegisterContainerInstance, ClientException>(
                "Container instance " + *request.containerInstanceArn + " is not registered.");
        }
        report_to(*known, request);
        return RegisterContainerInstanceResponse{.containerInstance =
                                                     show_instance(*known, account.now)};
    }
    ContainerInstance instance = account.make_instance();
    instance.version = 0;
    instance.versionInfo.reset();
    instance.registeredResources.reset();
    instance.remainingResources.reset();
    instance.attributes.reset();
    instance.tags = request.tags;
    fake_instance& added =
        account.add_instance(std::move(instance), home->cluster.clusterName.value_or("default"));
    report_to(added, request);
    return RegisterContainerInstanceResponse{.containerInstance =
                                                 show_instance(added, account.now)};
}

inline fake_answer<DeregisterContainerInstance>
serve_fake(fake_account& account, const DeregisterContainerInstanceRequest& request) {
    const fake_cluster* const home = find_active_cluster(account, request.cluster);
    if (home == nullptr) {
        return refuse_cluster<DeregisterContainerInstance>(account, request.cluster);
    }
    fake_instance* const found = find_registered(account, *request.containerInstance, *home);
    if (found == nullptr) {
        return refuse_instance<DeregisterContainerInstance>(*request.containerInstance);
    }
    if (found->instance.runningTasksCount.value_or(0) > 0 && !request.force.value_or(false)) {
        return fake_refusal<DeregisterContainerInstance, InvalidParameterException>(
            "Found running tasks on the instance.");
    }
    found->set_status(ContainerInstanceStatus::INACTIVE);
    found->deregistered_at = account.now;
    return DeregisterContainerInstanceResponse{.containerInstance =
                                                   show_instance(*found, account.now)};
}

inline fake_answer<DescribeContainerInstances>
serve_fake(fake_account& account, const DescribeContainerInstancesRequest& request) {
    const fake_cluster* const home = find_active_cluster(account, request.cluster);
    if (home == nullptr) {
        return refuse_cluster<DescribeContainerInstances>(account, request.cluster);
    }
    if (request.containerInstances->empty()) {
        return fake_refusal<DescribeContainerInstances, InvalidParameterException>(
            "Container instances cannot be empty.");
    }
    DescribeContainerInstancesResponse response{
        .containerInstances = std::vector<ContainerInstance>{}, .failures = std::vector<Failure>{}};
    for (const std::string& each : *request.containerInstances) {
        if (const fake_instance* const found =
                account.find_instance(each, *home->cluster.clusterName)) {
            response.containerInstances->push_back(
                show_instance(*found, account.now, request.include));
        } else {
            response.failures->push_back(instance_failure(account, *home, each, "MISSING"));
        }
    }
    return response;
}

inline fake_answer<ListContainerInstances>
serve_fake(fake_account& account, const ListContainerInstancesRequest& request) {
    const fake_cluster* const home = find_active_cluster(account, request.cluster);
    if (home == nullptr) {
        return refuse_cluster<ListContainerInstances>(account, request.cluster);
    }
    std::optional<instance_filter> filter;
    if (request.filter && !request.filter->empty()) {
        std::string problem;
        filter = instance_filter::parse(*request.filter, problem);
        if (!filter) {
            return fake_refusal<ListContainerInstances, InvalidParameterException>(
                "Invalid filter: " + problem);
        }
    }
    const std::string list = "ListContainerInstances " + home->cluster.clusterName.value_or("");
    const auto position = read_page_token(list, request.nextToken);
    if (!position) {
        return fake_refusal<ListContainerInstances, InvalidParameterException>("Invalid token.");
    }
    const auto size = static_cast<std::size_t>(request.maxResults.value_or(100));

    ListContainerInstancesResponse response{.containerInstanceArns = std::vector<std::string>{}};
    std::string_view last;
    for (auto each = home->instances.upper_bound(*position); each != home->instances.end();
         ++each) {
        const fake_instance& listed = each->second;
        if (listed.deregistered_at ||
            (request.status && listed.instance.status != request.status) ||
            (filter && !filter->matches(listed))) {
            continue;
        }
        if (response.containerInstanceArns->size() == size) {
            response.nextToken = make_page_token(list, last);
            break;
        }
        last = each->first;
        response.containerInstanceArns->push_back(
            listed.instance.containerInstanceArn.value_or(""));
    }
    return response;
}

// Why the status of an instance can't be changed; empty if it can.
inline std::string_view refuse_status(const fake_instance* changed) {
    using enum ContainerInstanceStatus;
    if (changed == nullptr) {
        return "MISSING";
    }
    if (changed->instance.status != ACTIVE && changed->instance.status != DRAINING) {
        return changed->instance.status ? changed->instance.status->text() : "INACTIVE";
    }
    return {};
}

inline fake_answer<UpdateContainerInstancesState>
serve_fake(fake_account& account, const UpdateContainerInstancesStateRequest& request) {
    const fake_cluster* const home = find_active_cluster(account, request.cluster);
    if (home == nullptr) {
        return refuse_cluster<UpdateContainerInstancesState>(account, request.cluster);
    }
    if (request.containerInstances->empty()) {
        return fake_refusal<UpdateContainerInstancesState, InvalidParameterException>(
            "Container instances cannot be empty.");
    }
    UpdateContainerInstancesStateResponse response{
        .containerInstances = std::vector<ContainerInstance>{}, .failures = std::vector<Failure>{}};
    for (const std::string& each : *request.containerInstances) {
        fake_instance* const found = account.find_instance(each, *home->cluster.clusterName);
        if (const std::string_view reason = refuse_status(found); !reason.empty()) {
            response.failures->push_back(instance_failure(account, *home, each, reason));
        } else {
            found->set_status(*request.status->known());
            response.containerInstances->push_back(show_instance(*found, account.now));
        }
    }
    return response;
}

inline fake_answer<UpdateContainerAgent> serve_fake(fake_account& account,
                                                    const UpdateContainerAgentRequest& request) {
    const fake_cluster* const home = find_active_cluster(account, request.cluster);
    if (home == nullptr) {
        return refuse_cluster<UpdateContainerAgent>(account, request.cluster);
    }
    fake_instance* const found = find_registered(account, *request.containerInstance, *home);
    if (found == nullptr) {
        return refuse_instance<UpdateContainerAgent>(*request.containerInstance);
    }
    const auto& version = found->instance.versionInfo;
    if (!version || !version->agentVersion) {
        return fake_refusal<UpdateContainerAgent, MissingVersionException>(
            "The version of the container agent could not be determined.");
    }
    if (found->is_updating()) {
        return fake_refusal<UpdateContainerAgent, UpdateInProgressException>(
            "An update of the container agent is already in progress.");
    }
    if (!is_older_version(*version->agentVersion,
                          account.options.newest_agent.agentVersion.value_or(""))) {
        return fake_refusal<UpdateContainerAgent, NoUpdateAvailableException>(
            "There is no update available for your container agent.");
    }
    found->begin_update();
    return UpdateContainerAgentResponse{.containerInstance = show_instance(*found, account.now)};
}

} // namespace ecswire::inline v0_2::detail

#include <ecswire/ecs/detail/restore_macros.hpp>
