// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/shape.hpp>
#include <ecswire/service/error_traits.hpp>

#include <optional>
#include <string>

namespace ecswire::inline v0_2 {

/// The service can't tell which version of the agent the container instance runs.
///
/// The agent is too old, or a custom build that doesn't report its version.
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateContainerAgent.html
struct MissingVersionException {
    std::optional<std::string> message{}; ///< what happened, for people to read
};
BOOST_DESCRIBE_STRUCT(MissingVersionException, (), (message))

constexpr error_traits error_traits_of(shape<MissingVersionException>) noexcept {
    return {.fault = error_fault::client, .status = 400, .retryable = false};
}

} // namespace ecswire::inline v0_2
