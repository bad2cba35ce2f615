// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/capacity_providers/managed_instances_storage_configuration.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <cstdint>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<ManagedInstancesStorageConfiguration>(optional_member<std::int32_t>{
    "storageSizeGiB"}));

TEST_CASE("The shapes of managed_instances_storage_configuration.hpp have their names in the "
          "service model") {
    CHECK(shape_name<ManagedInstancesStorageConfiguration> ==
          "ManagedInstancesStorageConfiguration");
}

TEST_CASE("ManagedInstancesStorageConfiguration has at least 1 GiB") {
    const auto with = [](int size) {
        return ManagedInstancesStorageConfiguration{.storageSizeGiB = size};
    };
    check_each_member_counts(with(30));
    CHECK(from_user(with(0)) == "/storageSizeGiB range");
    CHECK(from_user(with(1)) == valid);
}
