// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/containers/log_driver.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"

using namespace ecswire;
using namespace ecswire_test;

static_assert(has_wire_texts<LogDriver>({
    {LogDriver::json_file, "json-file"},
    {LogDriver::syslog, "syslog"},
    {LogDriver::journald, "journald"},
    {LogDriver::gelf, "gelf"},
    {LogDriver::fluentd, "fluentd"},
    {LogDriver::awslogs, "awslogs"},
    {LogDriver::splunk, "splunk"},
    {LogDriver::awsfirelens, "awsfirelens"},
}));

TEST_CASE("The shapes of log_driver.hpp have their names in the service model") {
    CHECK(shape_name<LogDriver> == "LogDriver");
}
