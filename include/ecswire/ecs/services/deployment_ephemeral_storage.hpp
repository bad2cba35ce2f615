// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/shape.hpp>

#include <optional>
#include <string>

namespace ecswire::inline v0_2 {

/// The encryption of the ephemeral storage of tasks on Fargate.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentEphemeralStorage.html
struct DeploymentEphemeralStorage {
    std::optional<std::string> kmsKeyId{}; ///< the KMS key that encrypts it
};
BOOST_DESCRIBE_STRUCT(DeploymentEphemeralStorage, (), (kmsKeyId))

} // namespace ecswire::inline v0_2
