// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/shape.hpp>
#include <ecswire/service/error_traits.hpp>

#include <optional>
#include <string>

namespace ecswire::inline v0_2 {

/// Something went wrong in the service: the one error here that is not the request's fault.
///
/// The same request may succeed later.
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateContainerAgent.html
struct ServerException {
    std::optional<std::string> message{}; ///< what happened, for people to read
};
BOOST_DESCRIBE_STRUCT(ServerException, (), (message))

constexpr error_traits error_traits_of(shape<ServerException>) noexcept {
    return {.fault = error_fault::server, .status = 500, .retryable = true};
}

} // namespace ecswire::inline v0_2
