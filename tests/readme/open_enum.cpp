// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/container_instances.hpp>
#include <ecswire/ecswire.hpp>

#include "support/catch.hpp"

#include <string>

namespace {

std::string describe(const ecswire::open_enum<ecswire::AgentUpdateStatus>& status) {
    if (const auto known = status.known()) {
        switch (*known) {
        case ecswire::AgentUpdateStatus::UPDATED: return "done";
        case ecswire::AgentUpdateStatus::FAILED: return "failed";
        default: return "under way";
        }
    }
    return "unknown: " + std::string(status.text()); // newer than this library
}

} // namespace

TEST_CASE("an open enumeration holds an enumerator or an unknown text") {
    CHECK(describe(ecswire::AgentUpdateStatus::UPDATED) == "done");
    CHECK(describe(ecswire::AgentUpdateStatus::FAILED) == "failed");
    CHECK(describe(ecswire::AgentUpdateStatus::STAGING) == "under way");
    CHECK(describe(ecswire::open_enum<ecswire::AgentUpdateStatus>("PAUSED")) == "unknown: PAUSED");
}
