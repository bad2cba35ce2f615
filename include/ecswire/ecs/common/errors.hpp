// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/shape.hpp>
#include <ecswire/service/error_traits.hpp>

#include <boost/mp11/list.hpp>

#include <optional>
#include <string>
#include <vector>

// The errors of Amazon ECS. Unless `error_traits_of` states otherwise, an error has the client's
// fault, HTTP status 400, and isn't retryable.
// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/CommonErrors.html
namespace ecswire::inline v0_2 {

// --- Errors of every operation ------------------------------------------------------------------

/// The caller has no permission for the action.
struct AccessDeniedException {
    std::optional<std::string> message{}; ///< the reason, for people to read
};
BOOST_DESCRIBE_STRUCT(AccessDeniedException, (), (message))

/// The request can't be carried out for a reason that no other error describes, such as an unknown
/// identifier or a resource that the caller may not use.
struct ClientException {
    std::optional<std::string> message{}; ///< the reason, for people to read
};
BOOST_DESCRIBE_STRUCT(ClientException, (), (message))

/// A parameter of the request violates a constraint or names a resource that the cluster doesn't
/// have.
struct InvalidParameterException {
    std::optional<std::string> message{}; ///< the reason, for people to read
};
BOOST_DESCRIBE_STRUCT(InvalidParameterException, (), (message))

/// The service failed: status 500, the service's fault. The same request may succeed later.
struct ServerException {
    std::optional<std::string> message{}; ///< the reason, for people to read
};
BOOST_DESCRIBE_STRUCT(ServerException, (), (message))
constexpr error_traits error_traits_of(shape<ServerException>) noexcept {
    return {.fault = error_fault::server, .status = 500, .retryable = true};
}

/// The `error_types` of an operation: the errors of every operation, followed by its own errors.
template <class... Own>
using ecs_errors = boost::mp11::mp_list<AccessDeniedException, ClientException,
                                        InvalidParameterException, ServerException, Own...>;

// --- Errors of some operations ------------------------------------------------------------------

/// The container instance would have more than 10 custom attributes.
struct AttributeLimitExceededException {
    std::optional<std::string> message{}; ///< the reason, for people to read
};
BOOST_DESCRIBE_STRUCT(AttributeLimitExceededException, (), (message))

/// The account is blocked.
struct BlockedException {
    std::optional<std::string> message{}; ///< the reason, for people to read
};
BOOST_DESCRIBE_STRUCT(BlockedException, (), (message))

/// The cluster still has capacity providers that belong to it alone.
struct ClusterContainsCapacityProviderException {
    std::optional<std::string> message{}; ///< the reason, for people to read
};
BOOST_DESCRIBE_STRUCT(ClusterContainsCapacityProviderException, (), (message))

/// The cluster still has container instances: deregister them first.
struct ClusterContainsContainerInstancesException {
    std::optional<std::string> message{}; ///< the reason, for people to read
};
BOOST_DESCRIBE_STRUCT(ClusterContainsContainerInstancesException, (), (message))

/// The cluster still has services: delete them first.
struct ClusterContainsServicesException {
    std::optional<std::string> message{}; ///< the reason, for people to read
};
BOOST_DESCRIBE_STRUCT(ClusterContainsServicesException, (), (message))

/// The cluster still has active tasks.
struct ClusterContainsTasksException {
    std::optional<std::string> message{}; ///< the reason, for people to read
};
BOOST_DESCRIBE_STRUCT(ClusterContainsTasksException, (), (message))

/// The account has no cluster of that name in the region.
struct ClusterNotFoundException {
    std::optional<std::string> message{}; ///< the reason, for people to read
};
BOOST_DESCRIBE_STRUCT(ClusterNotFoundException, (), (message))

/// The request conflicts with the state of a resource. For RunTask, an earlier request had the same
/// client token and other parameters.
struct ConflictException {
    std::optional<std::vector<std::string>> resourceIds{}; ///< for RunTask, that request's tasks
    std::optional<std::string> message{};                  ///< the reason, for people to read
};
BOOST_DESCRIBE_STRUCT(ConflictException, (), (resourceIds, message))

/// The daemon is not ACTIVE.
struct DaemonNotActiveException {
    std::optional<std::string> message{}; ///< the reason, for people to read
};
BOOST_DESCRIBE_STRUCT(DaemonNotActiveException, (), (message))

/// The cluster has no such daemon.
struct DaemonNotFoundException {
    std::optional<std::string> message{}; ///< the reason, for people to read
};
BOOST_DESCRIBE_STRUCT(DaemonNotFoundException, (), (message))

/// The gateway doesn't exist in the account and region, or was deleted.
struct GatewayNotFoundException {
    std::optional<std::string> message{}; ///< the reason, for people to read
};
BOOST_DESCRIBE_STRUCT(GatewayNotFoundException, (), (message))

/// A quota of the resource is exceeded. This isn't throttling: sending the request again fails
/// again.
struct LimitExceededException {
    std::optional<std::string> message{}; ///< the reason, for people to read
};
BOOST_DESCRIBE_STRUCT(LimitExceededException, (), (message))

/// The service doesn't know which version of the agent the container instance runs: the agent is
/// too old, or a custom build that doesn't report its version.
struct MissingVersionException {
    std::optional<std::string> message{}; ///< the reason, for people to read
};
BOOST_DESCRIBE_STRUCT(MissingVersionException, (), (message))

/// AWS Cloud Map has no such namespace.
struct NamespaceNotFoundException {
    std::optional<std::string> message{}; ///< the reason, for people to read
};
BOOST_DESCRIBE_STRUCT(NamespaceNotFoundException, (), (message))

/// No update is available for the agent of the container instance: it is the latest version, or too
/// old to be updated.
struct NoUpdateAvailableException {
    std::optional<std::string> message{}; ///< the reason, for people to read
};
BOOST_DESCRIBE_STRUCT(NoUpdateAvailableException, (), (message))

/// The platform version lacks a capability that the task definition needs.
struct PlatformTaskDefinitionIncompatibilityException {
    std::optional<std::string> message{}; ///< the reason, for people to read
};
BOOST_DESCRIBE_STRUCT(PlatformTaskDefinitionIncompatibilityException, (), (message))

/// There is no such platform version.
struct PlatformUnknownException {
    std::optional<std::string> message{}; ///< the reason, for people to read
};
BOOST_DESCRIBE_STRUCT(PlatformUnknownException, (), (message))

/// The resource is in use and cannot be removed.
struct ResourceInUseException {
    std::optional<std::string> message{}; ///< the reason, for people to read
};
BOOST_DESCRIBE_STRUCT(ResourceInUseException, (), (message))

/// There is no such resource.
struct ResourceNotFoundException {
    std::optional<std::string> message{}; ///< the reason, for people to read
};
BOOST_DESCRIBE_STRUCT(ResourceNotFoundException, (), (message))

/// There is no such service deployment.
struct ServiceDeploymentNotFoundException {
    std::optional<std::string> message{}; ///< the reason, for people to read
};
BOOST_DESCRIBE_STRUCT(ServiceDeploymentNotFoundException, (), (message))

/// The service is not ACTIVE.
struct ServiceNotActiveException {
    std::optional<std::string> message{}; ///< the reason, for people to read
};
BOOST_DESCRIBE_STRUCT(ServiceNotActiveException, (), (message))

/// The cluster has no such service.
struct ServiceNotFoundException {
    std::optional<std::string> message{}; ///< the reason, for people to read
};
BOOST_DESCRIBE_STRUCT(ServiceNotFoundException, (), (message))

/// ECS Exec cannot reach the container: the task role lacks permissions, the agent of Systems
/// Manager does not run, or the VPC lacks an endpoint.
struct TargetNotConnectedException {
    std::optional<std::string> message{}; ///< the reason, for people to read
};
BOOST_DESCRIBE_STRUCT(TargetNotConnectedException, (), (message))

/// The cluster has no such container instance.
struct TargetNotFoundException {
    std::optional<std::string> message{}; ///< the reason, for people to read
};
BOOST_DESCRIBE_STRUCT(TargetNotFoundException, (), (message))

/// The service has no such task set.
struct TaskSetNotFoundException {
    std::optional<std::string> message{}; ///< the reason, for people to read
};
BOOST_DESCRIBE_STRUCT(TaskSetNotFoundException, (), (message))

/// The region does not support the feature.
struct UnsupportedFeatureException {
    std::optional<std::string> message{}; ///< the reason, for people to read
};
BOOST_DESCRIBE_STRUCT(UnsupportedFeatureException, (), (message))

/// Another update of the resource is in progress; the request may succeed after it has ended. The
/// update of an agent ends as UPDATED or FAILED, but not while the agent is disconnected.
struct UpdateInProgressException {
    std::optional<std::string> message{}; ///< the reason, for people to read
};
BOOST_DESCRIBE_STRUCT(UpdateInProgressException, (), (message))

} // namespace ecswire::inline v0_2
