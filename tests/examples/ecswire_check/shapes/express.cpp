// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include "../shape_check.hpp"

#include <ecswire/ecs/express.hpp>

using namespace ecswire;

std::span<const ecswire_check::shape_check> ecswire_check::express_checks() {
    return checks_of<CreateExpressGatewayServiceRequest, CreateExpressGatewayServiceResponse,
                     DeleteExpressGatewayServiceRequest, DeleteExpressGatewayServiceResponse,
                     DescribeExpressGatewayServiceRequest, DescribeExpressGatewayServiceResponse,
                     ECSExpressGatewayService, ExpressGatewayContainer,
                     ExpressGatewayRepositoryCredentials, ExpressGatewayScalingTarget,
                     ExpressGatewayServiceAwsLogsConfiguration, ExpressGatewayServiceConfiguration,
                     ExpressGatewayServiceNetworkConfiguration, ExpressGatewayServiceStatus,
                     IngressPathSummary, UpdateExpressGatewayServiceRequest,
                     UpdateExpressGatewayServiceResponse, UpdatedExpressGatewayService>;
}
