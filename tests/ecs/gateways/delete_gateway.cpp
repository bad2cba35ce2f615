// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/gateways/delete_gateway.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <string>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<DeleteGatewayRequest>(optional_member<std::string>{"gateway"}));

static_assert(is_described_as<DeleteGatewayResponse>(optional_member<std::string>{"gatewayArn"},
                                                     optional_member<std::string>{"name"},
                                                     optional_member<open_enum<GatewayStatus>>{
                                                         "status"}));

TEST_CASE("DeleteGateway has its messages, errors and name") {
    check_operation<DeleteGateway, DeleteGatewayRequest, DeleteGatewayResponse,
                    ecs_errors<GatewayNotFoundException, UnsupportedFeatureException>>(
        "DeleteGateway");
}

TEST_CASE("The shapes of delete_gateway.hpp have their names in the service model") {
    CHECK(shape_name<DeleteGatewayRequest> == "DeleteGatewayRequest");
    CHECK(shape_name<DeleteGatewayResponse> == "DeleteGatewayResponse");
}

TEST_CASE("DeleteGatewayRequest requires a gateway") {
    const DeleteGatewayRequest request{.gateway = "g"};
    check_each_member_counts(request);
    check_each_member_counts(
        DeleteGatewayResponse{.gatewayArn = "arn", .name = "g", .status = GatewayStatus::DELETED});
    CHECK(from_user(request) == valid);
    CHECK(from_user(DeleteGatewayRequest{}) == "/gateway required");
}
