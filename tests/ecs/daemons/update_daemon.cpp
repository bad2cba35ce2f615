// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/daemons/update_daemon.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <string>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<UpdateDaemonRequest>(
    optional_member<std::string>{"daemonArn"},
    optional_member<std::string>{"daemonTaskDefinitionArn"},
    optional_member<std::vector<std::string>>{"capacityProviderArns"},
    optional_member<DaemonDeploymentConfiguration>{"deploymentConfiguration"},
    optional_member<open_enum<DaemonPropagateTags>>{"propagateTags"},
    optional_member<bool>{"enableECSManagedTags"}, optional_member<bool>{"enableExecuteCommand"},
    optional_member<bool>{"critical"}));

static_assert(is_described_as<UpdateDaemonResponse>(
    optional_member<std::string>{"daemonArn"}, optional_member<open_enum<DaemonStatus>>{"status"},
    optional_member<timestamp>{"createdAt"}, optional_member<timestamp>{"updatedAt"},
    optional_member<std::string>{"deploymentArn"}));

TEST_CASE("UpdateDaemon has its messages, errors and name") {
    check_operation<
        UpdateDaemon, UpdateDaemonRequest, UpdateDaemonResponse,
        ecs_errors<ClusterNotFoundException, DaemonNotActiveException, DaemonNotFoundException,
                   PlatformUnknownException, UnsupportedFeatureException>>("UpdateDaemon");
}

TEST_CASE("The shapes of update_daemon.hpp have their names in the service model") {
    CHECK(shape_name<UpdateDaemonRequest> == "UpdateDaemonRequest");
    CHECK(shape_name<UpdateDaemonResponse> == "UpdateDaemonResponse");
}

TEST_CASE("UpdateDaemonRequest requires a daemon, a task definition and capacity providers") {
    const UpdateDaemonRequest full{.daemonArn = "arn",
                                   .daemonTaskDefinitionArn = "t",
                                   .capacityProviderArns = {{"p"}},
                                   .deploymentConfiguration = {{.drainPercent = 10.0}},
                                   .propagateTags = DaemonPropagateTags::NONE,
                                   .enableECSManagedTags = true,
                                   .enableExecuteCommand = true,
                                   .critical = true};
    check_each_member_counts(full);
    CHECK(from_user(full) == valid);
    CHECK(from_user(UpdateDaemonRequest{}) == "/daemonArn required, /daemonTaskDefinitionArn "
                                              "required, /capacityProviderArns required");
    check_each_member_counts(UpdateDaemonResponse{.daemonArn = "arn",
                                                  .status = DaemonStatus::ACTIVE,
                                                  .createdAt = timestamp::from_seconds(1),
                                                  .updatedAt = timestamp::from_seconds(2),
                                                  .deploymentArn = "arn"});
}
