// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/services/deployment_ephemeral_storage.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"

#include <string>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<DeploymentEphemeralStorage>(optional_member<std::string>{
    "kmsKeyId"}));

TEST_CASE("The shapes of deployment_ephemeral_storage.hpp have their names in the service model") {
    CHECK(shape_name<DeploymentEphemeralStorage> == "DeploymentEphemeralStorage");
}

TEST_CASE("Every member of DeploymentEphemeralStorage takes part in comparison") {
    check_each_member_counts(DeploymentEphemeralStorage{.kmsKeyId = "k"});
}
