// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/shape.hpp>
#include <ecswire/service/error_traits.hpp>

#include <optional>
#include <string>

namespace ecswire::inline v0_2 {

/// There is no newer agent for the container instance.
///
/// It runs the latest already, or one so old that no update leads on from it. Sending the request
/// again doesn't help.
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateContainerAgent.html
struct NoUpdateAvailableException {
    std::optional<std::string> message{}; ///< what happened, for people to read
};
BOOST_DESCRIBE_STRUCT(NoUpdateAvailableException, (), (message))

constexpr error_traits error_traits_of(shape<NoUpdateAvailableException>) noexcept {
    return {.fault = error_fault::client, .status = 400, .retryable = false};
}

} // namespace ecswire::inline v0_2
