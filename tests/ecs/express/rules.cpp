// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/express.hpp>

#include "support/catch.hpp"
#include "support/rule_cases.hpp"

using namespace ecswire;
using namespace ecswire_test;

TEST_CASE("The shapes of express accept and reject what the facts say") {
    check_rule_cases<CreateExpressGatewayServiceRequest, DeleteExpressGatewayServiceRequest,
                     DescribeExpressGatewayServiceRequest, ECSExpressGatewayService,
                     ExpressGatewayContainer, ExpressGatewayScalingTarget,
                     ExpressGatewayServiceAwsLogsConfiguration, ExpressGatewayServiceConfiguration,
                     ExpressGatewayServiceStatus, IngressPathSummary,
                     UpdateExpressGatewayServiceRequest>();
}
