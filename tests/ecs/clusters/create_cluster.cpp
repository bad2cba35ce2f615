// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/clusters/create_cluster.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <string>
#include <utility>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<CreateClusterRequest>(
    optional_member<std::string>{"clusterName"}, optional_member<std::vector<Tag>>{"tags"},
    optional_member<std::vector<ClusterSetting>>{"settings"},
    optional_member<ClusterConfiguration>{"configuration"},
    optional_member<std::vector<std::string>>{"capacityProviders"},
    optional_member<std::vector<CapacityProviderStrategyItem>>{"defaultCapacityProviderStrategy"},
    optional_member<ClusterServiceConnectDefaultsRequest>{"serviceConnectDefaults"}));

static_assert(is_described_as<CreateClusterResponse>(optional_member<Cluster>{"cluster"}));

TEST_CASE("CreateCluster has its messages, errors and name") {
    check_operation<CreateCluster, CreateClusterRequest, CreateClusterResponse,
                    ecs_errors<NamespaceNotFoundException>>("CreateCluster");
}

TEST_CASE("The shapes of create_cluster.hpp have their names in the service model") {
    CHECK(shape_name<CreateClusterRequest> == "CreateClusterRequest");
    CHECK(shape_name<CreateClusterResponse> == "CreateClusterResponse");
}

TEST_CASE("Every member of CreateCluster's messages takes part in comparison") {
    check_each_member_counts(CreateClusterRequest{
        .clusterName = "c",
        .tags = {{{.key = "k"}}},
        .settings = {{{.value = "enabled"}}},
        .configuration = {{.managedStorageConfiguration = {{.kmsKeyId = "k"}}}},
        .capacityProviders = {{"FARGATE"}},
        .defaultCapacityProviderStrategy = {{{.capacityProvider = "FARGATE"}}},
        .serviceConnectDefaults = {{.namespace_ = "n"}}});
    check_each_member_counts(CreateClusterResponse{.cluster = {{.status = "ACTIVE"}}});
}

TEST_CASE("CreateClusterRequest has a name of up to 255 letters, digits, hyphens, underscores") {
    const auto with = [](const std::string& name) {
        return from_user(CreateClusterRequest{.clusterName = name});
    };
    CHECK(from_user(CreateClusterRequest{}) == valid);
    CHECK(with("azAZ09-_") == valid);
    CHECK(with("a.b") == "/clusterName pattern");
    CHECK(with(std::string(255, 'a')) == valid);
    CHECK(with(std::string(256, 'a')) == "/clusterName length");
}

TEST_CASE("CreateClusterRequest has tags of different keys") {
    CHECK(from_user(CreateClusterRequest{.tags = {{{.key = "a"}, {.key = "b"}}}}) == valid);
    CHECK(from_user(CreateClusterRequest{.tags = {{{.key = "a"}, {.key = "a"}}}}) ==
          "/tags/1/key uniqueItems");
}

TEST_CASE("CreateClusterRequest has a strategy of up to 20 items, with one base and a weight") {
    const auto with = [](std::vector<CapacityProviderStrategyItem> strategy) {
        return from_user(
            CreateClusterRequest{.defaultCapacityProviderStrategy = std::move(strategy)});
    };
    const CapacityProviderStrategyItem one{.capacityProvider = "p", .weight = 1};
    CHECK(with(std::vector(20, one)) == valid);
    CHECK(with(std::vector(21, one)) == "/defaultCapacityProviderStrategy length");
    const CapacityProviderStrategyItem base{.capacityProvider = "p", .weight = 1, .base = 1};
    CHECK(with({base, one}) == valid);
    CHECK(with({base, base}) == "/defaultCapacityProviderStrategy oneBase");
    const CapacityProviderStrategyItem weightless{.capacityProvider = "p"};
    CHECK(with({weightless, one}) == valid);
    CHECK(with({weightless, weightless}) == "/defaultCapacityProviderStrategy someWeight");
}
