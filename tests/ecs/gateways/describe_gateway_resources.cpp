// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/gateways/describe_gateway_resources.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <cstdint>
#include <string>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<ElbGatewayResources>(optional_member<std::string>{"loadBalancerArn"},
                                                   optional_member<std::string>{"listenerArn"},
                                                   optional_member<std::string>{"securityGroup"},
                                                   optional_member<std::vector<std::string>>{
                                                       "gatewayRouteArns"}));

static_assert(is_described_as<GatewayInfrastructureResources>(
    optional_member<std::vector<ElbGatewayResources>>{"hostSharedAlb"}));

static_assert(is_described_as<GatewayResources>(optional_member<std::string>{"gatewayArn"},
                                                optional_member<GatewayInfrastructureResources>{
                                                    "resources"}));

static_assert(is_described_as<DescribeGatewayResourcesRequest>(
    optional_member<std::string>{"gateway"}, optional_member<std::int32_t>{"maxResults"},
    optional_member<std::string>{"nextToken"}));

static_assert(is_described_as<DescribeGatewayResourcesResponse>(
    optional_member<GatewayResources>{"gatewayResources"},
    optional_member<std::string>{"nextToken"}));

TEST_CASE("DescribeGatewayResources has its messages, errors and name") {
    check_operation<DescribeGatewayResources, DescribeGatewayResourcesRequest,
                    DescribeGatewayResourcesResponse,
                    ecs_errors<GatewayNotFoundException, UnsupportedFeatureException>>(
        "DescribeGatewayResources");
}

TEST_CASE("The shapes of describe_gateway_resources.hpp have their names in the service model") {
    CHECK(shape_name<ElbGatewayResources> == "ElbGatewayResources");
    CHECK(shape_name<GatewayInfrastructureResources> == "GatewayInfrastructureResources");
    CHECK(shape_name<GatewayResources> == "GatewayResources");
    CHECK(shape_name<DescribeGatewayResourcesRequest> == "DescribeGatewayResourcesRequest");
    CHECK(shape_name<DescribeGatewayResourcesResponse> == "DescribeGatewayResourcesResponse");
}

TEST_CASE("Every member of GatewayResources takes part in comparison") {
    const ElbGatewayResources elb{.loadBalancerArn = "arn",
                                  .listenerArn = "arn",
                                  .securityGroup = "sg-1",
                                  .gatewayRouteArns = {{"arn"}}};
    const GatewayInfrastructureResources infrastructure{.hostSharedAlb = {{elb}}};
    const GatewayResources resources{.gatewayArn = "arn", .resources = infrastructure};
    check_each_member_counts(elb);
    check_each_member_counts(infrastructure);
    check_each_member_counts(resources);
    check_each_member_counts(
        DescribeGatewayResourcesResponse{.gatewayResources = resources, .nextToken = "t"});
    STATIC_REQUIRE(is_union<GatewayInfrastructureResources>);
}

TEST_CASE("DescribeGatewayResourcesRequest requires a gateway and has up to 20 results per page") {
    DescribeGatewayResourcesRequest request{.gateway = "g", .maxResults = 20, .nextToken = "t"};
    check_each_member_counts(request);
    CHECK(from_user(request) == valid);
    request.maxResults = 21;
    CHECK(from_user(request) == "/maxResults range");
    CHECK(from_user(DescribeGatewayResourcesRequest{}) == "/gateway required");
}
