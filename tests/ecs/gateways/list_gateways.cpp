// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/gateways/list_gateways.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<GatewaySummary>(optional_member<std::string>{"gatewayArn"},
                                              optional_member<std::string>{"name"},
                                              optional_member<open_enum<GatewayStatus>>{"status"},
                                              optional_member<timestamp>{"createdAt"}));

static_assert(is_described_as<ListGatewaysRequest>(
    optional_member<std::vector<std::string>>{"names"},
    optional_member<std::vector<open_enum<GatewayStatus>>>{"status"},
    optional_member<std::int32_t>{"maxResults"}, optional_member<std::string>{"nextToken"}));

static_assert(
    is_described_as<ListGatewaysResponse>(optional_member<std::vector<GatewaySummary>>{"gateways"},
                                          optional_member<std::string>{"nextToken"}));

TEST_CASE("ListGateways has its messages, errors and name") {
    check_operation<ListGateways, ListGatewaysRequest, ListGatewaysResponse,
                    ecs_errors<UnsupportedFeatureException>>("ListGateways");
}

TEST_CASE("The shapes of list_gateways.hpp have their names in the service model") {
    CHECK(shape_name<GatewaySummary> == "GatewaySummary");
    CHECK(shape_name<ListGatewaysRequest> == "ListGatewaysRequest");
    CHECK(shape_name<ListGatewaysResponse> == "ListGatewaysResponse");
}

TEST_CASE("ListGatewaysRequest has at most 10 names") {
    const GatewaySummary summary{.gatewayArn = "arn",
                                 .name = "g",
                                 .status = GatewayStatus::UPDATE_COMPLETE,
                                 .createdAt = timestamp::from_seconds(1)};
    check_each_member_counts(summary);
    check_each_member_counts(ListGatewaysRequest{
        .names = {{"g"}}, .status = {{GatewayStatus::ACTIVE}}, .maxResults = 1, .nextToken = "t"});
    check_each_member_counts(ListGatewaysResponse{.gateways = {{summary}}, .nextToken = "t"});
    const auto with = [](std::size_t count) {
        return from_user(ListGatewaysRequest{.names = std::vector<std::string>(count, "g")});
    };
    CHECK(with(0) == valid);
    CHECK(with(10) == valid);
    CHECK(with(11) == "/names length");
}
