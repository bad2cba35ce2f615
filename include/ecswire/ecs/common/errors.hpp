// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/shape.hpp>
#include <ecswire/service/error_traits.hpp>

#include <boost/mp11/list.hpp>

#include <optional>
#include <string>

// The errors of Amazon ECS. Unless error_traits_of states otherwise, an error is the client's
// fault, has HTTP status 400, and occurs again if the same request is sent again.
// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/CommonErrors.html
namespace ecswire::inline v0_2 {

// --- Errors of every operation ------------------------------------------------------------------

/// The caller has no permission for the action.
struct AccessDeniedException {
    std::optional<std::string> message{}; ///< the reason, for people to read
};
BOOST_DESCRIBE_STRUCT(AccessDeniedException, (), (message))

/// The request cannot be carried out, for a reason that no other error names: an identifier that
/// doesn't exist, for example, or a resource that the caller may not use.
struct ClientException {
    std::optional<std::string> message{}; ///< the reason, for people to read
};
BOOST_DESCRIBE_STRUCT(ClientException, (), (message))

/// A parameter of the request is invalid: it violates a constraint, or names a resource that the
/// cluster doesn't have.
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

/// The `error_types` of an operation: the errors of every operation, then those of its own.
template <class... Own>
using ecs_errors = boost::mp11::mp_list<AccessDeniedException, ClientException,
                                        InvalidParameterException, ServerException, Own...>;

// --- Errors of some operations ------------------------------------------------------------------

/// The account has no cluster of that name in the region.
struct ClusterNotFoundException {
    std::optional<std::string> message{}; ///< the reason, for people to read
};
BOOST_DESCRIBE_STRUCT(ClusterNotFoundException, (), (message))

/// The service doesn't know which version of the agent the container instance runs: the agent is
/// too old, or a custom build that doesn't report its version.
struct MissingVersionException {
    std::optional<std::string> message{}; ///< the reason, for people to read
};
BOOST_DESCRIBE_STRUCT(MissingVersionException, (), (message))

/// No newer agent is available for the container instance: it runs the latest one, or one so old
/// that it can't be updated.
struct NoUpdateAvailableException {
    std::optional<std::string> message{}; ///< the reason, for people to read
};
BOOST_DESCRIBE_STRUCT(NoUpdateAvailableException, (), (message))

/// The agent of the container instance is being updated already. The update ends as UPDATED or
/// FAILED; while the agent is disconnected, it doesn't end.
struct UpdateInProgressException {
    std::optional<std::string> message{}; ///< the reason, for people to read
};
BOOST_DESCRIBE_STRUCT(UpdateInProgressException, (), (message))

} // namespace ecswire::inline v0_2
