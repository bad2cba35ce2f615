// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/service_deployments/stop_service_deployment.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <string>

using namespace ecswire;
using namespace ecswire_test;

static_assert(has_wire_texts<StopServiceDeploymentStopType>({
    {StopServiceDeploymentStopType::ABORT, "ABORT"},
    {StopServiceDeploymentStopType::ROLLBACK, "ROLLBACK"},
}));

static_assert(is_described_as<StopServiceDeploymentRequest>(
    optional_member<std::string>{"serviceDeploymentArn"},
    optional_member<open_enum<StopServiceDeploymentStopType>>{"stopType"}));

static_assert(is_described_as<StopServiceDeploymentResponse>(optional_member<std::string>{
    "serviceDeploymentArn"}));

TEST_CASE("StopServiceDeployment has its messages, errors and name") {
    check_operation<StopServiceDeployment, StopServiceDeploymentRequest,
                    StopServiceDeploymentResponse,
                    ecs_errors<ConflictException, ServiceDeploymentNotFoundException,
                               UnsupportedFeatureException>>("StopServiceDeployment");
}

TEST_CASE("The shapes of stop_service_deployment.hpp have their names in the service model") {
    CHECK(shape_name<StopServiceDeploymentStopType> == "StopServiceDeploymentStopType");
    CHECK(shape_name<StopServiceDeploymentRequest> == "StopServiceDeploymentRequest");
    CHECK(shape_name<StopServiceDeploymentResponse> == "StopServiceDeploymentResponse");
}

TEST_CASE("Every member of StopServiceDeployment's messages takes part in comparison") {
    check_each_member_counts(StopServiceDeploymentRequest{
        .serviceDeploymentArn = "arn", .stopType = StopServiceDeploymentStopType::ABORT});
    check_each_member_counts(StopServiceDeploymentResponse{.serviceDeploymentArn = "arn"});
}

TEST_CASE("StopServiceDeploymentRequest requires a service deployment") {
    CHECK(from_user(StopServiceDeploymentRequest{}) == "/serviceDeploymentArn required");
    CHECK(from_user(StopServiceDeploymentRequest{.serviceDeploymentArn = "arn"}) == valid);
}
