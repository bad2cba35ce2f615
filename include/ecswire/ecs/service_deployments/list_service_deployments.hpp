// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/range.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/ecs/common/created_at.hpp>
#include <ecswire/ecs/common/ecs_operation.hpp>
#include <ecswire/ecs/common/errors.hpp>
#include <ecswire/ecs/service_deployments/service_deployment_status.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>
#include <ecswire/reflect/timestamp.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ecswire::inline v0_2 {

/// A service deployment as ListServiceDeployments returns it.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceDeploymentBrief.html
struct ServiceDeploymentBrief {
    std::optional<std::string> serviceDeploymentArn{};     ///< its Amazon Resource Name
    std::optional<std::string> serviceArn{};               ///< its service
    std::optional<std::string> clusterArn{};               ///< the cluster of its service
    std::optional<timestamp> startedAt{};                  ///< time at which it left PENDING
    std::optional<timestamp> createdAt{};                  ///< time of creation
    std::optional<timestamp> finishedAt{};                 ///< time of its end; absent: not yet
    std::optional<std::string> targetServiceRevisionArn{}; ///< the service revision that it deploys
    std::optional<open_enum<ServiceDeploymentStatus>> status{}; ///< its state in the life cycle
    std::optional<std::string> statusReason{};                  ///< description of `status`
};
BOOST_DESCRIBE_STRUCT(ServiceDeploymentBrief, (),
                      (serviceDeploymentArn, serviceArn, clusterArn, startedAt, createdAt,
                       finishedAt, targetServiceRevisionArn, status, statusReason))

/// A filter for the service deployments of a service, and the page to return.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListServiceDeployments.html
struct ListServiceDeploymentsRequest {
    std::optional<std::string> service{}; ///< required; name or ARN
    std::optional<std::string> cluster{}; ///< short name or ARN; absent: `default`
    std::optional<std::vector<open_enum<ServiceDeploymentStatus>>> status{};
    ///< any of these; absent: all
    std::optional<CreatedAt> createdAt{};   ///< period of creation; absent: any time
    std::optional<std::string> nextToken{}; ///< from the previous response; absent: the first page
    std::optional<std::int32_t> maxResults{}; ///< maximum per page; absent: 20
};
BOOST_DESCRIBE_STRUCT(ListServiceDeploymentsRequest, (),
                      (service, cluster, status, createdAt, nextToken, maxResults))

constexpr auto constraints_of(shape<ListServiceDeploymentsRequest>) {
    return constraints(member<&ListServiceDeploymentsRequest::service>(required),
                       member<&ListServiceDeploymentsRequest::maxResults>(range(1, 100)));
}

/// A page of service deployments.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListServiceDeployments.html
struct ListServiceDeploymentsResponse {
    std::optional<std::vector<ServiceDeploymentBrief>> serviceDeployments{}; ///< in brief
    std::optional<std::string> nextToken{}; ///< for the next page; absent: this is the last
};
BOOST_DESCRIBE_STRUCT(ListServiceDeploymentsResponse, (), (serviceDeployments, nextToken))

/// Lists the deployments of a service, page by page. Reads only.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListServiceDeployments.html
struct ListServiceDeployments : ecs_operation {
    using request_type = ListServiceDeploymentsRequest;
    using response_type = ListServiceDeploymentsResponse;
    using error_types =
        ecs_errors<ClusterNotFoundException, ServiceNotFoundException, UnsupportedFeatureException>;

    static constexpr std::string_view name = "ListServiceDeployments";
    static constexpr bool idempotent = true;
    static constexpr auto input_token = &ListServiceDeploymentsRequest::nextToken;
    static constexpr auto output_token = &ListServiceDeploymentsResponse::nextToken;
    static constexpr auto result_key = &ListServiceDeploymentsResponse::serviceDeployments;
    static constexpr auto limit_key = &ListServiceDeploymentsRequest::maxResults;
};

constexpr ListServiceDeployments operation_of(shape<ListServiceDeploymentsRequest>) noexcept {
    return {};
}

} // namespace ecswire::inline v0_2
