// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/gateways/gateway_elb_access_log_configuration.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <string>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<GatewayElbAccessLogS3Destination>(
    optional_member<std::string>{"bucket"}, optional_member<std::string>{"prefix"}));

static_assert(is_described_as<GatewayElbAccessLogDestination>(
    optional_member<GatewayElbAccessLogS3Destination>{"s3"}));

static_assert(is_described_as<GatewayElbAccessLogConfiguration>(
    optional_member<GatewayElbAccessLogDestination>{"destination"}));

TEST_CASE("The shapes of gateway_elb_access_log_configuration.hpp have their names in the service "
          "model") {
    CHECK(shape_name<GatewayElbAccessLogS3Destination> == "GatewayElbAccessLogS3Destination");
    CHECK(shape_name<GatewayElbAccessLogDestination> == "GatewayElbAccessLogDestination");
    CHECK(shape_name<GatewayElbAccessLogConfiguration> == "GatewayElbAccessLogConfiguration");
}

TEST_CASE("GatewayElbAccessLogS3Destination requires a bucket") {
    const GatewayElbAccessLogS3Destination s3{.bucket = "b", .prefix = "p"};
    const GatewayElbAccessLogDestination destination{.s3 = s3};
    check_each_member_counts(s3);
    check_each_member_counts(destination);
    check_each_member_counts(GatewayElbAccessLogConfiguration{.destination = destination});
    STATIC_REQUIRE(is_union<GatewayElbAccessLogDestination>);
    CHECK(from_user(destination) == valid);
    CHECK(from_user(GatewayElbAccessLogDestination{.s3 = GatewayElbAccessLogS3Destination{}}) ==
          "/s3/bucket required");
}
