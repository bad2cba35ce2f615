// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/shape.hpp>

#include <ecswire/ecs/detail/hide_macros.hpp>

namespace ecswire::inline v0_2 {

/// The source of the tags of managed instances.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateManagedInstancesProviderConfiguration.html
enum class PropagateMITags {
    CAPACITY_PROVIDER, ///< the tags of the capacity provider
    NONE,              ///< no tags
};
BOOST_DESCRIBE_ENUM(PropagateMITags, CAPACITY_PROVIDER, NONE)

} // namespace ecswire::inline v0_2

#include <ecswire/ecs/detail/restore_macros.hpp>
