// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/services/gateway_connector.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <cstdint>
#include <string>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(has_wire_texts<GatewayConnectorHealthCheckProtocol>({
    {GatewayConnectorHealthCheckProtocol::HTTP, "HTTP"},
    {GatewayConnectorHealthCheckProtocol::HTTPS, "HTTPS"},
}));

static_assert(is_described_as<GatewayConnectorHealthCheckMatcher>(
    optional_member<std::string>{"httpCode"}, optional_member<std::string>{"grpcCode"}));

static_assert(is_described_as<GatewayConnectorHealthCheck>(
    optional_member<open_enum<GatewayConnectorHealthCheckProtocol>>{"healthCheckProtocol"},
    optional_member<std::int32_t>{"healthCheckPort"},
    optional_member<std::string>{"healthCheckPath"},
    optional_member<std::int32_t>{"healthCheckTimeoutSeconds"},
    optional_member<std::int32_t>{"healthCheckIntervalSeconds"},
    optional_member<std::int32_t>{"healthyThresholdCount"},
    optional_member<std::int32_t>{"unhealthyThresholdCount"},
    optional_member<GatewayConnectorHealthCheckMatcher>{"matcher"}));

static_assert(is_described_as<GatewayConnectorFilters>(
    optional_member<std::vector<open_enum<AccessType>>>{"accessTypes"}));

static_assert(
    is_described_as<GatewayConnector>(optional_member<std::string>{"portName"},
                                      optional_member<GatewayConnectorHealthCheck>{"healthCheck"},
                                      optional_member<GatewayConnectorFilters>{"filters"}));

TEST_CASE("The shapes of gateway_connector.hpp have their names in the service model") {
    CHECK(shape_name<GatewayConnectorHealthCheckProtocol> == "GatewayConnectorHealthCheckProtocol");
    CHECK(shape_name<GatewayConnectorHealthCheckMatcher> == "GatewayConnectorHealthCheckMatcher");
    CHECK(shape_name<GatewayConnectorHealthCheck> == "GatewayConnectorHealthCheck");
    CHECK(shape_name<GatewayConnectorFilters> == "GatewayConnectorFilters");
    CHECK(shape_name<GatewayConnector> == "GatewayConnector");
}

TEST_CASE("Every member of GatewayConnector takes part in comparison") {
    const GatewayConnectorHealthCheckMatcher matcher{.httpCode = "200", .grpcCode = "0"};
    const GatewayConnectorHealthCheck check{.healthCheckProtocol =
                                                GatewayConnectorHealthCheckProtocol::HTTPS,
                                            .healthCheckPort = 8080,
                                            .healthCheckPath = "/health",
                                            .healthCheckTimeoutSeconds = 5,
                                            .healthCheckIntervalSeconds = 30,
                                            .healthyThresholdCount = 2,
                                            .unhealthyThresholdCount = 3,
                                            .matcher = matcher};
    const GatewayConnectorFilters filters{.accessTypes = {{AccessType::PRIVATE}}};
    check_each_member_counts(matcher);
    check_each_member_counts(check);
    check_each_member_counts(filters);
    check_each_member_counts(
        GatewayConnector{.portName = "p", .healthCheck = check, .filters = filters});
}

TEST_CASE("GatewayConnector requires a port name") {
    CHECK(from_user(GatewayConnector{}) == "/portName required");
    CHECK(from_user(GatewayConnector{.portName = "p"}) == valid);
}
