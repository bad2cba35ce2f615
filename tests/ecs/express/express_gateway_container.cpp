// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/express/express_gateway_container.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <cstdint>
#include <string>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<ExpressGatewayServiceAwsLogsConfiguration>(
    optional_member<std::string>{"logGroup"}, optional_member<std::string>{"logStreamPrefix"}));

static_assert(is_described_as<ExpressGatewayRepositoryCredentials>(optional_member<std::string>{
    "credentialsParameter"}));

static_assert(is_described_as<ExpressGatewayContainer>(
    optional_member<std::string>{"image"}, optional_member<std::int32_t>{"containerPort"},
    optional_member<ExpressGatewayServiceAwsLogsConfiguration>{"awsLogsConfiguration"},
    optional_member<ExpressGatewayRepositoryCredentials>{"repositoryCredentials"},
    optional_member<std::vector<std::string>>{"command"},
    optional_member<std::vector<KeyValuePair>>{"environment"},
    optional_member<std::vector<Secret>>{"secrets"}));

TEST_CASE("The shapes of express_gateway_container.hpp have their names in the service model") {
    CHECK(shape_name<ExpressGatewayServiceAwsLogsConfiguration> ==
          "ExpressGatewayServiceAwsLogsConfiguration");
    CHECK(shape_name<ExpressGatewayRepositoryCredentials> == "ExpressGatewayRepositoryCredentials");
    CHECK(shape_name<ExpressGatewayContainer> == "ExpressGatewayContainer");
}

TEST_CASE("ExpressGatewayContainer requires an image") {
    check_each_member_counts(ExpressGatewayRepositoryCredentials{.credentialsParameter = "arn"});
    check_each_member_counts(ExpressGatewayContainer{
        .image = "nginx",
        .containerPort = 8080,
        .awsLogsConfiguration = {{.logGroup = "g", .logStreamPrefix = "ecs"}},
        .repositoryCredentials = {{.credentialsParameter = "arn"}},
        .command = {{"run"}},
        .environment = {{{.name = "n", .value = "v"}}},
        .secrets = {{{.name = "n", .valueFrom = "arn"}}}});
    CHECK(from_user(ExpressGatewayContainer{}) == "/image required");
    CHECK(from_user(ExpressGatewayContainer{.image = "nginx"}) == valid);
}

TEST_CASE("ExpressGatewayContainer has a sensitive environment") {
    STATIC_REQUIRE(is_sensitive<&ExpressGatewayContainer::environment>);
    STATIC_REQUIRE(!is_sensitive<&ExpressGatewayContainer::image>);
}

TEST_CASE("ExpressGatewayServiceAwsLogsConfiguration requires a group and a prefix") {
    const ExpressGatewayServiceAwsLogsConfiguration full{.logGroup = "g", .logStreamPrefix = "ecs"};
    check_each_member_counts(full);
    CHECK(from_user(full) == valid);
    CHECK(from_user(ExpressGatewayServiceAwsLogsConfiguration{}) ==
          "/logGroup required, /logStreamPrefix required");
}
