// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/express/describe_express_gateway_service.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <string>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(has_wire_texts<ExpressGatewayServiceInclude>({
    {ExpressGatewayServiceInclude::TAGS, "TAGS"},
}));

static_assert(is_described_as<DescribeExpressGatewayServiceRequest>(
    optional_member<std::string>{"serviceArn"},
    optional_member<std::vector<open_enum<ExpressGatewayServiceInclude>>>{"include"}));

static_assert(is_described_as<DescribeExpressGatewayServiceResponse>(
    optional_member<ECSExpressGatewayService>{"service"}));

TEST_CASE("DescribeExpressGatewayService has its messages, errors and name") {
    check_operation<DescribeExpressGatewayService, DescribeExpressGatewayServiceRequest,
                    DescribeExpressGatewayServiceResponse,
                    ecs_errors<ClusterNotFoundException, ResourceNotFoundException,
                               UnsupportedFeatureException>>("DescribeExpressGatewayService");
}

TEST_CASE(
    "The shapes of describe_express_gateway_service.hpp have their names in the service model") {
    CHECK(shape_name<ExpressGatewayServiceInclude> == "ExpressGatewayServiceInclude");
    CHECK(shape_name<DescribeExpressGatewayServiceRequest> ==
          "DescribeExpressGatewayServiceRequest");
    CHECK(shape_name<DescribeExpressGatewayServiceResponse> ==
          "DescribeExpressGatewayServiceResponse");
}

TEST_CASE("DescribeExpressGatewayServiceRequest requires the ARN of a service") {
    check_each_member_counts(DescribeExpressGatewayServiceRequest{
        .serviceArn = "arn", .include = {{ExpressGatewayServiceInclude::TAGS}}});
    check_each_member_counts(
        DescribeExpressGatewayServiceResponse{.service = {{.serviceName = "web"}}});
    CHECK(from_user(DescribeExpressGatewayServiceRequest{}) == "/serviceArn required");
    CHECK(from_user(DescribeExpressGatewayServiceRequest{.serviceArn = "arn"}) == valid);
}
