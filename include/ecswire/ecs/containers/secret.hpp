// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/reflect/shape.hpp>

#include <optional>
#include <string>

namespace ecswire::inline v0_2 {

/// A value from AWS Secrets Manager or Systems Manager Parameter Store, as an environment variable
/// or as an option of a log driver.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Secret.html
struct Secret {
    std::optional<std::string> name{}; ///< required; name of the variable or the option
    std::optional<std::string> valueFrom{};
    ///< required; ARN of a secret or parameter, or name of a parameter in the same Region
};
BOOST_DESCRIBE_STRUCT(Secret, (), (name, valueFrom))

constexpr auto constraints_of(shape<Secret>) {
    return constraints(member<&Secret::name>(required), member<&Secret::valueFrom>(required));
}

} // namespace ecswire::inline v0_2
