// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/capacity_providers/instance_launch_template.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <string>

using namespace ecswire;
using namespace ecswire_test;

static_assert(has_wire_texts<CapacityOptionType>({
    {CapacityOptionType::ON_DEMAND, "ON_DEMAND"},
    {CapacityOptionType::SPOT, "SPOT"},
    {CapacityOptionType::RESERVED, "RESERVED"},
}));

static_assert(is_described_as<InstanceLaunchTemplate>(
    optional_member<std::string>{"ec2InstanceProfileArn"},
    optional_member<ManagedInstancesNetworkConfiguration>{"networkConfiguration"},
    optional_member<ManagedInstancesStorageConfiguration>{"storageConfiguration"},
    optional_member<ManagedInstancesLocalStorageConfiguration>{"localStorageConfiguration"},
    optional_member<open_enum<ManagedInstancesMonitoringOptions>>{"monitoring"},
    optional_member<open_enum<CapacityOptionType>>{"capacityOptionType"},
    optional_member<bool>{"instanceMetadataTagsPropagation"},
    optional_member<InstanceRequirementsRequest>{"instanceRequirements"},
    optional_member<bool>{"fipsEnabled"},
    optional_member<CapacityReservationRequest>{"capacityReservations"}));

TEST_CASE("The shapes of instance_launch_template.hpp have their names in the service model") {
    CHECK(shape_name<CapacityOptionType> == "CapacityOptionType");
    CHECK(shape_name<InstanceLaunchTemplate> == "InstanceLaunchTemplate");
}

TEST_CASE("InstanceLaunchTemplate requires an instance profile and a network") {
    const InstanceLaunchTemplate full{
        .ec2InstanceProfileArn = "profile",
        .networkConfiguration = {{.subnets = {{"s"}}}},
        .storageConfiguration = {{.storageSizeGiB = 30}},
        .localStorageConfiguration = {{.useLocalStorage = true}},
        .monitoring = ManagedInstancesMonitoringOptions::BASIC,
        .capacityOptionType = CapacityOptionType::RESERVED,
        .instanceMetadataTagsPropagation = true,
        .instanceRequirements = {{.vCpuCount = {{.min = 1}}, .memoryMiB = {{.min = 1024}}}},
        .fipsEnabled = true,
        .capacityReservations = {{.reservationGroupArn = "group"}}};
    check_each_member_counts(full);
    CHECK(from_user(full) == valid);
    CHECK(from_user(InstanceLaunchTemplate{}) ==
          "/ec2InstanceProfileArn required, /networkConfiguration required");
}

TEST_CASE("InstanceLaunchTemplate has Capacity Reservations only for RESERVED") {
    const auto with = [](CapacityOptionType type) {
        return from_user(
            InstanceLaunchTemplate{.ec2InstanceProfileArn = "profile",
                                   .networkConfiguration = {{.subnets = {{"s"}}}},
                                   .capacityOptionType = type,
                                   .capacityReservations = {{.reservationGroupArn = "group"}}});
    };
    CHECK(with(CapacityOptionType::RESERVED) == valid);
    CHECK(with(CapacityOptionType::ON_DEMAND) == "/capacityReservations forbidden");
    CHECK(with(CapacityOptionType::SPOT) == "/capacityReservations forbidden");
}
