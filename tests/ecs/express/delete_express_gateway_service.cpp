// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/express/delete_express_gateway_service.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <string>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<DeleteExpressGatewayServiceRequest>(optional_member<std::string>{
    "serviceArn"}));

static_assert(is_described_as<DeleteExpressGatewayServiceResponse>(
    optional_member<ECSExpressGatewayService>{"service"}));

TEST_CASE("DeleteExpressGatewayService has its messages, errors and name") {
    check_operation<DeleteExpressGatewayService, DeleteExpressGatewayServiceRequest,
                    DeleteExpressGatewayServiceResponse,
                    ecs_errors<ClusterNotFoundException, ServiceNotActiveException,
                               ServiceNotFoundException, UnsupportedFeatureException>>(
        "DeleteExpressGatewayService");
}

TEST_CASE(
    "The shapes of delete_express_gateway_service.hpp have their names in the service model") {
    CHECK(shape_name<DeleteExpressGatewayServiceRequest> == "DeleteExpressGatewayServiceRequest");
    CHECK(shape_name<DeleteExpressGatewayServiceResponse> == "DeleteExpressGatewayServiceResponse");
}

TEST_CASE("DeleteExpressGatewayServiceRequest requires the ARN of a service") {
    check_each_member_counts(DeleteExpressGatewayServiceRequest{.serviceArn = "arn"});
    check_each_member_counts(
        DeleteExpressGatewayServiceResponse{.service = {{.serviceName = "web"}}});
    CHECK(from_user(DeleteExpressGatewayServiceRequest{}) == "/serviceArn required");
    CHECK(from_user(DeleteExpressGatewayServiceRequest{.serviceArn = "arn"}) == valid);
}
