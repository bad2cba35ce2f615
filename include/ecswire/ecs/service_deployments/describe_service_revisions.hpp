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
#include <ecswire/ecs/service_deployments/service_revision.hpp>
#include <ecswire/reflect/shape.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ecswire::inline v0_2 {

/// The service revisions to describe.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeServiceRevisions.html
struct DescribeServiceRevisionsRequest {
    std::optional<std::vector<std::string>> serviceRevisionArns{}; ///< required; ARNs, at most 20
};
BOOST_DESCRIBE_STRUCT(DescribeServiceRevisionsRequest, (), (serviceRevisionArns))

constexpr auto constraints_of(shape<DescribeServiceRevisionsRequest>) {
    return constraints(member<&DescribeServiceRevisionsRequest::serviceRevisionArns>(
        required, length(at_most(20))));
}

/// The service revisions that were found, and the others.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeServiceRevisions.html
struct DescribeServiceRevisionsResponse {
    std::optional<std::vector<ServiceRevision>> serviceRevisions{}; ///< those that were found
    std::optional<std::vector<Failure>> failures{};                 ///< the others, such as MISSING
};
BOOST_DESCRIBE_STRUCT(DescribeServiceRevisionsResponse, (), (serviceRevisions, failures))

/// Describes service revisions. Those that are not found are among the `failures` of the response,
/// which isn't an error. Reads only.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeServiceRevisions.html
struct DescribeServiceRevisions : ecs_operation {
    using request_type = DescribeServiceRevisionsRequest;
    using response_type = DescribeServiceRevisionsResponse;
    using error_types =
        ecs_errors<ClusterNotFoundException, ServiceNotFoundException, UnsupportedFeatureException>;

    static constexpr std::string_view name = "DescribeServiceRevisions";
    static constexpr bool idempotent = true;
    static constexpr auto failures = &DescribeServiceRevisionsResponse::failures;
    static constexpr auto batch_key = &DescribeServiceRevisionsRequest::serviceRevisionArns;
    static constexpr std::size_t max_batch = 20;
};

constexpr DescribeServiceRevisions operation_of(shape<DescribeServiceRevisionsRequest>) noexcept {
    return {};
}

} // namespace ecswire::inline v0_2
