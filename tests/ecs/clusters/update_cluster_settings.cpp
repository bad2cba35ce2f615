// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/clusters/update_cluster_settings.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <string>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<UpdateClusterSettingsRequest>(
    optional_member<std::string>{"cluster"},
    optional_member<std::vector<ClusterSetting>>{"settings"}));

static_assert(is_described_as<UpdateClusterSettingsResponse>(optional_member<Cluster>{"cluster"}));

TEST_CASE("UpdateClusterSettings has its messages, errors and name") {
    check_operation<UpdateClusterSettings, UpdateClusterSettingsRequest,
                    UpdateClusterSettingsResponse,
                    ecs_errors<ClusterNotFoundException, UpdateInProgressException>>(
        "UpdateClusterSettings");
}

TEST_CASE("The shapes of update_cluster_settings.hpp have their names in the service model") {
    CHECK(shape_name<UpdateClusterSettingsRequest> == "UpdateClusterSettingsRequest");
    CHECK(shape_name<UpdateClusterSettingsResponse> == "UpdateClusterSettingsResponse");
}

TEST_CASE("UpdateClusterSettingsRequest requires a cluster and settings") {
    const UpdateClusterSettingsRequest full{.cluster = "c", .settings = {{{.value = "enabled"}}}};
    check_each_member_counts(full);
    check_each_member_counts(UpdateClusterSettingsResponse{.cluster = {{.status = "ACTIVE"}}});
    CHECK(from_user(UpdateClusterSettingsRequest{}) == "/cluster required, /settings required");
    CHECK(from_user(full) == valid);
}
