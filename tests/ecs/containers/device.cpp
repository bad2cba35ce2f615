// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/containers/device.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <string>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(has_wire_texts<DeviceCgroupPermission>({
    {DeviceCgroupPermission::read, "read"},
    {DeviceCgroupPermission::write, "write"},
    {DeviceCgroupPermission::mknod, "mknod"},
}));

static_assert(is_described_as<Device>(
    optional_member<std::string>{"hostPath"}, optional_member<std::string>{"containerPath"},
    optional_member<std::vector<open_enum<DeviceCgroupPermission>>>{"permissions"}));

TEST_CASE("The shapes of device.hpp have their names in the service model") {
    CHECK(shape_name<DeviceCgroupPermission> == "DeviceCgroupPermission");
    CHECK(shape_name<Device> == "Device");
}

TEST_CASE("Device requires a path on the host") {
    const Device full{.hostPath = "/dev/a",
                      .containerPath = "/dev/b",
                      .permissions = {{DeviceCgroupPermission::read}}};
    check_each_member_counts(full);
    CHECK(from_user(full) == valid);
    CHECK(from_user(Device{}) == "/hostPath required");
}
