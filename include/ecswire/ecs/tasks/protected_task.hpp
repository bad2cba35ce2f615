// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/shape.hpp>
#include <ecswire/reflect/timestamp.hpp>

#include <optional>
#include <string>

namespace ecswire::inline v0_2 {

/// The protection of a task: a protected task is not stopped when its service scales in or is
/// deployed.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ProtectedTask.html
struct ProtectedTask {
    std::optional<std::string> taskArn{};      ///< the task
    std::optional<bool> protectionEnabled{};   ///< whether it is protected
    std::optional<timestamp> expirationDate{}; ///< end of the protection
};
BOOST_DESCRIBE_STRUCT(ProtectedTask, (), (taskArn, protectionEnabled, expirationDate))

} // namespace ecswire::inline v0_2
