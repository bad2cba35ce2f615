// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/containers/host_volume_properties.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"

#include <string>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<HostVolumeProperties>(optional_member<std::string>{"sourcePath"}));

TEST_CASE("The shapes of host_volume_properties.hpp have their names in the service model") {
    CHECK(shape_name<HostVolumeProperties> == "HostVolumeProperties");
}

TEST_CASE("The source path of HostVolumeProperties takes part in comparison") {
    check_each_member_counts(HostVolumeProperties{.sourcePath = "/data"});
}
