// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/reflect/shape.hpp>
#include <ecswire/reflect/traits.hpp>
#include <ecswire/reflect/unions.hpp>

#include <cstdint>
#include <optional>

namespace ecswire::inline v0_2 {

/// A container's share of a GPU under NVIDIA's Multi-Process Service.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_NvidiaMpsAllocation.html
struct NvidiaMpsAllocation {
    std::optional<std::int32_t> memory{}; ///< required; MiB of one GPU that the task shares
    std::optional<std::int32_t> maxComputePercent{};
    ///< percent of the GPU's compute capacity; absent: the MPS server's own limit
};
BOOST_DESCRIBE_STRUCT(NvidiaMpsAllocation, (), (memory, maxComputePercent))

constexpr auto constraints_of(shape<NvidiaMpsAllocation>) {
    return constraints(member<&NvidiaMpsAllocation::memory>(required));
}

/// How the containers of an instance share a GPU.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_SharingStrategy.html
struct SharingStrategy {
    std::optional<NvidiaMpsAllocation> nvidiaMps{}; ///< through NVIDIA's Multi-Process Service
    unknown_union_member unknown_member{};          ///< a member that a newer service sent
};
BOOST_DESCRIBE_STRUCT(SharingStrategy, (), (nvidiaMps, unknown_member))

constexpr auto traits_of(shape<SharingStrategy>) { return traits(union_shape); }

} // namespace ecswire::inline v0_2
