// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/bounds.hpp>
#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/length.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/ecs/common/ecs_operation.hpp>
#include <ecswire/ecs/common/errors.hpp>
#include <ecswire/ecs/common/failure.hpp>
#include <ecswire/ecs/services/service.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ecswire::inline v0_2 {

/// Members of Service that DescribeServices includes on request only.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeServices.html
enum class ServiceField {
    TAGS, ///< `tags`
};
BOOST_DESCRIBE_ENUM(ServiceField, TAGS)

/// The services to describe, all of one cluster.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeServices.html
struct DescribeServicesRequest {
    std::optional<std::string> cluster{};               ///< short name or ARN; absent: `default`
    std::optional<std::vector<std::string>> services{}; ///< required; names or ARNs, at most 10
    std::optional<std::vector<open_enum<ServiceField>>> include{};
    ///< members to include; absent: none of them
};
BOOST_DESCRIBE_STRUCT(DescribeServicesRequest, (), (cluster, services, include))

constexpr auto constraints_of(shape<DescribeServicesRequest>) {
    return constraints(member<&DescribeServicesRequest::services>(required, length(at_most(10))));
}

/// The services that were found, and the others.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeServices.html
struct DescribeServicesResponse {
    std::optional<std::vector<Service>> services{}; ///< those that were found
    std::optional<std::vector<Failure>> failures{}; ///< the others, such as MISSING
};
BOOST_DESCRIBE_STRUCT(DescribeServicesResponse, (), (services, failures))

/// Describes services of one cluster. Those that are not found are among the `failures` of the
/// response, which isn't an error. Reads only.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeServices.html
struct DescribeServices : ecs_operation {
    using request_type = DescribeServicesRequest;
    using response_type = DescribeServicesResponse;
    using error_types = ecs_errors<ClusterNotFoundException>;

    static constexpr std::string_view name = "DescribeServices";
    static constexpr bool idempotent = true;
    static constexpr auto failures = &DescribeServicesResponse::failures;
    static constexpr auto batch_key = &DescribeServicesRequest::services;
    static constexpr std::size_t max_batch = 10;
};

constexpr DescribeServices operation_of(shape<DescribeServicesRequest>) noexcept { return {}; }

} // namespace ecswire::inline v0_2
