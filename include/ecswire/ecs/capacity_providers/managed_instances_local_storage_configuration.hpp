// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/shape.hpp>

#include <optional>

namespace ecswire::inline v0_2 {

/// The use of the instance store of managed instances.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ManagedInstancesLocalStorageConfiguration.html
struct ManagedInstancesLocalStorageConfiguration {
    std::optional<bool> useLocalStorage{};
    ///< whether data is in the instance store instead of an EBS volume
};
BOOST_DESCRIBE_STRUCT(ManagedInstancesLocalStorageConfiguration, (), (useLocalStorage))

} // namespace ecswire::inline v0_2
