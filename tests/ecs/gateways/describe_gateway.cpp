// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/gateways/describe_gateway.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <cstdint>
#include <string>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<DescribeGatewayAlbConfiguration>(
    optional_member<GatewayElbNetworkConfiguration>{"networkConfiguration"},
    optional_member<open_enum<GatewayElbScheme>>{"scheme"},
    optional_member<GatewayElbAccessLogConfiguration>{"accessLogs"},
    optional_member<std::string>{"webACLArn"}, optional_member<std::int32_t>{"port"},
    optional_member<open_enum<GatewayAlbProtocol>>{"protocol"},
    optional_member<std::int32_t>{"maxAlbCount"}, optional_member<std::int32_t>{"currentAlbCount"},
    optional_member<open_enum<GatewayAlbDesyncMitigationMode>>{"httpDesync"},
    optional_member<GatewayAlbTestTrafficRules>{"testTrafficRules"}));

static_assert(is_described_as<DescribeGatewayConfiguration>(
    optional_member<DescribeGatewayAlbConfiguration>{"hostSharedAlb"}));

static_assert(is_described_as<GatewayOperationError>(optional_member<std::string>{"operation"},
                                                     optional_member<std::string>{"code"},
                                                     optional_member<std::string>{"message"}));

static_assert(is_described_as<GatewayResourceFailure>(
    optional_member<std::string>{"arn"},
    optional_member<std::vector<GatewayOperationError>>{"errors"}));

static_assert(is_described_as<Gateway>(
    optional_member<std::string>{"gatewayArn"}, optional_member<std::string>{"name"},
    optional_member<open_enum<GatewayStatus>>{"status"},
    optional_member<std::string>{"statusReason"},
    optional_member<std::vector<GatewayResourceFailure>>{"failures"},
    optional_member<std::string>{"infrastructureRoleArn"},
    optional_member<bool>{"deletionProtection"},
    optional_member<DescribeGatewayConfiguration>{"configuration"},
    optional_member<open_enum<AccessType>>{"accessType"},
    optional_member<open_enum<PropagateGatewayTags>>{"propagateTags"},
    optional_member<std::vector<Tag>>{"tags"}, optional_member<timestamp>{"createdAt"},
    optional_member<timestamp>{"updatedAt"}));

static_assert(is_described_as<DescribeGatewayRequest>(optional_member<std::string>{"gateway"}));

static_assert(is_described_as<DescribeGatewayResponse>(optional_member<Gateway>{"gateway"}));

TEST_CASE("DescribeGateway has its messages, errors and name") {
    check_operation<DescribeGateway, DescribeGatewayRequest, DescribeGatewayResponse,
                    ecs_errors<GatewayNotFoundException, UnsupportedFeatureException>>(
        "DescribeGateway");
}

TEST_CASE("The shapes of describe_gateway.hpp have their names in the service model") {
    CHECK(shape_name<DescribeGatewayAlbConfiguration> == "DescribeGatewayAlbConfiguration");
    CHECK(shape_name<DescribeGatewayConfiguration> == "DescribeGatewayConfiguration");
    CHECK(shape_name<GatewayOperationError> == "GatewayOperationError");
    CHECK(shape_name<GatewayResourceFailure> == "GatewayResourceFailure");
    CHECK(shape_name<Gateway> == "Gateway");
    CHECK(shape_name<DescribeGatewayRequest> == "DescribeGatewayRequest");
    CHECK(shape_name<DescribeGatewayResponse> == "DescribeGatewayResponse");
}

TEST_CASE("Every member of Gateway's configuration takes part in comparison") {
    const DescribeGatewayAlbConfiguration full{
        .networkConfiguration = {{.subnets = {{"subnet-1"}}}},
        .scheme = GatewayElbScheme::internal,
        .accessLogs = {{.destination = {{.s3 = {{.bucket = "b"}}}}}},
        .webACLArn = "arn",
        .port = 443,
        .protocol = GatewayAlbProtocol::HTTPS,
        .maxAlbCount = 10,
        .currentAlbCount = 1,
        .httpDesync = GatewayAlbDesyncMitigationMode::strictest,
        .testTrafficRules = {{.header = {{.name = "h", .values = {{"v"}}}}}}};
    check_each_member_counts(full);
    check_each_member_counts(DescribeGatewayConfiguration{.hostSharedAlb = full});
    STATIC_REQUIRE(is_union<DescribeGatewayConfiguration>);
}

TEST_CASE("Gateway has at most 50 tags, their keys unique") {
    const GatewayOperationError error{.operation = "elasticloadbalancing:CreateRule",
                                      .code = "AccessDenied",
                                      .message = "not authorised"};
    const GatewayResourceFailure failure{.arn = "arn", .errors = {{error}}};
    Gateway gateway{.gatewayArn = "arn",
                    .name = "g",
                    .status = GatewayStatus::UPDATE_FAILED,
                    .statusReason = "not authorised",
                    .failures = {{failure}},
                    .infrastructureRoleArn = "role",
                    .deletionProtection = true,
                    .configuration = {{.hostSharedAlb = {{.port = 443}}}},
                    .accessType = AccessType::PRIVATE,
                    .propagateTags = PropagateGatewayTags::GATEWAY,
                    .tags = {{{.key = "a"}, {.key = "b"}}},
                    .createdAt = timestamp::from_seconds(1),
                    .updatedAt = timestamp::from_seconds(2)};
    check_each_member_counts(error);
    check_each_member_counts(failure);
    check_each_member_counts(gateway);
    check_each_member_counts(DescribeGatewayResponse{.gateway = gateway});
    CHECK(from_service(gateway) == valid);
    gateway.tags = {{{.key = "a"}, {.key = "a"}}};
    CHECK(from_service(gateway) == "/tags/1/key uniqueItems");
    gateway.tags = std::vector<Tag>{};
    for (int i = 0; i != 50; ++i) {
        gateway.tags->push_back({.key = std::to_string(i)});
    }
    CHECK(from_service(gateway) == valid);
    gateway.tags->push_back({.key = "50"});
    CHECK(from_service(gateway) == "/tags length");
}

TEST_CASE("DescribeGatewayRequest requires a gateway") {
    const DescribeGatewayRequest request{.gateway = "g"};
    check_each_member_counts(request);
    CHECK(from_user(request) == valid);
    CHECK(from_user(DescribeGatewayRequest{}) == "/gateway required");
}
