// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/reflect/shape.hpp>

#include <optional>
#include <string>

namespace ecswire::inline v0_2 {

/// An Elastic Inference accelerator of a task.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_InferenceAccelerator.html
struct InferenceAccelerator {
    std::optional<std::string> deviceName{}; ///< required; a ResourceRequirement refers to it
    std::optional<std::string> deviceType{}; ///< required
};
BOOST_DESCRIBE_STRUCT(InferenceAccelerator, (), (deviceName, deviceType))

constexpr auto constraints_of(shape<InferenceAccelerator>) {
    return constraints(member<&InferenceAccelerator::deviceName>(required),
                       member<&InferenceAccelerator::deviceType>(required));
}

} // namespace ecswire::inline v0_2
