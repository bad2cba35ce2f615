// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/task_definitions/os_family.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"

using namespace ecswire;
using namespace ecswire_test;

static_assert(has_wire_texts<OSFamily>({
    {OSFamily::WINDOWS_SERVER_2019_FULL, "WINDOWS_SERVER_2019_FULL"},
    {OSFamily::WINDOWS_SERVER_2019_CORE, "WINDOWS_SERVER_2019_CORE"},
    {OSFamily::WINDOWS_SERVER_2016_FULL, "WINDOWS_SERVER_2016_FULL"},
    {OSFamily::WINDOWS_SERVER_2004_CORE, "WINDOWS_SERVER_2004_CORE"},
    {OSFamily::WINDOWS_SERVER_2022_CORE, "WINDOWS_SERVER_2022_CORE"},
    {OSFamily::WINDOWS_SERVER_2022_FULL, "WINDOWS_SERVER_2022_FULL"},
    {OSFamily::WINDOWS_SERVER_2025_CORE, "WINDOWS_SERVER_2025_CORE"},
    {OSFamily::WINDOWS_SERVER_2025_FULL, "WINDOWS_SERVER_2025_FULL"},
    {OSFamily::WINDOWS_SERVER_20H2_CORE, "WINDOWS_SERVER_20H2_CORE"},
    {OSFamily::LINUX, "LINUX"},
}));

TEST_CASE("OSFamily has its name") { CHECK(shape_name<OSFamily> == "OSFamily"); }
