// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/bounds.hpp>
#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/range.hpp>
#include <ecswire/reflect/shape.hpp>

#include <cstdint>
#include <optional>

namespace ecswire::inline v0_2 {

/// The data volume of managed instances.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ManagedInstancesStorageConfiguration.html
struct ManagedInstancesStorageConfiguration {
    std::optional<std::int32_t> storageSizeGiB{}; ///< at least 1
};
BOOST_DESCRIBE_STRUCT(ManagedInstancesStorageConfiguration, (), (storageSizeGiB))

constexpr auto constraints_of(shape<ManagedInstancesStorageConfiguration>) {
    return constraints(
        member<&ManagedInstancesStorageConfiguration::storageSizeGiB>(range(at_least(1))));
}

} // namespace ecswire::inline v0_2
