// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/shape.hpp>

namespace ecswire::inline v0_2 {

/// Which member of a Resource holds its value.
///
/// The service model types the member as a string and gives these values no name; its own
/// `ResourceType` is another thing (GPU, InferenceAccelerator, NeuronDevice).
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Resource.html
enum class ResourceValueType {
    INTEGER,   ///< `integerValue`
    DOUBLE,    ///< `doubleValue`
    LONG,      ///< `longValue`
    STRINGSET, ///< `stringSetValue`
};
BOOST_DESCRIBE_ENUM(ResourceValueType, INTEGER, DOUBLE, LONG, STRINGSET)

} // namespace ecswire::inline v0_2
