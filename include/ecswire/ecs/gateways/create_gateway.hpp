// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/bounds.hpp>
#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/length.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/constraints/values.hpp>
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
#include <ecswire/reflect/traits.hpp>
#include <ecswire/reflect/unions.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <ecswire/ecs/detail/hide_macros.hpp>

namespace ecswire::inline v0_2 {

/// The Application Load Balancers of a gateway to create, each shared by several services.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_HostSharedAlbConfiguration.html
struct HostSharedAlbConfiguration {
    std::optional<GatewayElbNetworkConfiguration> networkConfiguration{};
    ///< subnets, addresses and security group
    std::optional<open_enum<GatewayElbScheme>> scheme{}; ///< absent: internet-facing
    std::optional<std::string> webACLArn{}; ///< web ACL of AWS WAF that filters the requests
    std::optional<GatewayElbAccessLogConfiguration> accessLogs{};
    ///< destination of the access logs
    std::optional<std::int32_t> port{};                      ///< port of the listeners, 443
    std::optional<open_enum<GatewayAlbProtocol>> protocol{}; ///< protocol of the listeners, HTTPS
    std::optional<std::int32_t> maxAlbCount{}; ///< maximum number of load balancers; absent: 10
    std::optional<open_enum<GatewayAlbDesyncMitigationMode>> httpDesync{};
    ///< treatment of ambiguous HTTP requests; absent: defensive
    std::optional<GatewayAlbTestTrafficRules> testTrafficRules{};
    ///< requests treated as test traffic
};
BOOST_DESCRIBE_STRUCT(HostSharedAlbConfiguration, (),
                      (networkConfiguration, scheme, webACLArn, accessLogs, port, protocol,
                       maxAlbCount, httpDesync, testTrafficRules))

constexpr auto constraints_of(shape<HostSharedAlbConfiguration>) {
    return constraints(
        member<&HostSharedAlbConfiguration::port>(values(443)),
        member<&HostSharedAlbConfiguration::protocol>(values(GatewayAlbProtocol::HTTPS)));
}

/// The configuration of one kind of gateway: exactly one member is given.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_GatewayConfiguration.html
struct GatewayConfiguration {
    std::optional<HostSharedAlbConfiguration> hostSharedAlb{};
    ///< Application Load Balancers shared by several services
    unknown_union_member unknown_member{}; ///< a member that a newer service sent
};
BOOST_DESCRIBE_STRUCT(GatewayConfiguration, (), (hostSharedAlb, unknown_member))

constexpr auto traits_of(shape<GatewayConfiguration>) { return traits(union_shape); }

/// The gateway to create.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateGateway.html
struct CreateGatewayRequest {
    std::optional<std::string> name{}; ///< required; unique in the account; at most 255 characters
    std::optional<std::string> infrastructureRoleArn{};
    ///< required; role with which ECS manages the resources; the caller needs iam:PassRole
    std::optional<std::string> clientToken{}; ///< makes the request safe to repeat; case-sensitive
    std::optional<bool> deletionProtection{};
    ///< protects the gateway and its load balancers from deletion; absent: true
    std::optional<GatewayConfiguration> configuration{};
    ///< required; decides the kind of the gateway
    std::optional<std::vector<Tag>> tags{};                         ///< at most 50, keys unique
    std::optional<open_enum<PropagateGatewayTags>> propagateTags{}; ///< absent: GATEWAY
};
BOOST_DESCRIBE_STRUCT(CreateGatewayRequest, (),
                      (name, infrastructureRoleArn, clientToken, deletionProtection, configuration,
                       tags, propagateTags))

constexpr auto traits_of(shape<CreateGatewayRequest>) {
    return traits(idempotency_token<&CreateGatewayRequest::clientToken>);
}

constexpr auto constraints_of(shape<CreateGatewayRequest>) {
    return constraints(member<&CreateGatewayRequest::name>(required, length(at_most(255))),
                       member<&CreateGatewayRequest::infrastructureRoleArn>(required),
                       member<&CreateGatewayRequest::configuration>(required),
                       member<&CreateGatewayRequest::tags>(tag_list));
}

/// The gateway that was created.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateGateway.html
struct CreateGatewayResponse {
    std::optional<std::string> gatewayArn{};          ///< its Amazon Resource Name
    std::optional<std::string> name{};                ///< its name
    std::optional<open_enum<GatewayStatus>> status{}; ///< ACTIVE
};
BOOST_DESCRIBE_STRUCT(CreateGatewayResponse, (), (gatewayArn, name, status))

/// Creates a gateway, which is ACTIVE at once; its first load balancer is created with the first
/// service that connects to it. With a `clientToken` the request can be repeated safely: no second
/// gateway is created.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateGateway.html
struct CreateGateway : ecs_operation {
    using request_type = CreateGatewayRequest;
    using response_type = CreateGatewayResponse;
    using error_types = ecs_errors<UnsupportedFeatureException>;

    static constexpr std::string_view name = "CreateGateway";
};

constexpr CreateGateway operation_of(shape<CreateGatewayRequest>) noexcept { return {}; }

} // namespace ecswire::inline v0_2

#include <ecswire/ecs/detail/restore_macros.hpp>
