// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/service_deployments/list_service_deployments.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <cstdint>
#include <string>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<ServiceDeploymentBrief>(
    optional_member<std::string>{"serviceDeploymentArn"},
    optional_member<std::string>{"serviceArn"}, optional_member<std::string>{"clusterArn"},
    optional_member<timestamp>{"startedAt"}, optional_member<timestamp>{"createdAt"},
    optional_member<timestamp>{"finishedAt"},
    optional_member<std::string>{"targetServiceRevisionArn"},
    optional_member<open_enum<ServiceDeploymentStatus>>{"status"},
    optional_member<std::string>{"statusReason"}));

static_assert(is_described_as<ListServiceDeploymentsRequest>(
    optional_member<std::string>{"service"}, optional_member<std::string>{"cluster"},
    optional_member<std::vector<open_enum<ServiceDeploymentStatus>>>{"status"},
    optional_member<CreatedAt>{"createdAt"}, optional_member<std::string>{"nextToken"},
    optional_member<std::int32_t>{"maxResults"}));

static_assert(is_described_as<ListServiceDeploymentsResponse>(
    optional_member<std::vector<ServiceDeploymentBrief>>{"serviceDeployments"},
    optional_member<std::string>{"nextToken"}));

TEST_CASE("ListServiceDeployments has its messages, errors and name") {
    check_operation<ListServiceDeployments, ListServiceDeploymentsRequest,
                    ListServiceDeploymentsResponse,
                    ecs_errors<ClusterNotFoundException, ServiceNotFoundException,
                               UnsupportedFeatureException>>("ListServiceDeployments");
}

TEST_CASE("The shapes of list_service_deployments.hpp have their names in the service model") {
    CHECK(shape_name<ServiceDeploymentBrief> == "ServiceDeploymentBrief");
    CHECK(shape_name<ListServiceDeploymentsRequest> == "ListServiceDeploymentsRequest");
    CHECK(shape_name<ListServiceDeploymentsResponse> == "ListServiceDeploymentsResponse");
}

TEST_CASE("Every member of ListServiceDeployments' messages takes part in comparison") {
    const ServiceDeploymentBrief brief{.serviceDeploymentArn = "arn",
                                       .serviceArn = "arn",
                                       .clusterArn = "arn",
                                       .startedAt = timestamp::from_seconds(2),
                                       .createdAt = timestamp::from_seconds(1),
                                       .finishedAt = timestamp::from_seconds(3),
                                       .targetServiceRevisionArn = "arn",
                                       .status = ServiceDeploymentStatus::SUCCESSFUL,
                                       .statusReason = "done"};
    check_each_member_counts(brief);
    check_each_member_counts(
        ListServiceDeploymentsRequest{.service = "s",
                                      .cluster = "c",
                                      .status = {{ServiceDeploymentStatus::STOPPED}},
                                      .createdAt = {{.before = timestamp::from_seconds(1)}},
                                      .nextToken = "t",
                                      .maxResults = 1});
    check_each_member_counts(
        ListServiceDeploymentsResponse{.serviceDeployments = {{brief}}, .nextToken = "t"});
}

TEST_CASE("ListServiceDeploymentsRequest requires a service and has 1 to 100 results per page") {
    const auto with = [](int max) {
        return from_user(ListServiceDeploymentsRequest{.service = "s", .maxResults = max});
    };
    CHECK(from_user(ListServiceDeploymentsRequest{}) == "/service required");
    CHECK(with(0) == "/maxResults range");
    CHECK(with(1) == valid);
    CHECK(with(100) == valid);
    CHECK(with(101) == "/maxResults range");
}
