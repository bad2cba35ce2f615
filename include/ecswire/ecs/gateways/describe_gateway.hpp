// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/ecs/common/access_type.hpp>
#include <ecswire/ecs/common/ecs_operation.hpp>
#include <ecswire/ecs/common/errors.hpp>
#include <ecswire/ecs/common/tag.hpp>
#include <ecswire/ecs/gateways/gateway_alb_desync_mitigation_mode.hpp>
#include <ecswire/ecs/gateways/gateway_alb_protocol.hpp>
#include <ecswire/ecs/gateways/gateway_alb_test_traffic_rules.hpp>
#include <ecswire/ecs/gateways/gateway_elb_access_log_configuration.hpp>
#include <ecswire/ecs/gateways/gateway_elb_network_configuration.hpp>
#include <ecswire/ecs/gateways/gateway_elb_scheme.hpp>
#include <ecswire/ecs/gateways/gateway_status.hpp>
#include <ecswire/ecs/gateways/propagate_gateway_tags.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>
#include <ecswire/reflect/timestamp.hpp>
#include <ecswire/reflect/traits.hpp>
#include <ecswire/reflect/unions.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ecswire::inline v0_2 {

/// The Application Load Balancers of a gateway, each shared by several services.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeGatewayAlbConfiguration.html
struct DescribeGatewayAlbConfiguration {
    std::optional<GatewayElbNetworkConfiguration> networkConfiguration{};
    ///< subnets, addresses and security group
    std::optional<open_enum<GatewayElbScheme>> scheme{}; ///< reach of the load balancers
    std::optional<GatewayElbAccessLogConfiguration> accessLogs{};
    ///< destination of the access logs
    std::optional<std::string> webACLArn{}; ///< web ACL of AWS WAF that filters the requests
    std::optional<std::int32_t> port{};     ///< port of the listeners, 443
    std::optional<open_enum<GatewayAlbProtocol>> protocol{}; ///< protocol of the listeners, HTTPS
    std::optional<std::int32_t> maxAlbCount{};               ///< maximum number of load balancers
    std::optional<std::int32_t> currentAlbCount{};           ///< present number of load balancers
    std::optional<open_enum<GatewayAlbDesyncMitigationMode>> httpDesync{};
    ///< treatment of ambiguous HTTP requests
    std::optional<GatewayAlbTestTrafficRules> testTrafficRules{};
    ///< requests treated as test traffic
};
BOOST_DESCRIBE_STRUCT(DescribeGatewayAlbConfiguration, (),
                      (networkConfiguration, scheme, accessLogs, webACLArn, port, protocol,
                       maxAlbCount, currentAlbCount, httpDesync, testTrafficRules))

/// The configuration of one kind of gateway, as the service returns it: exactly one member is
/// given.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeGatewayConfiguration.html
struct DescribeGatewayConfiguration {
    std::optional<DescribeGatewayAlbConfiguration> hostSharedAlb{};
    ///< Application Load Balancers shared by several services
    unknown_union_member unknown_member{}; ///< a member that a newer service sent
};
BOOST_DESCRIBE_STRUCT(DescribeGatewayConfiguration, (), (hostSharedAlb, unknown_member))

constexpr auto traits_of(shape<DescribeGatewayConfiguration>) { return traits(union_shape); }

/// The error of an AWS service that ECS called to change a resource of a gateway.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_GatewayOperationError.html
struct GatewayOperationError {
    std::optional<std::string> operation{}; ///< IAM action of the call, `service:Operation`
    std::optional<std::string> code{};    ///< error code of the other service, such as AccessDenied
    std::optional<std::string> message{}; ///< description of the error
};
BOOST_DESCRIBE_STRUCT(GatewayOperationError, (), (operation, code, message))

/// A resource of a gateway that an update could not change.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_GatewayResourceFailure.html
struct GatewayResourceFailure {
    std::optional<std::string> arn{};                           ///< the resource
    std::optional<std::vector<GatewayOperationError>> errors{}; ///< errors of the calls that failed
};
BOOST_DESCRIBE_STRUCT(GatewayResourceFailure, (), (arn, errors))

/// An entry point for traffic to services of the clusters that it is associated with.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Gateway.html
struct Gateway {
    std::optional<std::string> gatewayArn{};          ///< its Amazon Resource Name
    std::optional<std::string> name{};                ///< unique in the account
    std::optional<open_enum<GatewayStatus>> status{}; ///< its state in the life cycle
    std::optional<std::string> statusReason{};
    ///< cause of a failed state, such as UPDATE_FAILED; absent otherwise
    std::optional<std::vector<GatewayResourceFailure>> failures{};
    ///< resources that an update could not change; the others are updated
    std::optional<std::string> infrastructureRoleArn{};
    ///< role with which ECS manages the resources
    std::optional<bool> deletionProtection{};
    ///< whether the gateway and its load balancers are protected from deletion
    std::optional<DescribeGatewayConfiguration> configuration{}; ///< settings of its load balancers
    std::optional<open_enum<AccessType>> accessType{}; ///< follows from the scheme; never changes
    std::optional<open_enum<PropagateGatewayTags>> propagateTags{};
    ///< source of the tags of its resources
    std::optional<std::vector<Tag>> tags{}; ///< at most 50, keys unique
    std::optional<timestamp> createdAt{};   ///< time of its creation
    std::optional<timestamp> updatedAt{};   ///< time of its latest update
};
BOOST_DESCRIBE_STRUCT(Gateway, (),
                      (gatewayArn, name, status, statusReason, failures, infrastructureRoleArn,
                       deletionProtection, configuration, accessType, propagateTags, tags,
                       createdAt, updatedAt))

constexpr auto constraints_of(shape<Gateway>) {
    return constraints(member<&Gateway::tags>(tag_list));
}

/// The gateway to describe.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeGateway.html
struct DescribeGatewayRequest {
    std::optional<std::string> gateway{}; ///< required; name or ARN
};
BOOST_DESCRIBE_STRUCT(DescribeGatewayRequest, (), (gateway))

constexpr auto constraints_of(shape<DescribeGatewayRequest>) {
    return constraints(member<&DescribeGatewayRequest::gateway>(required));
}

/// The requested gateway.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeGateway.html
struct DescribeGatewayResponse {
    std::optional<Gateway> gateway{}; ///< the gateway
};
BOOST_DESCRIBE_STRUCT(DescribeGatewayResponse, (), (gateway))

/// Describes a gateway: its status, configuration and tags. Reads only.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeGateway.html
struct DescribeGateway : ecs_operation {
    using request_type = DescribeGatewayRequest;
    using response_type = DescribeGatewayResponse;
    using error_types = ecs_errors<GatewayNotFoundException, UnsupportedFeatureException>;

    static constexpr std::string_view name = "DescribeGateway";
    static constexpr bool idempotent = true;
};

constexpr DescribeGateway operation_of(shape<DescribeGatewayRequest>) noexcept { return {}; }

} // namespace ecswire::inline v0_2
