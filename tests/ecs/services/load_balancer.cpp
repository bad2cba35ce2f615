// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/services/load_balancer.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <cstdint>
#include <string>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<AdvancedConfiguration>(
    optional_member<std::string>{"alternateTargetGroupArn"},
    optional_member<std::string>{"productionListenerRule"},
    optional_member<std::string>{"testListenerRule"}, optional_member<std::string>{"roleArn"}));

static_assert(is_described_as<LoadBalancer>(optional_member<std::string>{"targetGroupArn"},
                                            optional_member<std::string>{"loadBalancerName"},
                                            optional_member<std::string>{"containerName"},
                                            optional_member<std::int32_t>{"containerPort"},
                                            optional_member<AdvancedConfiguration>{
                                                "advancedConfiguration"}));

TEST_CASE("The shapes of load_balancer.hpp have their names in the service model") {
    CHECK(shape_name<AdvancedConfiguration> == "AdvancedConfiguration");
    CHECK(shape_name<LoadBalancer> == "LoadBalancer");
}

TEST_CASE("Every member of LoadBalancer takes part in comparison") {
    const AdvancedConfiguration advanced{.alternateTargetGroupArn = "a",
                                         .productionListenerRule = "p",
                                         .testListenerRule = "t",
                                         .roleArn = "r"};
    check_each_member_counts(advanced);
    check_each_member_counts(LoadBalancer{.targetGroupArn = "arn",
                                          .loadBalancerName = "l",
                                          .containerName = "web",
                                          .containerPort = 80,
                                          .advancedConfiguration = advanced});
}

TEST_CASE("LoadBalancer has a target group or a load balancer") {
    CHECK(from_user(LoadBalancer{.targetGroupArn = "arn"}) == valid);
    CHECK(from_user(LoadBalancer{.loadBalancerName = "l"}) == valid);
    CHECK(from_user(LoadBalancer{.targetGroupArn = "arn", .loadBalancerName = "l"}) ==
          "/targetGroupArn exclusive");
}
