// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/reflect/shape.hpp>
#include <ecswire/reflect/traits.hpp>

#include <optional>
#include <string>

namespace ecswire::inline v0_2 {

/// The credentials for a private image repository, which are a secret of AWS Secrets Manager.
/// Sensitive.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RepositoryCredentials.html
struct RepositoryCredentials {
    std::optional<std::string> credentialsParameter{};
    ///< required; ARN of the secret, or its name if in the same Region
};
BOOST_DESCRIBE_STRUCT(RepositoryCredentials, (), (credentialsParameter))

constexpr auto traits_of(shape<RepositoryCredentials>) { return traits(sensitive_shape); }

constexpr auto constraints_of(shape<RepositoryCredentials>) {
    return constraints(member<&RepositoryCredentials::credentialsParameter>(required));
}

} // namespace ecswire::inline v0_2
