// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/service_deployments/describe_service_revisions.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <cstddef>
#include <string>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<DescribeServiceRevisionsRequest>(
    optional_member<std::vector<std::string>>{"serviceRevisionArns"}));

static_assert(is_described_as<DescribeServiceRevisionsResponse>(
    optional_member<std::vector<ServiceRevision>>{"serviceRevisions"},
    optional_member<std::vector<Failure>>{"failures"}));

TEST_CASE("DescribeServiceRevisions has its messages, errors and name") {
    check_operation<DescribeServiceRevisions, DescribeServiceRevisionsRequest,
                    DescribeServiceRevisionsResponse,
                    ecs_errors<ClusterNotFoundException, ServiceNotFoundException,
                               UnsupportedFeatureException>>("DescribeServiceRevisions");
}

TEST_CASE("The shapes of describe_service_revisions.hpp have their names in the service model") {
    CHECK(shape_name<DescribeServiceRevisionsRequest> == "DescribeServiceRevisionsRequest");
    CHECK(shape_name<DescribeServiceRevisionsResponse> == "DescribeServiceRevisionsResponse");
}

TEST_CASE("Every member of DescribeServiceRevisions' messages takes part in comparison") {
    check_each_member_counts(DescribeServiceRevisionsRequest{.serviceRevisionArns = {{"arn"}}});
    check_each_member_counts(DescribeServiceRevisionsResponse{
        .serviceRevisions = {{{.taskDefinition = "t:1"}}}, .failures = {{{.reason = "MISSING"}}}});
}

TEST_CASE("DescribeServiceRevisionsRequest requires service revisions, at most 20") {
    const auto with = [](std::size_t count) {
        return from_user(DescribeServiceRevisionsRequest{
            .serviceRevisionArns = std::vector<std::string>(count, "arn")});
    };
    CHECK(from_user(DescribeServiceRevisionsRequest{}) == "/serviceRevisionArns required");
    CHECK(with(20) == valid);
    CHECK(with(21) == "/serviceRevisionArns length");
}
