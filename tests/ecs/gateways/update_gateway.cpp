// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/gateways/update_gateway.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <cstdint>
#include <string>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<UpdateGatewayNetworkConfiguration>(optional_member<std::string>{
    "inboundSecurityGroup"}));

static_assert(is_described_as<UpdateGatewayAlbConfiguration>(
    optional_member<UpdateGatewayNetworkConfiguration>{"networkConfiguration"},
    optional_member<std::int32_t>{"maxAlbCount"}, optional_member<std::string>{"webACLArn"},
    optional_member<GatewayElbAccessLogConfiguration>{"accessLogs"},
    optional_member<open_enum<GatewayAlbDesyncMitigationMode>>{"httpDesync"},
    optional_member<GatewayAlbTestTrafficRules>{"testTrafficRules"}));

static_assert(is_described_as<UpdateGatewayConfiguration>(
    optional_member<UpdateGatewayAlbConfiguration>{"hostSharedAlb"}));

static_assert(is_described_as<UpdateGatewayRequest>(
    optional_member<std::string>{"gateway"}, optional_member<std::string>{"infrastructureRoleArn"},
    optional_member<bool>{"deletionProtection"},
    optional_member<UpdateGatewayConfiguration>{"configuration"},
    optional_member<open_enum<PropagateGatewayTags>>{"propagateTags"}));

static_assert(is_described_as<UpdateGatewayResponse>(optional_member<std::string>{"gatewayArn"},
                                                     optional_member<std::string>{"name"},
                                                     optional_member<open_enum<GatewayStatus>>{
                                                         "status"}));

TEST_CASE("UpdateGateway has its messages, errors and name") {
    check_operation<UpdateGateway, UpdateGatewayRequest, UpdateGatewayResponse,
                    ecs_errors<GatewayNotFoundException, UnsupportedFeatureException>>(
        "UpdateGateway");
}

TEST_CASE("The shapes of update_gateway.hpp have their names in the service model") {
    CHECK(shape_name<UpdateGatewayNetworkConfiguration> == "UpdateGatewayNetworkConfiguration");
    CHECK(shape_name<UpdateGatewayAlbConfiguration> == "UpdateGatewayAlbConfiguration");
    CHECK(shape_name<UpdateGatewayConfiguration> == "UpdateGatewayConfiguration");
    CHECK(shape_name<UpdateGatewayRequest> == "UpdateGatewayRequest");
    CHECK(shape_name<UpdateGatewayResponse> == "UpdateGatewayResponse");
}

TEST_CASE("Every member of UpdateGatewayConfiguration takes part in comparison") {
    const UpdateGatewayNetworkConfiguration network{.inboundSecurityGroup = "sg-1"};
    const UpdateGatewayAlbConfiguration alb{
        .networkConfiguration = network,
        .maxAlbCount = 20,
        .webACLArn = "arn",
        .accessLogs = {{.destination = {{.s3 = {{.bucket = "b"}}}}}},
        .httpDesync = GatewayAlbDesyncMitigationMode::strictest,
        .testTrafficRules = {{.header = {{.name = "h", .values = {{"v"}}}}}}};
    check_each_member_counts(network);
    check_each_member_counts(alb);
    check_each_member_counts(UpdateGatewayConfiguration{.hostSharedAlb = alb});
    STATIC_REQUIRE(is_union<UpdateGatewayConfiguration>);
}

TEST_CASE("UpdateGatewayRequest requires a gateway") {
    const UpdateGatewayRequest request{.gateway = "g",
                                       .infrastructureRoleArn = "role",
                                       .deletionProtection = true,
                                       .configuration = {{.hostSharedAlb = {{.maxAlbCount = 20}}}},
                                       .propagateTags = PropagateGatewayTags::GATEWAY};
    check_each_member_counts(request);
    check_each_member_counts(UpdateGatewayResponse{
        .gatewayArn = "arn", .name = "g", .status = GatewayStatus::UPDATE_IN_PROGRESS});
    CHECK(from_user(request) == valid);
    CHECK(from_user(UpdateGatewayRequest{}) == "/gateway required");
}
