// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/clusters/put_cluster_capacity_providers.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <string>
#include <utility>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<PutClusterCapacityProvidersRequest>(
    optional_member<std::string>{"cluster"},
    optional_member<std::vector<std::string>>{"capacityProviders"},
    optional_member<std::vector<CapacityProviderStrategyItem>>{"defaultCapacityProviderStrategy"}));

static_assert(is_described_as<PutClusterCapacityProvidersResponse>(optional_member<Cluster>{
    "cluster"}));

TEST_CASE("PutClusterCapacityProviders has its messages, errors and name") {
    check_operation<
        PutClusterCapacityProviders, PutClusterCapacityProvidersRequest,
        PutClusterCapacityProvidersResponse,
        ecs_errors<ClusterNotFoundException, ResourceInUseException, UpdateInProgressException>>(
        "PutClusterCapacityProviders");
}

TEST_CASE(
    "The shapes of put_cluster_capacity_providers.hpp have their names in the service model") {
    CHECK(shape_name<PutClusterCapacityProvidersRequest> == "PutClusterCapacityProvidersRequest");
    CHECK(shape_name<PutClusterCapacityProvidersResponse> == "PutClusterCapacityProvidersResponse");
}

TEST_CASE("PutClusterCapacityProvidersRequest requires its members, whose lists may be empty") {
    check_each_member_counts(PutClusterCapacityProvidersRequest{
        .cluster = "c",
        .capacityProviders = {{"FARGATE"}},
        .defaultCapacityProviderStrategy = {{{.capacityProvider = "FARGATE"}}}});
    check_each_member_counts(
        PutClusterCapacityProvidersResponse{.cluster = {{.status = "ACTIVE"}}});
    CHECK(from_user(PutClusterCapacityProvidersRequest{}) ==
          "/cluster required, /capacityProviders required, "
          "/defaultCapacityProviderStrategy required");
    CHECK(from_user(PutClusterCapacityProvidersRequest{
              .cluster = "c",
              .capacityProviders = std::vector<std::string>{},
              .defaultCapacityProviderStrategy = std::vector<CapacityProviderStrategyItem>{}}) ==
          valid);
}

TEST_CASE("PutClusterCapacityProvidersRequest has a strategy of up to 20 items, with one base and "
          "a weight") {
    const auto with = [](std::vector<CapacityProviderStrategyItem> strategy) {
        return from_user(PutClusterCapacityProvidersRequest{.cluster = "c",
                                                            .capacityProviders = {{"p"}},
                                                            .defaultCapacityProviderStrategy =
                                                                std::move(strategy)});
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
