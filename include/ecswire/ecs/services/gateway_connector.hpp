// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/ecs/common/access_type.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <ecswire/ecs/detail/hide_macros.hpp>

namespace ecswire::inline v0_2 {

/// The protocol of the health checks of a gateway.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_GatewayConnectorHealthCheck.html
enum class GatewayConnectorHealthCheckProtocol {
    HTTP,
    HTTPS,
};
BOOST_DESCRIBE_ENUM(GatewayConnectorHealthCheckProtocol, HTTP, HTTPS)

/// The response codes with which a task passes the health check.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_GatewayConnectorHealthCheckMatcher.html
struct GatewayConnectorHealthCheckMatcher {
    std::optional<std::string> httpCode{}; ///< HTTP codes
    std::optional<std::string> grpcCode{}; ///< gRPC codes
};
BOOST_DESCRIBE_STRUCT(GatewayConnectorHealthCheckMatcher, (), (httpCode, grpcCode))

/// The way in which a gateway checks the health of the tasks of a service.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_GatewayConnectorHealthCheck.html
struct GatewayConnectorHealthCheck {
    std::optional<open_enum<GatewayConnectorHealthCheckProtocol>> healthCheckProtocol{};
    ///< protocol of the requests
    std::optional<std::int32_t> healthCheckPort{};           ///< a port, 1 to 65535
    std::optional<std::string> healthCheckPath{};            ///< path of the requests
    std::optional<std::int32_t> healthCheckTimeoutSeconds{}; ///< time for a response, in seconds
    std::optional<std::int32_t> healthCheckIntervalSeconds{};
    ///< time between checks of a task, in seconds
    std::optional<std::int32_t> healthyThresholdCount{};
    ///< successes in a row that make a task healthy
    std::optional<std::int32_t> unhealthyThresholdCount{};
    ///< failures in a row that make a task unhealthy
    std::optional<GatewayConnectorHealthCheckMatcher> matcher{}; ///< codes of success
};
BOOST_DESCRIBE_STRUCT(GatewayConnectorHealthCheck, (),
                      (healthCheckProtocol, healthCheckPort, healthCheckPath,
                       healthCheckTimeoutSeconds, healthCheckIntervalSeconds, healthyThresholdCount,
                       unhealthyThresholdCount, matcher))

/// A limit to some of the gateways of a cluster.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_GatewayConnectorFilters.html
struct GatewayConnectorFilters {
    std::optional<std::vector<open_enum<AccessType>>> accessTypes{};
    ///< the reaches of these gateways
};
BOOST_DESCRIBE_STRUCT(GatewayConnectorFilters, (), (accessTypes))

/// A port of a service that the gateways of its cluster make reachable.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_GatewayConnector.html
struct GatewayConnector {
    std::optional<std::string> portName{};
    ///< required; a named port mapping of the task definition
    std::optional<GatewayConnectorHealthCheck> healthCheck{}; ///< of the tasks behind the gateway
    std::optional<GatewayConnectorFilters> filters{};
    ///< the gateways to connect to; absent: not limited
};
BOOST_DESCRIBE_STRUCT(GatewayConnector, (), (portName, healthCheck, filters))

constexpr auto constraints_of(shape<GatewayConnector>) {
    return constraints(member<&GatewayConnector::portName>(required));
}

} // namespace ecswire::inline v0_2

#include <ecswire/ecs/detail/restore_macros.hpp>
