// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/express/ecs_express_gateway_service.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <string>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<ECSExpressGatewayService>(
    optional_member<std::string>{"cluster"}, optional_member<std::string>{"serviceName"},
    optional_member<std::string>{"serviceArn"},
    optional_member<std::string>{"infrastructureRoleArn"},
    optional_member<ExpressGatewayServiceStatus>{"status"},
    optional_member<std::string>{"currentDeployment"},
    optional_member<std::vector<ExpressGatewayServiceConfiguration>>{"activeConfigurations"},
    optional_member<std::vector<Tag>>{"tags"}, optional_member<timestamp>{"createdAt"},
    optional_member<timestamp>{"updatedAt"}));

TEST_CASE("The shapes of ecs_express_gateway_service.hpp have their names in the service model") {
    CHECK(shape_name<ECSExpressGatewayService> == "ECSExpressGatewayService");
}

TEST_CASE("ECSExpressGatewayService has tags of different keys") {
    check_each_member_counts(ECSExpressGatewayService{
        .cluster = "c",
        .serviceName = "web",
        .serviceArn = "arn",
        .infrastructureRoleArn = "role",
        .status = {{.statusCode = ExpressGatewayServiceStatusCode::ACTIVE}},
        .currentDeployment = "arn",
        .activeConfigurations = {{{.cpu = "256"}}},
        .tags = {{{.key = "k"}}},
        .createdAt = timestamp::from_seconds(1),
        .updatedAt = timestamp::from_seconds(2)});
    const auto with = [](const char* second) {
        return from_service(ECSExpressGatewayService{.tags = {{{.key = "a"}, {.key = second}}}});
    };
    CHECK(with("b") == valid);
    CHECK(with("a") == "/tags/1/key uniqueItems");
}
