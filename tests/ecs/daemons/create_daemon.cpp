// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/daemons/create_daemon.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <string>
#include <utility>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<CreateDaemonRequest>(
    optional_member<std::string>{"daemonName"}, optional_member<std::string>{"clusterArn"},
    optional_member<std::string>{"daemonTaskDefinitionArn"},
    optional_member<std::vector<std::string>>{"capacityProviderArns"},
    optional_member<DaemonDeploymentConfiguration>{"deploymentConfiguration"},
    optional_member<std::vector<Tag>>{"tags"},
    optional_member<open_enum<DaemonPropagateTags>>{"propagateTags"},
    optional_member<bool>{"enableECSManagedTags"}, optional_member<bool>{"enableExecuteCommand"},
    optional_member<std::string>{"clientToken"}, optional_member<bool>{"critical"}));

static_assert(is_described_as<CreateDaemonResponse>(
    optional_member<std::string>{"daemonArn"}, optional_member<open_enum<DaemonStatus>>{"status"},
    optional_member<timestamp>{"createdAt"}, optional_member<std::string>{"deploymentArn"}));

TEST_CASE("CreateDaemon has its messages, errors and name") {
    check_operation<CreateDaemon, CreateDaemonRequest, CreateDaemonResponse,
                    ecs_errors<ClusterNotFoundException, PlatformUnknownException,
                               UnsupportedFeatureException>>("CreateDaemon");
}

TEST_CASE("The shapes of create_daemon.hpp have their names in the service model") {
    CHECK(shape_name<CreateDaemonRequest> == "CreateDaemonRequest");
    CHECK(shape_name<CreateDaemonResponse> == "CreateDaemonResponse");
}

TEST_CASE("CreateDaemonRequest requires a name, a task definition and capacity providers") {
    const CreateDaemonRequest full{.daemonName = "d",
                                   .clusterArn = "c",
                                   .daemonTaskDefinitionArn = "arn",
                                   .capacityProviderArns = {{"p"}},
                                   .deploymentConfiguration = {{.drainPercent = 10.0}},
                                   .tags = {{{.key = "k"}}},
                                   .propagateTags = DaemonPropagateTags::DAEMON,
                                   .enableECSManagedTags = true,
                                   .enableExecuteCommand = true,
                                   .clientToken = "t",
                                   .critical = true};
    check_each_member_counts(full);
    CHECK(from_user(full) == valid);
    CHECK(from_user(CreateDaemonRequest{}) == "/daemonName required, /daemonTaskDefinitionArn "
                                              "required, /capacityProviderArns required");
    check_each_member_counts(CreateDaemonResponse{.daemonArn = "arn",
                                                  .status = DaemonStatus::ACTIVE,
                                                  .createdAt = timestamp::from_seconds(1),
                                                  .deploymentArn = "arn"});
}

TEST_CASE("CreateDaemonRequest has bounds for its name, its token and its tags") {
    CreateDaemonRequest request{.daemonTaskDefinitionArn = "arn", .capacityProviderArns = {{"p"}}};
    const auto name = [&request](std::string text) {
        request.daemonName = std::move(text);
        return from_user(request);
    };
    CHECK(name(std::string(256, 'a')) == "/daemonName length");
    CHECK(name("my daemon") == "/daemonName pattern");
    CHECK(name("my_Daemon-1") == valid);
    CHECK(name(std::string(255, 'a')) == valid);
    const auto token = [&request](std::string text) {
        request.clientToken = std::move(text);
        return from_user(request);
    };
    CHECK(token(std::string(37, '!')) == "/clientToken length");
    CHECK(token("a b") == "/clientToken pattern");
    CHECK(token(std::string(36, '~')) == valid);
    request.tags = {{{.key = "a"}, {.key = "a"}}};
    CHECK(from_user(request) == "/tags/1/key uniqueItems");
}
