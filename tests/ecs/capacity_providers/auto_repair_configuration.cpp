// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/capacity_providers/auto_repair_configuration.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"

using namespace ecswire;
using namespace ecswire_test;

static_assert(has_wire_texts<AutoRepairActionsStatus>({
    {AutoRepairActionsStatus::ENABLED, "ENABLED"},
    {AutoRepairActionsStatus::DISABLED, "DISABLED"},
}));

static_assert(is_described_as<AutoRepairConfiguration>(
    optional_member<open_enum<AutoRepairActionsStatus>>{"actionsStatus"}));

TEST_CASE("The shapes of auto_repair_configuration.hpp have their names in the service model") {
    CHECK(shape_name<AutoRepairActionsStatus> == "AutoRepairActionsStatus");
    CHECK(shape_name<AutoRepairConfiguration> == "AutoRepairConfiguration");
}

TEST_CASE("The member of AutoRepairConfiguration takes part in comparison") {
    check_each_member_counts(
        AutoRepairConfiguration{.actionsStatus = AutoRepairActionsStatus::ENABLED});
}
