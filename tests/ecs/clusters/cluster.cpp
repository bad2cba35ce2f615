// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/clusters/cluster.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<ClusterServiceConnectDefaults>(optional_member<std::string>{
    "namespace_"}));

static_assert(is_described_as<Cluster>(
    optional_member<std::string>{"clusterArn"}, optional_member<std::string>{"clusterName"},
    optional_member<ClusterConfiguration>{"configuration"}, optional_member<std::string>{"status"},
    optional_member<std::int32_t>{"registeredContainerInstancesCount"},
    optional_member<std::int32_t>{"runningTasksCount"},
    optional_member<std::int32_t>{"pendingTasksCount"},
    optional_member<std::int32_t>{"activeServicesCount"},
    optional_member<std::vector<KeyValuePair>>{"statistics"},
    optional_member<std::vector<Tag>>{"tags"},
    optional_member<std::vector<ClusterSetting>>{"settings"},
    optional_member<std::vector<std::string>>{"capacityProviders"},
    optional_member<std::vector<CapacityProviderStrategyItem>>{"defaultCapacityProviderStrategy"},
    optional_member<std::vector<Attachment>>{"attachments"},
    optional_member<std::string>{"attachmentsStatus"},
    optional_member<ClusterServiceConnectDefaults>{"serviceConnectDefaults"}));

TEST_CASE("The shapes of cluster.hpp have their names in the service model") {
    CHECK(shape_name<ClusterServiceConnectDefaults> == "ClusterServiceConnectDefaults");
    CHECK(shape_name<Cluster> == "Cluster");
}

TEST_CASE("Every member of Cluster takes part in comparison") {
    const ClusterServiceConnectDefaults defaults{.namespace_ = "arn"};
    check_each_member_counts(defaults);
    check_each_member_counts(
        Cluster{.clusterArn = "arn",
                .clusterName = "c",
                .configuration = {{.managedStorageConfiguration = {{.kmsKeyId = "k"}}}},
                .status = "ACTIVE",
                .registeredContainerInstancesCount = 1,
                .runningTasksCount = 2,
                .pendingTasksCount = 3,
                .activeServicesCount = 4,
                .statistics = {{{.name = "runningEC2TasksCount", .value = "2"}}},
                .tags = {{{.key = "k"}}},
                .settings = {{{.value = "enabled"}}},
                .capacityProviders = {{"FARGATE"}},
                .defaultCapacityProviderStrategy = {{{.capacityProvider = "FARGATE"}}},
                .attachments = {{{.id = "a"}}},
                .attachmentsStatus = "UPDATE_COMPLETE",
                .serviceConnectDefaults = defaults});
    CHECK(present_members(defaults) == std::vector<std::string_view>{"namespace"});
}

TEST_CASE("Cluster has the documented statuses from users and any from the service") {
    for (const char* status : {"ACTIVE", "PROVISIONING", "DEPROVISIONING", "FAILED", "INACTIVE"}) {
        CHECK(from_user(Cluster{.status = status}) == valid);
    }
    for (const char* status : {"UPDATE_IN_PROGRESS", "UPDATE_COMPLETE", "UPDATE_FAILED"}) {
        CHECK(from_user(Cluster{.attachmentsStatus = status}) == valid);
    }
    const Cluster other{.status = "RESTING", .attachmentsStatus = "RESTING"};
    CHECK(from_user(other) == "/status enum, /attachmentsStatus enum");
    CHECK(from_service(other) == valid);
}

TEST_CASE("Cluster has tags of different keys") {
    CHECK(from_service(Cluster{.tags = {{{.key = "a"}, {.key = "b"}}}}) == valid);
    CHECK(from_service(Cluster{.tags = {{{.key = "a"}, {.key = "a"}}}}) ==
          "/tags/1/key uniqueItems");
}
