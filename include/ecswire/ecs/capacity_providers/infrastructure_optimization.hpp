// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/range.hpp>
#include <ecswire/reflect/shape.hpp>

#include <cstdint>
#include <optional>

namespace ecswire::inline v0_2 {

/// When ECS removes idle instances of a managed instances provider.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_InfrastructureOptimization.html
struct InfrastructureOptimization {
    std::optional<std::int32_t> scaleInAfter{};
    ///< seconds that an instance is idle before it is removed; -1: never; absent: the service's
    ///< choice
};
BOOST_DESCRIBE_STRUCT(InfrastructureOptimization, (), (scaleInAfter))

constexpr auto constraints_of(shape<InfrastructureOptimization>) {
    return constraints(member<&InfrastructureOptimization::scaleInAfter>(range(-1, 3600)));
}

} // namespace ecswire::inline v0_2
