// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/bounds.hpp>
#include <ecswire/constraints/character_set.hpp>
#include <ecswire/constraints/characters.hpp>
#include <ecswire/constraints/condition.hpp>
#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/forbidden_when.hpp>
#include <ecswire/constraints/length.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/one_of.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/ecs/common/capacity_provider_strategy_item.hpp>
#include <ecswire/ecs/common/ecs_operation.hpp>
#include <ecswire/ecs/common/errors.hpp>
#include <ecswire/ecs/common/launch_type.hpp>
#include <ecswire/ecs/common/network_configuration.hpp>
#include <ecswire/ecs/common/tag.hpp>
#include <ecswire/ecs/services/load_balancer.hpp>
#include <ecswire/ecs/services/scale.hpp>
#include <ecswire/ecs/services/service_registry.hpp>
#include <ecswire/ecs/services/task_set.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ecswire::inline v0_2 {

/// The task set to create, in a service whose deployment controller is EXTERNAL.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateTaskSet.html
struct CreateTaskSetRequest {
    std::optional<std::string> service{};        ///< required; short name or ARN
    std::optional<std::string> cluster{};        ///< required; short name or ARN
    std::optional<std::string> externalId{};     ///< ID in the external system; absent: none
    std::optional<std::string> taskDefinition{}; ///< required; `family`, `family:revision` or ARN
    std::optional<NetworkConfiguration> networkConfiguration{}; ///< for the network mode `awsvpc`
    std::optional<std::vector<LoadBalancer>> loadBalancers{};   ///< they route traffic to its tasks
    std::optional<std::vector<ServiceRegistry>> serviceRegistries{};
    ///< at most one; absent: no service discovery
    std::optional<open_enum<LaunchType>> launchType{}; ///< absent with a capacity provider strategy
    std::optional<std::vector<CapacityProviderStrategyItem>> capacityProviderStrategy{};
    ///< absent without a launch type: the default of the cluster
    std::optional<std::string> platformVersion{}; ///< on Fargate; absent: LATEST
    std::optional<Scale> scale{};                 ///< its size relative to the service
    std::optional<std::string> clientToken{};     ///< makes the request safe to repeat; case counts
    std::optional<std::vector<Tag>> tags{};       ///< at most 50, keys unique
};
BOOST_DESCRIBE_STRUCT(CreateTaskSetRequest, (),
                      (service, cluster, externalId, taskDefinition, networkConfiguration,
                       loadBalancers, serviceRegistries, launchType, capacityProviderStrategy,
                       platformVersion, scale, clientToken, tags))

constexpr auto constraints_of(shape<CreateTaskSetRequest>) {
    return constraints(
        member<&CreateTaskSetRequest::service>(required),
        member<&CreateTaskSetRequest::cluster>(required),
        member<&CreateTaskSetRequest::taskDefinition>(required),
        member<&CreateTaskSetRequest::serviceRegistries>(length(at_most(1))),
        member<&CreateTaskSetRequest::launchType>(
            exclusive<&CreateTaskSetRequest::capacityProviderStrategy>),
        member<&CreateTaskSetRequest::capacityProviderStrategy>(length(at_most(20)),
                                                                capacity_provider_strategy),
        member<&CreateTaskSetRequest::platformVersion>(
            forbidden_when<&CreateTaskSetRequest::launchType>(is_not(LaunchType::FARGATE))),
        member<&CreateTaskSetRequest::clientToken>(length(at_most(36)),
                                                   characters(character_set::between('!', '~'))),
        member<&CreateTaskSetRequest::tags>(tag_list));
}

/// The task set that was created.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateTaskSet.html
struct CreateTaskSetResponse {
    std::optional<TaskSet> taskSet{}; ///< the new task set
};
BOOST_DESCRIBE_STRUCT(CreateTaskSetResponse, (), (taskSet))

/// Creates a task set in a service whose deployment controller is EXTERNAL. With a `clientToken`
/// the request can be repeated: no second one is created.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateTaskSet.html
struct CreateTaskSet : ecs_operation {
    using request_type = CreateTaskSetRequest;
    using response_type = CreateTaskSetResponse;
    using error_types =
        ecs_errors<ClusterNotFoundException, LimitExceededException, NamespaceNotFoundException,
                   PlatformTaskDefinitionIncompatibilityException, PlatformUnknownException,
                   ServiceNotActiveException, ServiceNotFoundException,
                   UnsupportedFeatureException>;

    static constexpr std::string_view name = "CreateTaskSet";
};

constexpr CreateTaskSet operation_of(shape<CreateTaskSetRequest>) noexcept { return {}; }

} // namespace ecswire::inline v0_2
