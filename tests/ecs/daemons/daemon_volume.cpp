// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/daemons/daemon_volume.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <string>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<LogDriverVolumeConfiguration>(optional_member<open_enum<LogDriver>>{
    "driver"}));

static_assert(is_described_as<DaemonVolume>(optional_member<std::string>{"name"},
                                            optional_member<HostVolumeProperties>{"host"},
                                            optional_member<LogDriverVolumeConfiguration>{
                                                "logDriverVolumeConfiguration"}));

TEST_CASE("The shapes of daemon_volume.hpp have their names in the service model") {
    CHECK(shape_name<LogDriverVolumeConfiguration> == "LogDriverVolumeConfiguration");
    CHECK(shape_name<DaemonVolume> == "DaemonVolume");
}

TEST_CASE("DaemonVolume has a path of the host or a log driver") {
    DaemonVolume volume{.name = "v",
                        .logDriverVolumeConfiguration = {{.driver = LogDriver::json_file}}};
    CHECK(from_user(volume) == valid);
    volume.host = {{.sourcePath = "/var"}};
    check_each_member_counts(volume);
    CHECK(from_user(volume) == "/logDriverVolumeConfiguration exclusive");
    volume.logDriverVolumeConfiguration.reset();
    CHECK(from_user(volume) == valid);
    volume.name = std::string(255, 'a');
    CHECK(from_user(volume) == valid);
    volume.name = std::string(256, 'a');
    CHECK(from_user(volume) == "/name length");
    volume.name = "my volume";
    CHECK(from_user(volume) == "/name pattern");
}

TEST_CASE("LogDriverVolumeConfiguration requires the driver json-file") {
    const LogDriverVolumeConfiguration good{.driver = LogDriver::json_file};
    check_each_member_counts(good);
    CHECK(from_user(good) == valid);
    CHECK(from_user(LogDriverVolumeConfiguration{}) == "/driver required");
    CHECK(from_user(LogDriverVolumeConfiguration{.driver = LogDriver::awslogs}) == "/driver enum");
}
