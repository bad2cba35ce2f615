// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/gateways/create_gateway.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <cstdint>
#include <string>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<HostSharedAlbConfiguration>(
    optional_member<GatewayElbNetworkConfiguration>{"networkConfiguration"},
    optional_member<open_enum<GatewayElbScheme>>{"scheme"},
    optional_member<std::string>{"webACLArn"},
    optional_member<GatewayElbAccessLogConfiguration>{"accessLogs"},
    optional_member<std::int32_t>{"port"},
    optional_member<open_enum<GatewayAlbProtocol>>{"protocol"},
    optional_member<std::int32_t>{"maxAlbCount"},
    optional_member<open_enum<GatewayAlbDesyncMitigationMode>>{"httpDesync"},
    optional_member<GatewayAlbTestTrafficRules>{"testTrafficRules"}));

static_assert(is_described_as<GatewayConfiguration>(optional_member<HostSharedAlbConfiguration>{
    "hostSharedAlb"}));

static_assert(is_described_as<CreateGatewayRequest>(
    optional_member<std::string>{"name"}, optional_member<std::string>{"infrastructureRoleArn"},
    optional_member<std::string>{"clientToken"}, optional_member<bool>{"deletionProtection"},
    optional_member<GatewayConfiguration>{"configuration"},
    optional_member<std::vector<Tag>>{"tags"},
    optional_member<open_enum<PropagateGatewayTags>>{"propagateTags"}));

static_assert(is_described_as<CreateGatewayResponse>(optional_member<std::string>{"gatewayArn"},
                                                     optional_member<std::string>{"name"},
                                                     optional_member<open_enum<GatewayStatus>>{
                                                         "status"}));

TEST_CASE("CreateGateway has its messages, errors and name") {
    check_operation<CreateGateway, CreateGatewayRequest, CreateGatewayResponse,
                    ecs_errors<UnsupportedFeatureException>>("CreateGateway");
}

TEST_CASE("The shapes of create_gateway.hpp have their names in the service model") {
    CHECK(shape_name<HostSharedAlbConfiguration> == "HostSharedAlbConfiguration");
    CHECK(shape_name<GatewayConfiguration> == "GatewayConfiguration");
    CHECK(shape_name<CreateGatewayRequest> == "CreateGatewayRequest");
    CHECK(shape_name<CreateGatewayResponse> == "CreateGatewayResponse");
}

TEST_CASE("HostSharedAlbConfiguration has port 443 and protocol HTTPS") {
    const HostSharedAlbConfiguration full{
        .networkConfiguration = {{.subnets = {{"subnet-1"}}}},
        .scheme = GatewayElbScheme::internal,
        .webACLArn = "arn",
        .accessLogs = {{.destination = {{.s3 = {{.bucket = "b"}}}}}},
        .port = 443,
        .protocol = GatewayAlbProtocol::HTTPS,
        .maxAlbCount = 10,
        .httpDesync = GatewayAlbDesyncMitigationMode::strictest,
        .testTrafficRules = {{.header = {{.name = "h", .values = {{"v"}}}}}}};
    check_each_member_counts(full);
    check_each_member_counts(GatewayConfiguration{.hostSharedAlb = full});
    STATIC_REQUIRE(is_union<GatewayConfiguration>);
    CHECK(from_user(full) == valid);
    CHECK(from_user(HostSharedAlbConfiguration{.port = 442}) == "/port enum");
    CHECK(from_user(HostSharedAlbConfiguration{.port = 444}) == "/port enum");
    CHECK(from_user(HostSharedAlbConfiguration{.protocol = GatewayAlbProtocol::HTTP}) ==
          "/protocol enum");
}

TEST_CASE("CreateGatewayRequest requires a name, a role and a configuration") {
    CreateGatewayRequest request{.name = "g",
                                 .infrastructureRoleArn = "role",
                                 .clientToken = "t",
                                 .deletionProtection = true,
                                 .configuration = {{.hostSharedAlb = {{.port = 443}}}},
                                 .tags = {{{.key = "a"}}},
                                 .propagateTags = PropagateGatewayTags::GATEWAY};
    check_each_member_counts(request);
    check_each_member_counts(
        CreateGatewayResponse{.gatewayArn = "arn", .name = "g", .status = GatewayStatus::ACTIVE});
    STATIC_REQUIRE(is_idempotency_token<&CreateGatewayRequest::clientToken>);
    CHECK(from_user(CreateGatewayRequest{}) ==
          "/name required, /infrastructureRoleArn required, /configuration required");
    CHECK(from_user(request) == valid);
    request.name = std::string(255, 'g');
    CHECK(from_user(request) == valid);
    request.name = std::string(256, 'g');
    CHECK(from_user(request) == "/name length");
    request.name = "g";
    request.configuration = {{.hostSharedAlb = {{.port = 80}}}};
    CHECK(from_user(request) == "/configuration/hostSharedAlb/port enum");
}

TEST_CASE("CreateGatewayRequest has at most 50 tags, their keys unique") {
    CreateGatewayRequest request{.name = "g",
                                 .infrastructureRoleArn = "role",
                                 .configuration = {{.hostSharedAlb = {{.port = 443}}}},
                                 .tags = std::vector<Tag>{}};
    for (int i = 0; i != 50; ++i) {
        request.tags->push_back({.key = std::to_string(i)});
    }
    CHECK(from_user(request) == valid);
    request.tags->push_back({.key = "50"});
    CHECK(from_user(request) == "/tags length");
    request.tags = {{{.key = "a"}, {.key = "a"}}};
    CHECK(from_user(request) == "/tags/1/key uniqueItems");
}
