// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/common/errors.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"

#include <boost/mp11/list.hpp>

#include <string>
#include <type_traits>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

TEST_CASE("Errors that are the client's fault have status 400 and are not retried") {
    constexpr error_traits traits{.fault = error_fault::client, .status = 400, .retryable = false};
    check_error<AccessDeniedException>("AccessDeniedException", traits);
    check_error<AttributeLimitExceededException>("AttributeLimitExceededException", traits);
    check_error<BlockedException>("BlockedException", traits);
    check_error<ClientException>("ClientException", traits);
    check_error<ClusterContainsCapacityProviderException>(
        "ClusterContainsCapacityProviderException", traits);
    check_error<ClusterContainsContainerInstancesException>(
        "ClusterContainsContainerInstancesException", traits);
    check_error<ClusterContainsServicesException>("ClusterContainsServicesException", traits);
    check_error<ClusterContainsTasksException>("ClusterContainsTasksException", traits);
    check_error<ClusterNotFoundException>("ClusterNotFoundException", traits);
    check_error<DaemonNotActiveException>("DaemonNotActiveException", traits);
    check_error<DaemonNotFoundException>("DaemonNotFoundException", traits);
    check_error<GatewayNotFoundException>("GatewayNotFoundException", traits);
    check_error<InvalidParameterException>("InvalidParameterException", traits);
    check_error<LimitExceededException>("LimitExceededException", traits);
    check_error<MissingVersionException>("MissingVersionException", traits);
    check_error<NamespaceNotFoundException>("NamespaceNotFoundException", traits);
    check_error<NoUpdateAvailableException>("NoUpdateAvailableException", traits);
    check_error<PlatformTaskDefinitionIncompatibilityException>(
        "PlatformTaskDefinitionIncompatibilityException", traits);
    check_error<PlatformUnknownException>("PlatformUnknownException", traits);
    check_error<ResourceInUseException>("ResourceInUseException", traits);
    check_error<ResourceNotFoundException>("ResourceNotFoundException", traits);
    check_error<ServiceDeploymentNotFoundException>("ServiceDeploymentNotFoundException", traits);
    check_error<ServiceNotActiveException>("ServiceNotActiveException", traits);
    check_error<ServiceNotFoundException>("ServiceNotFoundException", traits);
    check_error<TargetNotConnectedException>("TargetNotConnectedException", traits);
    check_error<TargetNotFoundException>("TargetNotFoundException", traits);
    check_error<TaskSetNotFoundException>("TaskSetNotFoundException", traits);
    check_error<UnsupportedFeatureException>("UnsupportedFeatureException", traits);
    check_error<UpdateInProgressException>("UpdateInProgressException", traits);
}

TEST_CASE("ConflictException also names the resources that the request conflicts with") {
    STATIC_REQUIRE(
        is_described_as<ConflictException>(optional_member<std::vector<std::string>>{"resourceIds"},
                                           optional_member<std::string>{"message"}));
    CHECK(shape_name<ConflictException> == "ConflictException");
    STATIC_REQUIRE(error_traits_for<ConflictException> ==
                   error_traits{.fault = error_fault::client, .status = 400, .retryable = false});
    check_each_member_counts(
        ConflictException{.resourceIds = std::vector<std::string>{"t"}, .message = "m"});
}

TEST_CASE("ServerException is the service's fault, has status 500 and is retried") {
    check_error<ServerException>("ServerException",
                                 {.fault = error_fault::server, .status = 500, .retryable = true});
}

TEST_CASE("ecs_errors puts the errors of every operation before the operation's own") {
    STATIC_REQUIRE(
        std::is_same_v<
            ecs_errors<ClusterNotFoundException>,
            boost::mp11::mp_list<AccessDeniedException, ClientException, InvalidParameterException,
                                 ServerException, ClusterNotFoundException>>);
}
