// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/ecs/common/ecs_operation.hpp>
#include <ecswire/ecs/common/errors.hpp>
#include <ecswire/reflect/shape.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace ecswire::inline v0_2 {

/// The container instance that is to connect.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DiscoverPollEndpoint.html
struct DiscoverPollEndpointRequest {
    std::optional<std::string> containerInstance{}; ///< ID or ARN
    std::optional<std::string> cluster{};           ///< short name or ARN
};
BOOST_DESCRIBE_STRUCT(DiscoverPollEndpointRequest, (), (containerInstance, cluster))

/// The endpoints that the agent connects to.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DiscoverPollEndpoint.html
struct DiscoverPollEndpointResponse {
    std::optional<std::string> endpoint{};               ///< URL for the agent to receive commands
    std::optional<std::string> telemetryEndpoint{};      ///< URL for metrics
    std::optional<std::string> serviceConnectEndpoint{}; ///< URL for Service Connect
};
BOOST_DESCRIBE_STRUCT(DiscoverPollEndpointResponse, (),
                      (endpoint, telemetryEndpoint, serviceConnectEndpoint))

/// Returns the endpoints of the service for the agent of a container instance. Meant for the ECS
/// agent only.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DiscoverPollEndpoint.html
struct DiscoverPollEndpoint : ecs_operation {
    using request_type = DiscoverPollEndpointRequest;
    using response_type = DiscoverPollEndpointResponse;
    using error_types = ecs_errors<>;

    static constexpr std::string_view name = "DiscoverPollEndpoint";
};

constexpr DiscoverPollEndpoint operation_of(shape<DiscoverPollEndpointRequest>) noexcept {
    return {};
}

} // namespace ecswire::inline v0_2
