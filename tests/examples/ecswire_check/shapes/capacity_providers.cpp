// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include "../shape_check.hpp"

#include <ecswire/ecs/capacity_providers.hpp>

using namespace ecswire;

std::span<const ecswire_check::shape_check> ecswire_check::capacity_providers_checks() {
    return checks_of<
        AcceleratorCountRequest, AcceleratorTotalMemoryMiBRequest, AutoRepairConfiguration,
        AutoScalingGroupProvider, AutoScalingGroupProviderUpdate, BaselineEbsBandwidthMbpsRequest,
        CapacityProvider, CapacityReservationRequest, CreateCapacityProviderRequest,
        CreateCapacityProviderResponse, CreateManagedInstancesProviderConfiguration,
        DeleteCapacityProviderRequest, DeleteCapacityProviderResponse,
        DescribeCapacityProvidersRequest, DescribeCapacityProvidersResponse,
        InfrastructureOptimization, InstanceLaunchTemplate, InstanceLaunchTemplateUpdate,
        InstanceRequirementsRequest, ManagedInstancesLocalStorageConfiguration,
        ManagedInstancesNetworkConfiguration, ManagedInstancesProvider,
        ManagedInstancesStorageConfiguration, ManagedScaling, MemoryGiBPerVCpuRequest,
        MemoryMiBRequest, NetworkBandwidthGbpsRequest, NetworkInterfaceCountRequest,
        TotalLocalStorageGBRequest, UpdateCapacityProviderRequest, UpdateCapacityProviderResponse,
        UpdateManagedInstancesProviderConfiguration, VCpuCountRangeRequest>;
}
