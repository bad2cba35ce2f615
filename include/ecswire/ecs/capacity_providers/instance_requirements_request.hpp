// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/bounds.hpp>
#include <ecswire/constraints/character_set.hpp>
#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/each.hpp>
#include <ecswire/constraints/length.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/pattern.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/ecs/capacity_providers/instance_requirement_ranges.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>
#include <ecswire/reflect/traits.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
// GCC warns that a scoped enumerator `required` shadows the constraint of that name.
#pragma GCC diagnostic ignored "-Wshadow"
#endif

namespace ecswire::inline v0_2 {

/// A manufacturer of accelerators.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_InstanceRequirementsRequest.html
enum class AcceleratorManufacturer {
    amazon_web_services,
    amd,
    nvidia,
    xilinx,
    habana,
};
BOOST_DESCRIBE_ENUM(AcceleratorManufacturer, amazon_web_services, amd, nvidia, xilinx, habana)

constexpr auto traits_of(shape<AcceleratorManufacturer>) {
    return traits(wire_name<AcceleratorManufacturer::amazon_web_services>("amazon-web-services"));
}

/// A model of accelerator.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_InstanceRequirementsRequest.html
enum class AcceleratorName {
    a100,            ///< NVIDIA
    inferentia,      ///< AWS
    k520,            ///< NVIDIA
    k80,             ///< NVIDIA
    m60,             ///< NVIDIA
    radeon_pro_v520, ///< AMD
    t4,              ///< NVIDIA
    vu9p,            ///< Xilinx
    v100,            ///< NVIDIA
    a10g,            ///< NVIDIA
    h100,            ///< NVIDIA
    t4g,             ///< NVIDIA
};
BOOST_DESCRIBE_ENUM(AcceleratorName, a100, inferentia, k520, k80, m60, radeon_pro_v520, t4, vu9p,
                    v100, a10g, h100, t4g)

constexpr auto traits_of(shape<AcceleratorName>) {
    return traits(wire_name<AcceleratorName::radeon_pro_v520>("radeon-pro-v520"));
}

/// A kind of accelerator.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_InstanceRequirementsRequest.html
enum class AcceleratorType {
    gpu,
    fpga,
    inference, ///< accelerators of machine learning inference
};
BOOST_DESCRIBE_ENUM(AcceleratorType, gpu, fpga, inference)

/// Whether bare metal instance types are selected.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_InstanceRequirementsRequest.html
enum class BareMetal {
    included, ///< such types too
    required, ///< only such types
    excluded, ///< no such types
};
BOOST_DESCRIBE_ENUM(BareMetal, included, required, excluded)

/// Whether burstable instance types, such as T3, are selected.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_InstanceRequirementsRequest.html
enum class BurstablePerformance {
    included, ///< such types too
    required, ///< only such types
    excluded, ///< no such types
};
BOOST_DESCRIBE_ENUM(BurstablePerformance, included, required, excluded)

/// A manufacturer of CPUs.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_InstanceRequirementsRequest.html
enum class CpuManufacturer {
    intel,
    amd,
    amazon_web_services, ///< AWS Graviton and the like
};
BOOST_DESCRIBE_ENUM(CpuManufacturer, intel, amd, amazon_web_services)

constexpr auto traits_of(shape<CpuManufacturer>) {
    return traits(wire_name<CpuManufacturer::amazon_web_services>("amazon-web-services"));
}

/// A generation of instance types.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_InstanceRequirementsRequest.html
enum class InstanceGeneration {
    current,  ///< types that EC2 recommends
    previous, ///< older types
};
BOOST_DESCRIBE_ENUM(InstanceGeneration, current, previous)

/// Whether instance types with an instance store are selected.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_InstanceRequirementsRequest.html
enum class LocalStorage {
    included, ///< such types too
    required, ///< only such types
    excluded, ///< no such types
};
BOOST_DESCRIBE_ENUM(LocalStorage, included, required, excluded)

/// A kind of disk of an instance store.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_InstanceRequirementsRequest.html
enum class LocalStorageType {
    hdd,
    ssd,
};
BOOST_DESCRIBE_ENUM(LocalStorageType, hdd, ssd)

/// The attributes that an instance type needs to be selected for a managed instances provider. An
/// instance type is selected if it has all of those that are given.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_InstanceRequirementsRequest.html
struct InstanceRequirementsRequest {
    std::optional<VCpuCountRangeRequest> vCpuCount{};                          ///< required
    std::optional<MemoryMiBRequest> memoryMiB{};                               ///< required
    std::optional<std::vector<open_enum<CpuManufacturer>>> cpuManufacturers{}; ///< absent: any
    std::optional<MemoryGiBPerVCpuRequest> memoryGiBPerVCpu{};                 ///< absent: any
    std::optional<std::vector<std::string>> excludedInstanceTypes{};
    ///< at most 400, such as `m5.*`
    std::optional<std::vector<open_enum<InstanceGeneration>>> instanceGenerations{};
    ///< absent: any
    std::optional<std::int32_t> spotMaxPricePercentageOverLowestPrice{};
    ///< price limit for Spot Instances, in percent above the lowest price
    std::optional<std::int32_t> onDemandMaxPricePercentageOverLowestPrice{};
    ///< price limit for On-Demand Instances, in percent above the lowest price
    std::optional<open_enum<BareMetal>> bareMetal{};                       ///< bare metal types
    std::optional<open_enum<BurstablePerformance>> burstablePerformance{}; ///< burstable types
    std::optional<bool> requireHibernateSupport{}; ///< whether instances must be able to hibernate
    std::optional<NetworkInterfaceCountRequest> networkInterfaceCount{}; ///< absent: any
    std::optional<open_enum<LocalStorage>> localStorage{}; ///< types with an instance store
    std::optional<std::vector<open_enum<LocalStorageType>>> localStorageTypes{}; ///< absent: any
    std::optional<TotalLocalStorageGBRequest> totalLocalStorageGB{};             ///< absent: any
    std::optional<BaselineEbsBandwidthMbpsRequest> baselineEbsBandwidthMbps{};   ///< absent: any
    std::optional<std::vector<open_enum<AcceleratorType>>> acceleratorTypes{};   ///< absent: any
    std::optional<AcceleratorCountRequest> acceleratorCount{};                   ///< absent: any
    std::optional<std::vector<open_enum<AcceleratorManufacturer>>> acceleratorManufacturers{};
    ///< absent: any
    std::optional<std::vector<open_enum<AcceleratorName>>> acceleratorNames{};   ///< absent: any
    std::optional<AcceleratorTotalMemoryMiBRequest> acceleratorTotalMemoryMiB{}; ///< absent: any
    std::optional<NetworkBandwidthGbpsRequest> networkBandwidthGbps{};           ///< absent: any
    std::optional<std::vector<std::string>> allowedInstanceTypes{};
    ///< at most 400, such as `m5.*`; absent: all that have the attributes
    std::optional<std::int32_t> maxSpotPriceAsPercentageOfOptimalOnDemandPrice{};
    ///< price limit for Spot Instances, in percent of the On-Demand price
};
BOOST_DESCRIBE_STRUCT(InstanceRequirementsRequest, (),
                      (vCpuCount, memoryMiB, cpuManufacturers, memoryGiBPerVCpu,
                       excludedInstanceTypes, instanceGenerations,
                       spotMaxPricePercentageOverLowestPrice,
                       onDemandMaxPricePercentageOverLowestPrice, bareMetal, burstablePerformance,
                       requireHibernateSupport, networkInterfaceCount, localStorage,
                       localStorageTypes, totalLocalStorageGB, baselineEbsBandwidthMbps,
                       acceleratorTypes, acceleratorCount, acceleratorManufacturers,
                       acceleratorNames, acceleratorTotalMemoryMiB, networkBandwidthGbps,
                       allowedInstanceTypes, maxSpotPriceAsPercentageOfOptimalOnDemandPrice))

constexpr auto constraints_of(shape<InstanceRequirementsRequest>) {
    return constraints(member<&InstanceRequirementsRequest::vCpuCount>(required),
                       member<&InstanceRequirementsRequest::memoryMiB>(required),
                       member<&InstanceRequirementsRequest::excludedInstanceTypes>(
                           length(at_most(400)),
                           each(length(1, 30), pattern("[a-zA-Z0-9\\.\\*\\-]+",
                                                       ascii_letters + ascii_digits + ".*-"))),
                       member<&InstanceRequirementsRequest::allowedInstanceTypes>(
                           length(at_most(400)),
                           each(length(1, 30), pattern("[a-zA-Z0-9\\.\\*\\-]+",
                                                       ascii_letters + ascii_digits + ".*-"))));
}

} // namespace ecswire::inline v0_2

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
