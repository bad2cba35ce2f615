// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include "../shape_check.hpp"

#include <ecswire/ecs/common.hpp>

using namespace ecswire;

std::span<const ecswire_check::shape_check> ecswire_check::common_checks() {
    return checks_of<
        AccessDeniedException, Attachment, Attribute, AttributeLimitExceededException,
        AwsVpcConfiguration, BlockedException, CapacityProviderStrategyItem, ClientException,
        ClusterContainsCapacityProviderException, ClusterContainsContainerInstancesException,
        ClusterContainsServicesException, ClusterContainsTasksException, ClusterNotFoundException,
        ConflictException, CreatedAt, DaemonNotActiveException, DaemonNotFoundException,
        EBSTagSpecification, EnvironmentFile, EphemeralStorage, Failure, GatewayNotFoundException,
        InferenceAccelerator, InvalidParameterException, KeyValuePair, LimitExceededException,
        MissingVersionException, NamespaceNotFoundException, NetworkBinding, NetworkConfiguration,
        NoUpdateAvailableException, NvidiaMpsAllocation, PlacementConstraint, PlacementStrategy,
        PlatformTaskDefinitionIncompatibilityException, PlatformUnknownException,
        ResourceInUseException, ResourceNotFoundException, ResourceRequirement, ServerException,
        ServiceDeploymentNotFoundException, ServiceNotActiveException, ServiceNotFoundException,
        SharingStrategy, Tag, TargetNotConnectedException, TargetNotFoundException,
        TaskSetNotFoundException, UnsupportedFeatureException, UpdateInProgressException>;
}
