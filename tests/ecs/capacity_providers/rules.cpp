// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/capacity_providers.hpp>

#include "support/catch.hpp"
#include "support/rule_cases.hpp"

using namespace ecswire;
using namespace ecswire_test;

TEST_CASE("The shapes of capacity_providers accept and reject what the facts say") {
    check_rule_cases<AutoRepairConfiguration, AutoScalingGroupProvider,
                     AutoScalingGroupProviderUpdate, CapacityProvider, CapacityReservationRequest,
                     CreateCapacityProviderRequest, CreateManagedInstancesProviderConfiguration,
                     DeleteCapacityProviderRequest, DescribeCapacityProvidersRequest,
                     InfrastructureOptimization, InstanceLaunchTemplate,
                     InstanceLaunchTemplateUpdate, InstanceRequirementsRequest,
                     ManagedInstancesProvider, ManagedInstancesStorageConfiguration, ManagedScaling,
                     MemoryMiBRequest, UpdateCapacityProviderRequest,
                     UpdateManagedInstancesProviderConfiguration, VCpuCountRangeRequest>();
}
