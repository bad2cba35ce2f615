// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include "../example_error.hpp"

#include <ecswire/ecs/container_instances/container_instance.hpp>
#include <ecswire/ecs/container_instances/describe_container_instances.hpp>
#include <ecswire/ecs/container_instances/update_container_agent.hpp>
#include <ecswire/json/decode.hpp>
#include <ecswire/testing/fake_account.hpp>
#include <ecswire/testing/fake_instance.hpp>

#include <boost/system/result.hpp>

#include <cstddef>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

/// The container instances of the examples' ECS.
namespace ecs_server {

/// The ID in an ARN. An ID is unchanged.
inline std::string_view id_of(std::string_view arn_or_id) {
    return arn_or_id.substr(arn_or_id.rfind('/') + 1);
}

/// The ID of an instance that has an ARN.
inline std::string_view id_of(const ecswire::ContainerInstance& instance) {
    return id_of(*instance.containerInstanceArn);
}

/// The cluster that the instance's ARN names, else `default`.
inline std::string cluster_of(const ecswire::ContainerInstance& instance) {
    std::string_view arn = *instance.containerInstanceArn;
    arn = arn.substr(0, arn.rfind('/'));
    const bool names_one =
        arn.find('/') != std::string_view::npos; // ...:container-instance/cluster
    return std::string(names_one ? id_of(arn) : "default");
}

/// Adds an instance for each outcome of an update to the cluster `default`.
inline void add_samples(ecswire::fake_account& account) {
    const auto add = [&](const std::string& id, const std::string& name) -> auto& {
        using ecswire::Resource;
        using enum ecswire::ResourceValueType;
        const std::vector<std::string> ports{"22", "2375", "2376", "51678", "51679"};
        return account.add_instance(ecswire::ContainerInstance{
            .containerInstanceArn =
                "arn:aws:ecs:us-east-1:123456789012:container-instance/default/" + id,
            .ec2InstanceId = "i-0efbe8e0a73bc95b9",
            .version = 3,
            .versionInfo = ecswire::VersionInfo{.agentVersion = "1.16.2",
                                                .agentHash = "998c9b5",
                                                .dockerVersion = "DockerVersion: 17.09.1-ce"},
            .remainingResources = {{
                Resource{.name = "CPU", .type = INTEGER, .integerValue = 768},
                Resource{.name = "MEMORY", .type = INTEGER, .integerValue = 481},
                Resource{.name = "PORTS", .type = STRINGSET, .stringSetValue = ports},
            }},
            .registeredResources = {{
                Resource{.name = "CPU", .type = INTEGER, .integerValue = 1024},
                Resource{.name = "MEMORY", .type = INTEGER, .integerValue = 993},
                Resource{.name = "PORTS", .type = STRINGSET, .stringSetValue = ports},
            }},
            .status = ecswire::ContainerInstanceStatus::ACTIVE,
            .agentConnected = true,
            .runningTasksCount = 2,
            .pendingTasksCount = 0,
            .attributes = {{
                ecswire::Attribute{.name = "ecs.ami-id", .value = "ami-97785bed"},
                ecswire::Attribute{.name = "ecs.availability-zone", .value = "us-east-1d"},
                ecswire::Attribute{.name = "ecs.instance-type", .value = "t2.micro"},
                ecswire::Attribute{.name = "ecs.capability.task-eni"},
            }},
            .registeredAt = ecswire::timestamp::from_milliseconds(1519211729431),
            .tags = {{ecswire::Tag{.key = "Name", .value = name}}},
        });
    };
    add("0123456789abcdef0123456789abcdef", "updates");
    add("1123456789abcdef0123456789abcdef", "fails").update_fails_in =
        ecswire::AgentUpdateStatus::UPDATING;
    add("2123456789abcdef0123456789abcdef", "is up to date").instance.versionInfo =
        account.options.newest_agent;
    add("3123456789abcdef0123456789abcdef", "has no version info").instance.versionInfo.reset();
}

/// Adds the container instances of a JSON file: an instance, a response of UpdateContainerAgent, or
/// one of DescribeContainerInstances as the service sends it or the AWS CLI prints it. Each goes
/// into the cluster of its ARN. Agents whose connection isn't given are connected. Returns how many
/// instances were added.
inline boost::system::result<std::size_t, example_error> add_file(ecswire::fake_account& account,
                                                                  const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    const std::string text(std::istreambuf_iterator<char>(file), {});
    if (!file) {
        return example_error{path + ": can't be read"};
    }
    const ecswire::decode_options options{.accept_iso_timestamps = true};
    const auto described =
        ecswire::decode<ecswire::DescribeContainerInstancesResponse>(text, options);
    if (!described) {
        return example_error{path + ": " + described.error().message()};
    }
    std::vector<ecswire::ContainerInstance> loaded;
    if (described->containerInstances) {
        loaded = *described->containerInstances;
    } else {
        const auto updated = ecswire::decode<ecswire::UpdateContainerAgentResponse>(text, options);
        if (!updated) {
            return example_error{path + ": " + updated.error().message()};
        }
        loaded.push_back(updated->containerInstance.value_or(ecswire::ContainerInstance()));
        if (!updated->containerInstance) {
            if (const auto read = ecswire::decode_into(loaded.front(), text, options); !read) {
                return example_error{path + ": " + read.error().message()};
            }
        }
    }
    for (ecswire::ContainerInstance& each : loaded) {
        if (!each.containerInstanceArn) {
            return example_error{path + ": the container instance has no containerInstanceArn"};
        }
        each.agentConnected = each.agentConnected.value_or(true);
        account.add_instance(each, cluster_of(each));
    }
    return loaded.size();
}

/// Makes each update of the instances with that ID or ARN end as FAILED; false if there is none.
inline bool let_fail(ecswire::fake_account& account, std::string_view instance) {
    bool found = false;
    for (auto& [name, cluster] : account.clusters) {
        const auto entry = cluster.instances.find(id_of(instance));
        if (entry != cluster.instances.end()) {
            entry->second.update_fails_in = ecswire::AgentUpdateStatus::UPDATING;
            found = true;
        }
    }
    return found;
}

/// Makes the updates of so many per cent of all instances end as FAILED, in each cluster those at
/// equal distances.
inline void let_share_fail(ecswire::fake_account& account, long percent) {
    long due = 0;
    for (auto& [name, cluster] : account.clusters) {
        for (auto& [id, each] : cluster.instances) {
            due += percent;
            if (due >= 100) {
                due -= 100;
                each.update_fails_in = ecswire::AgentUpdateStatus::UPDATING;
            }
        }
    }
}

} // namespace ecs_server
