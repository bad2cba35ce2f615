// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>

#include <optional>
#include <string>

#include <ecswire/ecs/detail/hide_macros.hpp>

namespace ecswire::inline v0_2 {

/// The state of an express service in its life cycle.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ExpressGatewayServiceStatus.html
enum class ExpressGatewayServiceStatusCode {
    ACTIVE,   ///< can be updated and deleted
    DRAINING, ///< being deleted
    INACTIVE, ///< deleted
};
BOOST_DESCRIBE_ENUM(ExpressGatewayServiceStatusCode, ACTIVE, DRAINING, INACTIVE)

/// The state of an express service, and an explanation.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ExpressGatewayServiceStatus.html
struct ExpressGatewayServiceStatus {
    std::optional<open_enum<ExpressGatewayServiceStatusCode>> statusCode{}; ///< the state
    std::optional<std::string> statusReason{};                              ///< explains the state
};
BOOST_DESCRIBE_STRUCT(ExpressGatewayServiceStatus, (), (statusCode, statusReason))

} // namespace ecswire::inline v0_2

#include <ecswire/ecs/detail/restore_macros.hpp>
