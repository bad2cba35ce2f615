// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/ecs/common/ecs_operation.hpp>
#include <ecswire/ecs/common/errors.hpp>
#include <ecswire/ecs/gateways/gateway_alb_desync_mitigation_mode.hpp>
#include <ecswire/ecs/gateways/gateway_alb_test_traffic_rules.hpp>
#include <ecswire/ecs/gateways/gateway_elb_access_log_configuration.hpp>
#include <ecswire/ecs/gateways/gateway_status.hpp>
#include <ecswire/ecs/gateways/propagate_gateway_tags.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>
#include <ecswire/reflect/traits.hpp>
#include <ecswire/reflect/unions.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace ecswire::inline v0_2 {

/// The new network of the load balancers of a gateway; subnets and IP addresses cannot be changed.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateGatewayNetworkConfiguration.html
struct UpdateGatewayNetworkConfiguration {
    std::optional<std::string> inboundSecurityGroup{};
    ///< ID; if given, ECS adds no inbound rules to the security group that it manages
};
BOOST_DESCRIBE_STRUCT(UpdateGatewayNetworkConfiguration, (), (inboundSecurityGroup))

/// The new settings of the Application Load Balancers of a gateway.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateGatewayAlbConfiguration.html
struct UpdateGatewayAlbConfiguration {
    std::optional<UpdateGatewayNetworkConfiguration> networkConfiguration{}; ///< security group
    std::optional<std::int32_t> maxAlbCount{}; ///< maximum number of load balancers
    std::optional<std::string> webACLArn{};    ///< web ACL of AWS WAF that filters the requests
    std::optional<GatewayElbAccessLogConfiguration> accessLogs{};
    ///< destination of the access logs
    std::optional<open_enum<GatewayAlbDesyncMitigationMode>> httpDesync{};
    ///< treatment of ambiguous HTTP requests
    std::optional<GatewayAlbTestTrafficRules> testTrafficRules{};
    ///< requests treated as test traffic
};
BOOST_DESCRIBE_STRUCT(UpdateGatewayAlbConfiguration, (),
                      (networkConfiguration, maxAlbCount, webACLArn, accessLogs, httpDesync,
                       testTrafficRules))

/// The new configuration of one kind of gateway: exactly one member is given, the one that the
/// gateway was created with.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateGatewayConfiguration.html
struct UpdateGatewayConfiguration {
    std::optional<UpdateGatewayAlbConfiguration> hostSharedAlb{};
    ///< Application Load Balancers shared by several services
    unknown_union_member unknown_member{}; ///< a member that a newer service sent
};
BOOST_DESCRIBE_STRUCT(UpdateGatewayConfiguration, (), (hostSharedAlb, unknown_member))

constexpr auto traits_of(shape<UpdateGatewayConfiguration>) { return traits(union_shape); }

/// The gateway to update, and its new settings.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateGateway.html
struct UpdateGatewayRequest {
    std::optional<std::string> gateway{}; ///< required; name or ARN
    std::optional<std::string> infrastructureRoleArn{};
    ///< role with which ECS manages the resources; the caller needs iam:PassRole
    std::optional<bool> deletionProtection{};
    ///< protects the gateway and its load balancers from deletion
    std::optional<UpdateGatewayConfiguration> configuration{};
    ///< settings that change without an interruption of traffic
    std::optional<open_enum<PropagateGatewayTags>> propagateTags{}; ///< absent: unchanged
};
BOOST_DESCRIBE_STRUCT(UpdateGatewayRequest, (),
                      (gateway, infrastructureRoleArn, deletionProtection, configuration,
                       propagateTags))

constexpr auto constraints_of(shape<UpdateGatewayRequest>) {
    return constraints(member<&UpdateGatewayRequest::gateway>(required));
}

/// The gateway as it is updated.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateGateway.html
struct UpdateGatewayResponse {
    std::optional<std::string> gatewayArn{};          ///< its Amazon Resource Name
    std::optional<std::string> name{};                ///< its name
    std::optional<open_enum<GatewayStatus>> status{}; ///< UPDATE_IN_PROGRESS
};
BOOST_DESCRIBE_STRUCT(UpdateGatewayResponse, (), (gatewayArn, name, status))

/// Updates a gateway. The response comes before the update ends: DescribeGateway then shows
/// UPDATE_COMPLETE or UPDATE_FAILED, and in `failures` the resources that were not changed.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateGateway.html
struct UpdateGateway : ecs_operation {
    using request_type = UpdateGatewayRequest;
    using response_type = UpdateGatewayResponse;
    using error_types = ecs_errors<GatewayNotFoundException, UnsupportedFeatureException>;

    static constexpr std::string_view name = "UpdateGateway";
};

constexpr UpdateGateway operation_of(shape<UpdateGatewayRequest>) noexcept { return {}; }

} // namespace ecswire::inline v0_2
