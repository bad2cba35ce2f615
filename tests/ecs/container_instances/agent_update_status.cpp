// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/container_instances/agent_update_status.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"

#include <string_view>

using namespace ecswire;
using namespace ecswire_test;

static_assert(has_wire_texts<AgentUpdateStatus>({
    {AgentUpdateStatus::PENDING, "PENDING"},
    {AgentUpdateStatus::STAGING, "STAGING"},
    {AgentUpdateStatus::STAGED, "STAGED"},
    {AgentUpdateStatus::UPDATING, "UPDATING"},
    {AgentUpdateStatus::UPDATED, "UPDATED"},
    {AgentUpdateStatus::FAILED, "FAILED"},
}));

TEST_CASE("AgentUpdateStatus: its name and its texts") {
    CHECK(shape_name<AgentUpdateStatus> == "AgentUpdateStatus");

    // An SDK that tells texts apart by a hash takes these for PENDING and STAGED.
    for (const std::string_view text : {"PENDJ/G", "STAGDc"}) {
        const open_enum<AgentUpdateStatus> status(text);
        CHECK_FALSE(status.is_known());
        CHECK(status.text() == text);
    }
}
