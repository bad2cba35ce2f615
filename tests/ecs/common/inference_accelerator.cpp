// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/common/inference_accelerator.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <string>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<InferenceAccelerator>(optional_member<std::string>{"deviceName"},
                                                    optional_member<std::string>{"deviceType"}));

TEST_CASE("The shapes of inference_accelerator.hpp have their names in the service model") {
    CHECK(shape_name<InferenceAccelerator> == "InferenceAccelerator");
}

TEST_CASE("InferenceAccelerator requires both members") {
    const InferenceAccelerator full{.deviceName = "device_1", .deviceType = "eia2.medium"};
    check_each_member_counts(full);
    CHECK(from_user(full) == valid);
    CHECK(from_user(InferenceAccelerator{}) == "/deviceName required, /deviceType required");
}
