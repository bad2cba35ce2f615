// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/capacity_providers/managed_instances_local_storage_configuration.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<ManagedInstancesLocalStorageConfiguration>(optional_member<bool>{
    "useLocalStorage"}));

TEST_CASE("The shapes of managed_instances_local_storage_configuration.hpp have their names in the "
          "service model") {
    CHECK(shape_name<ManagedInstancesLocalStorageConfiguration> ==
          "ManagedInstancesLocalStorageConfiguration");
}

TEST_CASE("The member of ManagedInstancesLocalStorageConfiguration takes part in comparison") {
    check_each_member_counts(ManagedInstancesLocalStorageConfiguration{.useLocalStorage = true});
}
