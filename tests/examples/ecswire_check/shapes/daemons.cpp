// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include "../shape_check.hpp"

#include <ecswire/ecs/daemons.hpp>

using namespace ecswire;

std::span<const ecswire_check::shape_check> ecswire_check::daemons_checks() {
    return checks_of<
        CreateDaemonRequest, CreateDaemonResponse, DaemonAlarmConfiguration, DaemonCapacityProvider,
        DaemonCircuitBreaker, DaemonContainerDefinition, DaemonContainerImage, DaemonDeployment,
        DaemonDeploymentAlarms, DaemonDeploymentCapacityProvider, DaemonDeploymentConfiguration,
        DaemonDeploymentRevisionDetail, DaemonDeploymentSummary, DaemonDetail,
        DaemonLinuxParameters, DaemonRevision, DaemonRevisionDetail, DaemonRollback, DaemonSummary,
        DaemonTaskDefinition, DaemonTaskDefinitionSummary, DaemonVolume, DeleteDaemonRequest,
        DeleteDaemonResponse, DeleteDaemonTaskDefinitionRequest, DeleteDaemonTaskDefinitionResponse,
        DescribeDaemonDeploymentsRequest, DescribeDaemonDeploymentsResponse, DescribeDaemonRequest,
        DescribeDaemonResponse, DescribeDaemonRevisionsRequest, DescribeDaemonRevisionsResponse,
        DescribeDaemonTaskDefinitionRequest, DescribeDaemonTaskDefinitionResponse,
        ListDaemonDeploymentsRequest, ListDaemonDeploymentsResponse,
        ListDaemonTaskDefinitionsRequest, ListDaemonTaskDefinitionsResponse, ListDaemonsRequest,
        ListDaemonsResponse, LogDriverVolumeConfiguration, RegisterDaemonTaskDefinitionRequest,
        RegisterDaemonTaskDefinitionResponse, UpdateDaemonRequest, UpdateDaemonResponse>;
}
