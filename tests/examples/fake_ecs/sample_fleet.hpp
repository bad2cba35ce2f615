// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include "../example_error.hpp"
#include "fleet.hpp"

#include <ecswire/json/decode.hpp>

#include <boost/system/result.hpp>

#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

namespace fake_ecs {

/// One machine for each outcome of an update.
inline std::vector<machine> sample_machines(const fleet_options& options) {
    const auto instance = [](const std::string& id, const std::string& name) {
        using ecswire::Resource;
        using enum ecswire::ResourceValueType;
        const std::vector<std::string> ports{"22", "2375", "2376", "51678", "51679"};
        return ecswire::ContainerInstance{
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
        };
    };
    std::vector<machine> machines{
        {.instance = instance("0123456789abcdef0123456789abcdef", "updates")},
        {.instance = instance("1123456789abcdef0123456789abcdef", "fails"), .update_fails = true},
        {.instance = instance("2123456789abcdef0123456789abcdef", "is up to date")},
        {.instance = instance("3123456789abcdef0123456789abcdef", "has no version info")},
    };
    machines[2].instance.versionInfo = options.latest;
    machines[3].instance.versionInfo.reset();
    return machines;
}

/// A machine from a JSON document: a container instance, or a response that holds one. Its cluster
/// is that of its ARN, else `default`.
inline boost::system::result<machine, example_error> load_machine(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    const std::string text(std::istreambuf_iterator<char>(file), {});
    if (!file) {
        return example_error{path + ": can't be read"};
    }
    const auto response = ecswire::decode<ecswire::UpdateContainerAgentResponse>(text);
    if (!response) {
        return example_error{path + ": " + response.error().message()};
    }
    machine loaded;
    if (response->containerInstance) {
        loaded.instance = *response->containerInstance;
    } else if (const auto read = ecswire::decode_into(loaded.instance, text); !read) {
        return example_error{path + ": " + read.error().message()};
    }
    if (!loaded.instance.containerInstanceArn) {
        return example_error{path + ": the container instance has no containerInstanceArn"};
    }
    std::string_view arn = *loaded.instance.containerInstanceArn;
    arn = arn.substr(0, arn.rfind('/'));
    if (arn.find('/') != std::string_view::npos) { // ...:container-instance/cluster/id
        loaded.cluster = name_of(arn);
    }
    return loaded;
}

} // namespace fake_ecs
