// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/range.hpp>
#include <ecswire/ecs/common/ecs_operation.hpp>
#include <ecswire/ecs/common/errors.hpp>
#include <ecswire/ecs/common/launch_type.hpp>
#include <ecswire/ecs/services/resource_management_type.hpp>
#include <ecswire/ecs/services/scheduling_strategy.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ecswire::inline v0_2 {

/// A filter for services, and the page to return.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListServices.html
struct ListServicesRequest {
    std::optional<std::string> cluster{};   ///< short name or ARN; absent: `default`
    std::optional<std::string> nextToken{}; ///< from the previous response; absent: the first page
    std::optional<std::int32_t> maxResults{};          ///< maximum per page; absent: 10
    std::optional<open_enum<LaunchType>> launchType{}; ///< absent: any
    std::optional<open_enum<SchedulingStrategy>> schedulingStrategy{};         ///< absent: any
    std::optional<open_enum<ResourceManagementType>> resourceManagementType{}; ///< absent: any
};
BOOST_DESCRIBE_STRUCT(ListServicesRequest, (),
                      (cluster, nextToken, maxResults, launchType, schedulingStrategy,
                       resourceManagementType))

constexpr auto constraints_of(shape<ListServicesRequest>) {
    return constraints(member<&ListServicesRequest::maxResults>(range(1, 100)));
}

/// A page of services.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListServices.html
struct ListServicesResponse {
    std::optional<std::vector<std::string>> serviceArns{}; ///< their ARNs
    std::optional<std::string> nextToken{}; ///< for the next page; absent: this is the last
};
BOOST_DESCRIBE_STRUCT(ListServicesResponse, (), (serviceArns, nextToken))

/// Lists the ARNs of the services of a cluster, page by page. Reads only.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListServices.html
struct ListServices : ecs_operation {
    using request_type = ListServicesRequest;
    using response_type = ListServicesResponse;
    using error_types = ecs_errors<ClusterNotFoundException>;

    static constexpr std::string_view name = "ListServices";
    static constexpr bool idempotent = true;
    static constexpr auto input_token = &ListServicesRequest::nextToken;
    static constexpr auto output_token = &ListServicesResponse::nextToken;
    static constexpr auto result_key = &ListServicesResponse::serviceArns;
    static constexpr auto limit_key = &ListServicesRequest::maxResults;
};

constexpr ListServices operation_of(shape<ListServicesRequest>) noexcept { return {}; }

} // namespace ecswire::inline v0_2
