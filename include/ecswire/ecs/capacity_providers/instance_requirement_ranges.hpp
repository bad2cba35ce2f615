// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/reflect/shape.hpp>

#include <cstdint>
#include <optional>

#include <ecswire/ecs/detail/hide_macros.hpp>

namespace ecswire::inline v0_2 {

/// A range of numbers of accelerators of an instance, both ends included.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_AcceleratorCountRequest.html
struct AcceleratorCountRequest {
    std::optional<std::int32_t> min{}; ///< absent: no lower end
    std::optional<std::int32_t> max{}; ///< absent: no upper end; not below `min`
};
BOOST_DESCRIBE_STRUCT(AcceleratorCountRequest, (), (min, max))

/// A range of total memory of the accelerators of an instance, both ends included.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_AcceleratorTotalMemoryMiBRequest.html
struct AcceleratorTotalMemoryMiBRequest {
    std::optional<std::int32_t> min{}; ///< in MiB; absent: no lower end
    std::optional<std::int32_t> max{}; ///< in MiB; absent: no upper end; not below `min`
};
BOOST_DESCRIBE_STRUCT(AcceleratorTotalMemoryMiBRequest, (), (min, max))

/// A range of baseline bandwidth of an instance to EBS, both ends included.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_BaselineEbsBandwidthMbpsRequest.html
struct BaselineEbsBandwidthMbpsRequest {
    std::optional<std::int32_t> min{}; ///< in Mbps; absent: no lower end
    std::optional<std::int32_t> max{}; ///< in Mbps; absent: no upper end; not below `min`
};
BOOST_DESCRIBE_STRUCT(BaselineEbsBandwidthMbpsRequest, (), (min, max))

/// A range of memory of an instance per vCPU, both ends included.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_MemoryGiBPerVCpuRequest.html
struct MemoryGiBPerVCpuRequest {
    std::optional<double> min{}; ///< in GiB; absent: no lower end
    std::optional<double> max{}; ///< in GiB; absent: no upper end; not below `min`
};
BOOST_DESCRIBE_STRUCT(MemoryGiBPerVCpuRequest, (), (min, max))

/// A range of memory of an instance, both ends included.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_MemoryMiBRequest.html
struct MemoryMiBRequest {
    std::optional<std::int32_t> min{}; ///< required; in MiB
    std::optional<std::int32_t> max{}; ///< in MiB; absent: no upper end; not below `min`
};
BOOST_DESCRIBE_STRUCT(MemoryMiBRequest, (), (min, max))

constexpr auto constraints_of(shape<MemoryMiBRequest>) {
    return constraints(member<&MemoryMiBRequest::min>(required));
}

/// A range of network bandwidth of an instance, both ends included.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_NetworkBandwidthGbpsRequest.html
struct NetworkBandwidthGbpsRequest {
    std::optional<double> min{}; ///< in Gbps; absent: no lower end
    std::optional<double> max{}; ///< in Gbps; absent: no upper end; not below `min`
};
BOOST_DESCRIBE_STRUCT(NetworkBandwidthGbpsRequest, (), (min, max))

/// A range of numbers of network interfaces of an instance, both ends included.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_NetworkInterfaceCountRequest.html
struct NetworkInterfaceCountRequest {
    std::optional<std::int32_t> min{}; ///< absent: no lower end
    std::optional<std::int32_t> max{}; ///< absent: no upper end; not below `min`
};
BOOST_DESCRIBE_STRUCT(NetworkInterfaceCountRequest, (), (min, max))

/// A range of total local storage of an instance, both ends included.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TotalLocalStorageGBRequest.html
struct TotalLocalStorageGBRequest {
    std::optional<double> min{}; ///< in GB; absent: no lower end
    std::optional<double> max{}; ///< in GB; absent: no upper end; not below `min`
};
BOOST_DESCRIBE_STRUCT(TotalLocalStorageGBRequest, (), (min, max))

/// A range of numbers of vCPUs of an instance, both ends included.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_VCpuCountRangeRequest.html
struct VCpuCountRangeRequest {
    std::optional<std::int32_t> min{}; ///< required; lower end
    std::optional<std::int32_t> max{}; ///< absent: no upper end; not below `min`
};
BOOST_DESCRIBE_STRUCT(VCpuCountRangeRequest, (), (min, max))

constexpr auto constraints_of(shape<VCpuCountRangeRequest>) {
    return constraints(member<&VCpuCountRangeRequest::min>(required));
}

} // namespace ecswire::inline v0_2

#include <ecswire/ecs/detail/restore_macros.hpp>
