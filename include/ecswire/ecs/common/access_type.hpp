// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/shape.hpp>

#include <ecswire/ecs/detail/hide_macros.hpp>

namespace ecswire::inline v0_2 {

/// The reach of a gateway. The gateway's scheme determines it, and it never changes after creation.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Gateway.html
enum class AccessType {
    PUBLIC,
    PRIVATE,
};
BOOST_DESCRIBE_ENUM(AccessType, PUBLIC, PRIVATE)

} // namespace ecswire::inline v0_2

#include <ecswire/ecs/detail/restore_macros.hpp>
