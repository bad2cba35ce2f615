// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/service_deployments/managed_application_auto_scaling_policy.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <string>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<ManagedApplicationAutoScalingPolicy>(
    optional_member<std::string>{"arn"},
    optional_member<open_enum<ManagedResourceStatus>>{"status"},
    optional_member<std::string>{"statusReason"}, optional_member<timestamp>{"updatedAt"},
    optional_member<std::string>{"policyType"}, optional_member<double>{"targetValue"},
    optional_member<std::string>{"metric"}));

TEST_CASE("The shapes of managed_application_auto_scaling_policy.hpp have their names in the "
          "service model") {
    CHECK(shape_name<ManagedApplicationAutoScalingPolicy> == "ManagedApplicationAutoScalingPolicy");
}

TEST_CASE("ManagedApplicationAutoScalingPolicy requires all but its ARN and its reason") {
    const ManagedApplicationAutoScalingPolicy full{.arn = "arn",
                                                   .status = ManagedResourceStatus::FAILED,
                                                   .statusReason = "denied",
                                                   .updatedAt = timestamp::from_seconds(1),
                                                   .policyType = "TargetTrackingScaling",
                                                   .targetValue = 60.0,
                                                   .metric = "ECSServiceAverageCPUUtilization"};
    check_each_member_counts(full);
    CHECK(from_service(full) == valid);
    CHECK(from_service(ManagedApplicationAutoScalingPolicy{}) ==
          "/status required, /updatedAt required, /policyType required, /targetValue required, "
          "/metric required");
}

TEST_CASE("ManagedApplicationAutoScalingPolicy has a documented type or one from the service") {
    const auto with = [](const char* type) {
        return ManagedApplicationAutoScalingPolicy{.status = ManagedResourceStatus::ACTIVE,
                                                   .updatedAt = timestamp::from_seconds(1),
                                                   .policyType = type,
                                                   .targetValue = 60.0,
                                                   .metric = "m"};
    };
    for (const char* type : {"TargetTrackingScaling", "StepScaling", "PredictiveScaling"}) {
        CHECK(from_user(with(type)) == valid);
    }
    CHECK(from_user(with("OtherScaling")) == "/policyType enum");
    CHECK(from_service(with("OtherScaling")) == valid);
}
