// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/task_definitions/ipc_mode.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"

using namespace ecswire;
using namespace ecswire_test;

static_assert(has_wire_texts<IpcMode>({
    {IpcMode::host, "host"},
    {IpcMode::task, "task"},
    {IpcMode::none, "none"},
}));

TEST_CASE("The shapes of ipc_mode.hpp have their names in the service model") {
    CHECK(shape_name<IpcMode> == "IpcMode");
}
