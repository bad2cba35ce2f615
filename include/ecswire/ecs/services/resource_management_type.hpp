// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/shape.hpp>

namespace ecswire::inline v0_2 {

/// The owner of the resources of a service, such as its load balancer.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListServices.html
enum class ResourceManagementType {
    CUSTOMER, ///< the user creates and manages them
    ECS,      ///< Amazon ECS does, as for Express services
};
BOOST_DESCRIBE_ENUM(ResourceManagementType, CUSTOMER, ECS)

} // namespace ecswire::inline v0_2
