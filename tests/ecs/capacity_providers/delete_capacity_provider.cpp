// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/capacity_providers/delete_capacity_provider.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <string>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<DeleteCapacityProviderRequest>(
    optional_member<std::string>{"capacityProvider"}, optional_member<std::string>{"cluster"}));

static_assert(is_described_as<DeleteCapacityProviderResponse>(optional_member<CapacityProvider>{
    "capacityProvider"}));

TEST_CASE("DeleteCapacityProvider has its messages, errors and name") {
    check_operation<DeleteCapacityProvider, DeleteCapacityProviderRequest,
                    DeleteCapacityProviderResponse,
                    ecs_errors<ClusterNotFoundException, UnsupportedFeatureException,
                               UpdateInProgressException>>("DeleteCapacityProvider");
}

TEST_CASE("The shapes of delete_capacity_provider.hpp have their names in the service model") {
    CHECK(shape_name<DeleteCapacityProviderRequest> == "DeleteCapacityProviderRequest");
    CHECK(shape_name<DeleteCapacityProviderResponse> == "DeleteCapacityProviderResponse");
}

TEST_CASE("DeleteCapacityProviderRequest requires a capacity provider") {
    check_each_member_counts(
        DeleteCapacityProviderRequest{.capacityProvider = "p", .cluster = "c"});
    check_each_member_counts(DeleteCapacityProviderResponse{.capacityProvider = {{.name = "p"}}});
    CHECK(from_user(DeleteCapacityProviderRequest{}) == "/capacityProvider required");
    CHECK(from_user(DeleteCapacityProviderRequest{.capacityProvider = "p"}) == valid);
}
