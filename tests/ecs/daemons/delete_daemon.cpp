// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/daemons/delete_daemon.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <string>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<DeleteDaemonRequest>(optional_member<std::string>{"daemonArn"}));

static_assert(is_described_as<DeleteDaemonResponse>(
    optional_member<std::string>{"daemonArn"}, optional_member<open_enum<DaemonStatus>>{"status"},
    optional_member<timestamp>{"createdAt"}, optional_member<timestamp>{"updatedAt"},
    optional_member<std::string>{"deploymentArn"}));

TEST_CASE("DeleteDaemon has its messages, errors and name") {
    check_operation<DeleteDaemon, DeleteDaemonRequest, DeleteDaemonResponse,
                    ecs_errors<ClusterNotFoundException, DaemonNotActiveException,
                               DaemonNotFoundException, UnsupportedFeatureException>>(
        "DeleteDaemon");
}

TEST_CASE("The shapes of delete_daemon.hpp have their names in the service model") {
    CHECK(shape_name<DeleteDaemonRequest> == "DeleteDaemonRequest");
    CHECK(shape_name<DeleteDaemonResponse> == "DeleteDaemonResponse");
}

TEST_CASE("DeleteDaemonRequest requires the ARN of a daemon") {
    check_each_member_counts(DeleteDaemonRequest{.daemonArn = "arn"});
    check_each_member_counts(DeleteDaemonResponse{.daemonArn = "arn",
                                                  .status = DaemonStatus::ACTIVE,
                                                  .createdAt = timestamp::from_seconds(1),
                                                  .updatedAt = timestamp::from_seconds(2),
                                                  .deploymentArn = "arn"});
    CHECK(from_user(DeleteDaemonRequest{}) == "/daemonArn required");
    CHECK(from_user(DeleteDaemonRequest{.daemonArn = "arn"}) == valid);
}
