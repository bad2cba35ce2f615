// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/ecs/clusters/cluster.hpp>
#include <ecswire/ecs/common/attribute.hpp>
#include <ecswire/ecs/container_instances/container_instance.hpp>
#include <ecswire/ecs/container_instances/container_instance_status.hpp>
#include <ecswire/ecs/container_instances/resource.hpp>
#include <ecswire/ecs/container_instances/version_info.hpp>
#include <ecswire/reflect/timestamp.hpp>
#include <ecswire/testing/detail/seeded_bits.hpp>
#include <ecswire/testing/fake_cluster.hpp>
#include <ecswire/testing/fake_instance.hpp>
#include <ecswire/text/after_last.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <ecswire/ecs/detail/hide_macros.hpp>

namespace ecswire::inline v0_2 {

/// Options of a `fake_account`.
struct fake_account_options {
    timestamp start = timestamp::from_seconds(1'767'225'600); ///< 2026-01-01T00:00:00Z
    std::string region = "us-east-1";                         ///< in ARNs
    std::string account = "123456789012";                     ///< in ARNs
    /// The version of the agent that updates install.
    VersionInfo newest_agent{.agentVersion = "1.102.0", .agentHash = "a1f7b3c2"};
    /// The version of the agent on generated instances.
    VersionInfo usual_agent{.agentVersion = "1.89.2",
                            .agentHash = "4d5b5ec8",
                            .dockerVersion = "DockerVersion: 25.0.8"};
    fake_durations durations{}; ///< of updates and of draining
    /// How long deleted clusters and deregistered instances can be described, as INACTIVE.
    std::chrono::milliseconds inactive_for = std::chrono::hours(1);
};

/// The resources of an account in one region: clusters and their container instances. It has a time
/// of its own.
///
/// It is a value: a copy is another account in the same state. A test may change every member.
/// Nothing happens by itself: `advance` lets time pass.
struct fake_account {
    explicit fake_account(fake_account_options given = {})
        : options(std::move(given)), now(options.start) {}

    fake_account_options options;                                ///< changes take effect at once
    timestamp now;                                               ///< `advance` changes it
    std::map<std::string, fake_cluster, std::less<>> clusters{}; ///< by name, INACTIVE ones, too
    std::uint32_t generated = 0; ///< number of IDs made, so that each is unique

    /// Lets time pass for all instances. O(instances and clusters).
    void advance(std::chrono::milliseconds duration) {
        now = timestamp::from_milliseconds(now.milliseconds() + duration.count());
        std::erase_if(clusters,
                      [&](const auto& entry) { return is_over(entry.second.deleted_at); });
        for (auto& [name, cluster] : clusters) {
            for (auto& [id, each] : cluster.instances) {
                each.advance(duration, options.durations, options.newest_agent);
            }
            std::erase_if(cluster.instances,
                          [&](const auto& entry) { return is_over(entry.second.deregistered_at); });
        }
    }

    /// Creates a cluster, or returns the ACTIVE cluster of that name.
    fake_cluster& add_cluster(const std::string& name = "default") {
        fake_cluster& found = clusters[name];
        if (!found.cluster.clusterName || found.deleted_at) {
            found = {};
            found.cluster = {.clusterArn = make_arn("cluster/" + name),
                             .clusterName = name,
                             .status = "ACTIVE",
                             .activeServicesCount = 0};
        }
        return found;
    }

    /// Registers an instance with a cluster, which is created if it doesn't exist. An instance
    /// without an ARN gets one; the ID is part of the ARN. The reference is valid until the
    /// instance is removed.
    fake_instance& add_instance(ContainerInstance added, const std::string& cluster = "default") {
        if (!added.containerInstanceArn) {
            added.containerInstanceArn =
                make_arn("container-instance/" + cluster + "/" + make_id(32));
        }
        std::string id(after_last(*added.containerInstanceArn, '/'));
        fake_instance& place = add_cluster(cluster).instances[std::move(id)];
        place = {.instance = std::move(added)};
        return place;
    }

    /// Registers a generated instance: ACTIVE, connected, without tasks, with `usual_agent`.
    fake_instance& add_instance(const std::string& cluster = "default") {
        return add_instance(make_instance(), cluster);
    }

    /// Registers `count` generated instances and returns their IDs.
    std::vector<std::string> add_instances(std::size_t count,
                                           const std::string& cluster = "default") {
        std::vector<std::string> ids;
        ids.reserve(count);
        while (ids.size() != count) {
            ids.emplace_back(after_last(*add_instance(cluster).instance.containerInstanceArn, '/'));
        }
        return ids;
    }

    /// Removes an instance, so that it is MISSING; false if it doesn't exist.
    bool remove_instance(std::string_view id_or_arn, std::string_view cluster = "default") {
        fake_cluster* const home = find_cluster(cluster);
        return home != nullptr && std::erase_if(home->instances, [&](const auto& entry) {
                                      return entry.first == after_last(id_or_arn, '/');
                                  }) != 0;
    }

    /// Finds a cluster; null if there is none. The account and region in an ARN are ignored.
    [[nodiscard]] fake_cluster* find_cluster(std::string_view name_or_arn = "default") {
        const bool is_arn = name_or_arn.starts_with("arn:");
        if (is_arn && name_or_arn.find(":cluster/") == std::string_view::npos) {
            return nullptr;
        }
        const auto found = clusters.find(is_arn ? after_last(name_or_arn, '/') : name_or_arn);
        return found == clusters.end() ? nullptr : &found->second;
    }

    /// Finds an instance of a cluster; null if there is none. The account and region in an ARN are
    /// ignored.
    [[nodiscard]] fake_instance* find_instance(std::string_view id_or_arn,
                                               std::string_view cluster = "default") {
        fake_cluster* const home = find_cluster(cluster);
        if (home == nullptr) {
            return nullptr;
        }
        std::string_view id = id_or_arn;
        if (id.starts_with("arn:")) {
            const std::size_t type = id.find(":container-instance/");
            if (type == std::string_view::npos) {
                return nullptr;
            }
            const std::size_t slash = id.rfind('/');
            const std::size_t begin = type + std::string_view(":container-instance/").size();
            if (slash >= begin && id.substr(begin, slash - begin) != home->cluster.clusterName) {
                return nullptr;
            }
            id.remove_prefix(slash + 1);
        }
        const auto found = home->instances.find(id);
        return found == home->instances.end() ? nullptr : &found->second;
    }

    /// The ARN of a resource of this account, such as `cluster/prod`.
    [[nodiscard]] std::string make_arn(std::string_view resource) const {
        const std::string_view partition = options.region.starts_with("cn-")       ? "aws-cn"
                                           : options.region.starts_with("us-gov-") ? "aws-us-gov"
                                                                                   : "aws";
        std::string arn = "arn:";
        arn.append(partition).append(":ecs:").append(options.region).append(":");
        return arn.append(options.account).append(":").append(resource);
    }

    /// Makes a new ID of `digits` hexadecimal digits, at least 8. Later IDs follow in alphabetic
    /// order.
    [[nodiscard]] std::string make_id(std::size_t digits) {
        std::uint64_t state = ++generated;
        std::uint64_t bits = generated;
        std::string id;
        for (std::size_t i = 0; i != digits; ++i) {
            if (i >= 8 && i % 16 == 8) {
                bits = detail::next_seeded_bits(state);
            }
            const std::uint64_t digit = i < 8 ? bits >> (28 - 4 * i) : bits >> (4 * (i % 16));
            id += "0123456789abcdef"[digit & 15U];
        }
        return id;
    }

    /// Makes a new container instance: ACTIVE, connected, without tasks, with `usual_agent`.
    [[nodiscard]] ContainerInstance make_instance() {
        const std::uint32_t number = generated;
        const std::string zone = options.region + std::string(1, "abc"[number % 3]);
        const std::vector<Resource> resources{
            number_resource("CPU", 2048),
            number_resource("MEMORY", 3884),
            port_resource("PORTS", {"22", "2376", "2375", "51678", "51679"}),
            port_resource("PORTS_UDP", {}),
        };
        return {
            .ec2InstanceId = "i-" + make_id(17),
            .version = 1,
            .versionInfo = options.usual_agent,
            .remainingResources = resources,
            .registeredResources = resources,
            .status = ContainerInstanceStatus::ACTIVE,
            .agentConnected = true,
            .runningTasksCount = 0,
            .pendingTasksCount = 0,
            .attributes = {{
                Attribute{.name = "ecs.availability-zone", .value = zone},
                Attribute{.name = "ecs.instance-type", .value = "t3.medium"},
                Attribute{.name = "ecs.ami-id", .value = "ami-0c7217cdde317cfec"},
                Attribute{.name = "ecs.os-type", .value = "linux"},
                Attribute{.name = "ecs.cpu-architecture", .value = "x86_64"},
                Attribute{.name = "ecs.capability.task-eni"},
            }},
            .registeredAt = now,
            .attachments = std::vector<Attachment>{},
            .tags = std::vector<Tag>{},
        };
    }

private:
    // Whether a resource that ended at that time is no longer described.
    [[nodiscard]] bool is_over(const std::optional<timestamp>& end) const noexcept {
        return end && now.milliseconds() - end->milliseconds() > options.inactive_for.count();
    }

    static Resource number_resource(const char* name, std::int32_t amount) {
        return {.name = name,
                .type = ResourceValueType::INTEGER,
                .doubleValue = 0,
                .longValue = 0,
                .integerValue = amount};
    }

    static Resource port_resource(const char* name, std::vector<std::string> ports) {
        return {.name = name,
                .type = ResourceValueType::STRINGSET,
                .doubleValue = 0,
                .longValue = 0,
                .integerValue = 0,
                .stringSetValue = std::move(ports)};
    }
};

} // namespace ecswire::inline v0_2

#include <ecswire/ecs/detail/restore_macros.hpp>
