// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/ecs/clusters/cluster.hpp>
#include <ecswire/ecs/clusters/create_cluster.hpp>
#include <ecswire/ecs/clusters/delete_cluster.hpp>
#include <ecswire/ecs/clusters/describe_clusters.hpp>
#include <ecswire/ecs/clusters/list_clusters.hpp>
#include <ecswire/ecs/common/errors.hpp>
#include <ecswire/ecs/common/failure.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/testing/detail/fake_answer.hpp>
#include <ecswire/testing/detail/page_token.hpp>
#include <ecswire/testing/fake_account.hpp>
#include <ecswire/testing/fake_cluster.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// The operations on clusters.
namespace ecswire::inline v0_2::detail {

// The cluster with the members that a request includes.
inline Cluster show_cluster(const fake_cluster& shown,
                            const std::optional<std::vector<open_enum<ClusterField>>>& include) {
    const auto includes = [&](ClusterField field) {
        return include && std::ranges::find(*include, field) != include->end();
    };
    Cluster result = shown.with_counts();
    if (!includes(ClusterField::ATTACHMENTS)) {
        result.attachments.reset();
        result.attachmentsStatus.reset();
    }
    if (!includes(ClusterField::CONFIGURATIONS)) {
        result.configuration.reset();
    }
    if (!includes(ClusterField::SETTINGS)) {
        result.settings.reset();
    }
    if (!includes(ClusterField::STATISTICS)) {
        result.statistics.reset();
    }
    if (!includes(ClusterField::TAGS)) {
        result.tags.reset();
    }
    return result;
}

// An ACTIVE cluster of the name is returned as it is.
inline fake_answer<CreateCluster> serve_fake(fake_account& account,
                                             const CreateClusterRequest& request) {
    const std::string name = request.clusterName.value_or("default");
    const fake_cluster* const old = account.find_cluster(name);
    const bool is_new = old == nullptr || old->deleted_at;
    fake_cluster& created = account.add_cluster(name);
    if (is_new) {
        Cluster& cluster = created.cluster;
        cluster.tags = request.tags;
        cluster.settings = request.settings;
        cluster.configuration = request.configuration;
        cluster.capacityProviders = request.capacityProviders;
        cluster.defaultCapacityProviderStrategy = request.defaultCapacityProviderStrategy;
        if (request.serviceConnectDefaults) {
            cluster.serviceConnectDefaults = ClusterServiceConnectDefaults{
                .namespace_ = request.serviceConnectDefaults->namespace_};
        }
    }
    return CreateClusterResponse{.cluster = created.with_counts()};
}

inline fake_answer<DescribeClusters> serve_fake(fake_account& account,
                                                const DescribeClustersRequest& request) {
    DescribeClustersResponse response{.clusters = std::vector<Cluster>{},
                                      .failures = std::vector<Failure>{}};
    for (const std::string& name : request.clusters.value_or(std::vector<std::string>{"default"})) {
        if (const fake_cluster* const found = account.find_cluster(name)) {
            response.clusters->push_back(show_cluster(*found, request.include));
        } else {
            const bool is_arn = name.starts_with("arn:");
            response.failures->push_back(
                {.arn = is_arn ? name : account.make_arn("cluster/" + name), .reason = "MISSING"});
        }
    }
    return response;
}

inline fake_answer<ListClusters> serve_fake(fake_account& account,
                                            const ListClustersRequest& request) {
    constexpr std::string_view list = ListClusters::name;
    const auto position = read_page_token(list, request.nextToken);
    if (!position) {
        return fake_refusal<ListClusters, InvalidParameterException>("Invalid token.");
    }
    ListClustersResponse response{.clusterArns = std::vector<std::string>{}};
    const auto size = static_cast<std::size_t>(request.maxResults.value_or(100));
    std::string_view last;
    for (auto each = account.clusters.upper_bound(*position); each != account.clusters.end();
         ++each) {
        if (each->second.deleted_at) {
            continue;
        }
        if (response.clusterArns->size() == size) {
            response.nextToken = make_page_token(list, last);
            break;
        }
        last = each->first;
        response.clusterArns->push_back(each->second.cluster.clusterArn.value_or(""));
    }
    return response;
}

inline fake_answer<DeleteCluster> serve_fake(fake_account& account,
                                             const DeleteClusterRequest& request) {
    fake_cluster* const found = account.find_cluster(*request.cluster);
    if (found == nullptr) {
        return fake_refusal<DeleteCluster, ClusterNotFoundException>("Cluster not found.");
    }
    if (!found->deleted_at) {
        const Cluster counted = found->with_counts();
        if (counted.registeredContainerInstancesCount != 0) {
            return fake_refusal<DeleteCluster, ClusterContainsContainerInstancesException>(
                "The Cluster cannot be deleted while Container Instances are active or draining.");
        }
        if (counted.activeServicesCount.value_or(0) != 0) {
            return fake_refusal<DeleteCluster, ClusterContainsServicesException>(
                "The Cluster cannot be deleted while Services are active.");
        }
        if (counted.runningTasksCount != 0 || counted.pendingTasksCount != 0) {
            return fake_refusal<DeleteCluster, ClusterContainsTasksException>(
                "The Cluster cannot be deleted while Tasks are active.");
        }
        found->cluster.status = "INACTIVE";
        found->deleted_at = account.now;
    }
    return DeleteClusterResponse{.cluster = show_cluster(*found, std::nullopt)};
}

} // namespace ecswire::inline v0_2::detail
