// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/daemons.hpp>

#include "support/catch.hpp"
#include "support/rule_cases.hpp"

using namespace ecswire;
using namespace ecswire_test;

TEST_CASE("The shapes of daemons accept and reject what the facts say") {
    check_rule_cases<
        CreateDaemonRequest, CreateDaemonResponse, DaemonCircuitBreaker, DaemonContainerDefinition,
        DaemonDeployment, DaemonDeploymentAlarms, DaemonDeploymentConfiguration,
        DaemonDeploymentSummary, DaemonDetail, DaemonRevision, DaemonSummary, DaemonTaskDefinition,
        DaemonTaskDefinitionSummary, DaemonVolume, DeleteDaemonRequest, DeleteDaemonResponse,
        DeleteDaemonTaskDefinitionRequest, DescribeDaemonDeploymentsRequest, DescribeDaemonRequest,
        DescribeDaemonRevisionsRequest, DescribeDaemonTaskDefinitionRequest,
        ListDaemonDeploymentsRequest, ListDaemonTaskDefinitionsRequest, ListDaemonsRequest,
        LogDriverVolumeConfiguration, RegisterDaemonTaskDefinitionRequest, UpdateDaemonRequest,
        UpdateDaemonResponse>();
}
