// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/containers/mount_point.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"

#include <string>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<MountPoint>(optional_member<std::string>{"sourceVolume"},
                                          optional_member<std::string>{"containerPath"},
                                          optional_member<bool>{"readOnly"}));

TEST_CASE("The shapes of mount_point.hpp have their names in the service model") {
    CHECK(shape_name<MountPoint> == "MountPoint");
}

TEST_CASE("Every member of MountPoint takes part in comparison") {
    check_each_member_counts(
        MountPoint{.sourceVolume = "data", .containerPath = "/data", .readOnly = true});
}
