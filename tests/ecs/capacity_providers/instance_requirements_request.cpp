// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/capacity_providers/instance_requirements_request.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <cstdint>
#include <string>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(has_wire_texts<AcceleratorManufacturer>({
    {AcceleratorManufacturer::amazon_web_services, "amazon-web-services"},
    {AcceleratorManufacturer::amd, "amd"},
    {AcceleratorManufacturer::nvidia, "nvidia"},
    {AcceleratorManufacturer::xilinx, "xilinx"},
    {AcceleratorManufacturer::habana, "habana"},
}));

static_assert(has_wire_texts<AcceleratorName>({
    {AcceleratorName::a100, "a100"},
    {AcceleratorName::inferentia, "inferentia"},
    {AcceleratorName::k520, "k520"},
    {AcceleratorName::k80, "k80"},
    {AcceleratorName::m60, "m60"},
    {AcceleratorName::radeon_pro_v520, "radeon-pro-v520"},
    {AcceleratorName::t4, "t4"},
    {AcceleratorName::vu9p, "vu9p"},
    {AcceleratorName::v100, "v100"},
    {AcceleratorName::a10g, "a10g"},
    {AcceleratorName::h100, "h100"},
    {AcceleratorName::t4g, "t4g"},
}));

static_assert(has_wire_texts<AcceleratorType>({
    {AcceleratorType::gpu, "gpu"},
    {AcceleratorType::fpga, "fpga"},
    {AcceleratorType::inference, "inference"},
}));

static_assert(has_wire_texts<BareMetal>({
    {BareMetal::included, "included"},
    {BareMetal::required, "required"},
    {BareMetal::excluded, "excluded"},
}));

static_assert(has_wire_texts<BurstablePerformance>({
    {BurstablePerformance::included, "included"},
    {BurstablePerformance::required, "required"},
    {BurstablePerformance::excluded, "excluded"},
}));

static_assert(has_wire_texts<CpuManufacturer>({
    {CpuManufacturer::intel, "intel"},
    {CpuManufacturer::amd, "amd"},
    {CpuManufacturer::amazon_web_services, "amazon-web-services"},
}));

static_assert(has_wire_texts<InstanceGeneration>({
    {InstanceGeneration::current, "current"},
    {InstanceGeneration::previous, "previous"},
}));

static_assert(has_wire_texts<LocalStorage>({
    {LocalStorage::included, "included"},
    {LocalStorage::required, "required"},
    {LocalStorage::excluded, "excluded"},
}));

static_assert(has_wire_texts<LocalStorageType>({
    {LocalStorageType::hdd, "hdd"},
    {LocalStorageType::ssd, "ssd"},
}));

static_assert(is_described_as<InstanceRequirementsRequest>(
    optional_member<VCpuCountRangeRequest>{"vCpuCount"},
    optional_member<MemoryMiBRequest>{"memoryMiB"},
    optional_member<std::vector<open_enum<CpuManufacturer>>>{"cpuManufacturers"},
    optional_member<MemoryGiBPerVCpuRequest>{"memoryGiBPerVCpu"},
    optional_member<std::vector<std::string>>{"excludedInstanceTypes"},
    optional_member<std::vector<open_enum<InstanceGeneration>>>{"instanceGenerations"},
    optional_member<std::int32_t>{"spotMaxPricePercentageOverLowestPrice"},
    optional_member<std::int32_t>{"onDemandMaxPricePercentageOverLowestPrice"},
    optional_member<open_enum<BareMetal>>{"bareMetal"},
    optional_member<open_enum<BurstablePerformance>>{"burstablePerformance"},
    optional_member<bool>{"requireHibernateSupport"},
    optional_member<NetworkInterfaceCountRequest>{"networkInterfaceCount"},
    optional_member<open_enum<LocalStorage>>{"localStorage"},
    optional_member<std::vector<open_enum<LocalStorageType>>>{"localStorageTypes"},
    optional_member<TotalLocalStorageGBRequest>{"totalLocalStorageGB"},
    optional_member<BaselineEbsBandwidthMbpsRequest>{"baselineEbsBandwidthMbps"},
    optional_member<std::vector<open_enum<AcceleratorType>>>{"acceleratorTypes"},
    optional_member<AcceleratorCountRequest>{"acceleratorCount"},
    optional_member<std::vector<open_enum<AcceleratorManufacturer>>>{"acceleratorManufacturers"},
    optional_member<std::vector<open_enum<AcceleratorName>>>{"acceleratorNames"},
    optional_member<AcceleratorTotalMemoryMiBRequest>{"acceleratorTotalMemoryMiB"},
    optional_member<NetworkBandwidthGbpsRequest>{"networkBandwidthGbps"},
    optional_member<std::vector<std::string>>{"allowedInstanceTypes"},
    optional_member<std::int32_t>{"maxSpotPriceAsPercentageOfOptimalOnDemandPrice"}));

TEST_CASE("The shapes of instance_requirements_request.hpp have their names in the service model") {
    CHECK(shape_name<AcceleratorManufacturer> == "AcceleratorManufacturer");
    CHECK(shape_name<AcceleratorName> == "AcceleratorName");
    CHECK(shape_name<AcceleratorType> == "AcceleratorType");
    CHECK(shape_name<BareMetal> == "BareMetal");
    CHECK(shape_name<BurstablePerformance> == "BurstablePerformance");
    CHECK(shape_name<CpuManufacturer> == "CpuManufacturer");
    CHECK(shape_name<InstanceGeneration> == "InstanceGeneration");
    CHECK(shape_name<LocalStorage> == "LocalStorage");
    CHECK(shape_name<LocalStorageType> == "LocalStorageType");
    CHECK(shape_name<InstanceRequirementsRequest> == "InstanceRequirementsRequest");
}

TEST_CASE("InstanceRequirementsRequest requires ranges of vCPUs and memory") {
    const InstanceRequirementsRequest full{
        .vCpuCount = {{.min = 1}},
        .memoryMiB = {{.min = 1024}},
        .cpuManufacturers = {{CpuManufacturer::intel}},
        .memoryGiBPerVCpu = {{.max = 8}},
        .excludedInstanceTypes = {{"m5.*"}},
        .instanceGenerations = {{InstanceGeneration::current}},
        .spotMaxPricePercentageOverLowestPrice = 100,
        .onDemandMaxPricePercentageOverLowestPrice = 20,
        .bareMetal = BareMetal::excluded,
        .burstablePerformance = BurstablePerformance::included,
        .requireHibernateSupport = true,
        .networkInterfaceCount = {{.min = 1}},
        .localStorage = LocalStorage::required,
        .localStorageTypes = {{LocalStorageType::ssd}},
        .totalLocalStorageGB = {{.min = 100}},
        .baselineEbsBandwidthMbps = {{.min = 1000}},
        .acceleratorTypes = {{AcceleratorType::gpu}},
        .acceleratorCount = {{.min = 1}},
        .acceleratorManufacturers = {{AcceleratorManufacturer::nvidia}},
        .acceleratorNames = {{AcceleratorName::t4}},
        .acceleratorTotalMemoryMiB = {{.min = 1024}},
        .networkBandwidthGbps = {{.min = 1}},
        .allowedInstanceTypes = {{"m5.large"}},
        .maxSpotPriceAsPercentageOfOptimalOnDemandPrice = 50};
    check_each_member_counts(full);
    CHECK(from_user(full) == valid);
    CHECK(from_user(InstanceRequirementsRequest{}) == "/vCpuCount required, /memoryMiB required");
}

TEST_CASE("InstanceRequirementsRequest has up to 400 patterns of instance types") {
    const auto with = [](const std::vector<std::string>& types) {
        return from_user(InstanceRequirementsRequest{.vCpuCount = {{.min = 1}},
                                                     .memoryMiB = {{.min = 1024}},
                                                     .excludedInstanceTypes = types,
                                                     .allowedInstanceTypes = types});
    };
    CHECK(with(std::vector<std::string>(400, "m5-a.*")) == valid);
    CHECK(with(std::vector<std::string>(401, "m5-a.*")) ==
          "/excludedInstanceTypes length, /allowedInstanceTypes length");
    CHECK(with({std::string(30, 'a')}) == valid);
    CHECK(with({std::string(31, 'a')}) ==
          "/excludedInstanceTypes/0 length, /allowedInstanceTypes/0 length");
    CHECK(with({"m5 large"}) ==
          "/excludedInstanceTypes/0 pattern, /allowedInstanceTypes/0 pattern");
}
