// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/capacity_providers/instance_requirement_ranges.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <cstdint>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<AcceleratorCountRequest>(optional_member<std::int32_t>{"min"},
                                                       optional_member<std::int32_t>{"max"}));

static_assert(is_described_as<AcceleratorTotalMemoryMiBRequest>(
    optional_member<std::int32_t>{"min"}, optional_member<std::int32_t>{"max"}));

static_assert(is_described_as<BaselineEbsBandwidthMbpsRequest>(
    optional_member<std::int32_t>{"min"}, optional_member<std::int32_t>{"max"}));

static_assert(is_described_as<MemoryGiBPerVCpuRequest>(optional_member<double>{"min"},
                                                       optional_member<double>{"max"}));

static_assert(is_described_as<MemoryMiBRequest>(optional_member<std::int32_t>{"min"},
                                                optional_member<std::int32_t>{"max"}));

static_assert(is_described_as<NetworkBandwidthGbpsRequest>(optional_member<double>{"min"},
                                                           optional_member<double>{"max"}));

static_assert(is_described_as<NetworkInterfaceCountRequest>(optional_member<std::int32_t>{"min"},
                                                            optional_member<std::int32_t>{"max"}));

static_assert(is_described_as<TotalLocalStorageGBRequest>(optional_member<double>{"min"},
                                                          optional_member<double>{"max"}));

static_assert(is_described_as<VCpuCountRangeRequest>(optional_member<std::int32_t>{"min"},
                                                     optional_member<std::int32_t>{"max"}));

TEST_CASE("The shapes of instance_requirement_ranges.hpp have their names in the service model") {
    CHECK(shape_name<AcceleratorCountRequest> == "AcceleratorCountRequest");
    CHECK(shape_name<AcceleratorTotalMemoryMiBRequest> == "AcceleratorTotalMemoryMiBRequest");
    CHECK(shape_name<BaselineEbsBandwidthMbpsRequest> == "BaselineEbsBandwidthMbpsRequest");
    CHECK(shape_name<MemoryGiBPerVCpuRequest> == "MemoryGiBPerVCpuRequest");
    CHECK(shape_name<MemoryMiBRequest> == "MemoryMiBRequest");
    CHECK(shape_name<NetworkBandwidthGbpsRequest> == "NetworkBandwidthGbpsRequest");
    CHECK(shape_name<NetworkInterfaceCountRequest> == "NetworkInterfaceCountRequest");
    CHECK(shape_name<TotalLocalStorageGBRequest> == "TotalLocalStorageGBRequest");
    CHECK(shape_name<VCpuCountRangeRequest> == "VCpuCountRangeRequest");
}

TEST_CASE("Both ends of each range of instance requirements take part in comparison") {
    check_each_member_counts(AcceleratorCountRequest{.min = 1, .max = 2});
    check_each_member_counts(AcceleratorTotalMemoryMiBRequest{.min = 1, .max = 2});
    check_each_member_counts(BaselineEbsBandwidthMbpsRequest{.min = 1, .max = 2});
    check_each_member_counts(MemoryGiBPerVCpuRequest{.min = 1, .max = 2});
    check_each_member_counts(MemoryMiBRequest{.min = 1, .max = 2});
    check_each_member_counts(NetworkBandwidthGbpsRequest{.min = 1, .max = 2});
    check_each_member_counts(NetworkInterfaceCountRequest{.min = 1, .max = 2});
    check_each_member_counts(TotalLocalStorageGBRequest{.min = 1, .max = 2});
    check_each_member_counts(VCpuCountRangeRequest{.min = 1, .max = 2});
}

TEST_CASE("The ranges of memory and of vCPUs require a lower end") {
    CHECK(from_user(MemoryMiBRequest{.max = 1}) == "/min required");
    CHECK(from_user(MemoryMiBRequest{.min = 1}) == valid);
    CHECK(from_user(VCpuCountRangeRequest{.max = 1}) == "/min required");
    CHECK(from_user(VCpuCountRangeRequest{.min = 1}) == valid);
}
