// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/enumerators.hpp>
#include <ecswire/reflect/shape.hpp>

namespace ecswire::inline v0_2 {

/// The type of an attribute's target.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Attribute.html
enum class TargetType {
    container_instance, ///< `container-instance` on the wire
};
BOOST_DESCRIBE_ENUM(TargetType, container_instance)

constexpr auto traits_of(shape<TargetType>) {
    return traits(wire_name<TargetType::container_instance>("container-instance"));
}

} // namespace ecswire::inline v0_2
