// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/open_enum.hpp>

namespace ecswire::inline v0_2 {

/// The type of a device that a container requires.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ResourceRequirement.html
enum class ResourceType {
    GPU,
    InferenceAccelerator, ///< an Elastic Inference accelerator
    NeuronDevice,         ///< an AWS Neuron device
};
BOOST_DESCRIBE_ENUM(ResourceType, GPU, InferenceAccelerator, NeuronDevice)

} // namespace ecswire::inline v0_2
