// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/account_settings/setting_name.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"

using namespace ecswire;
using namespace ecswire_test;

static_assert(has_wire_texts<SettingName>({
    {SettingName::serviceLongArnFormat, "serviceLongArnFormat"},
    {SettingName::taskLongArnFormat, "taskLongArnFormat"},
    {SettingName::containerInstanceLongArnFormat, "containerInstanceLongArnFormat"},
    {SettingName::awsvpcTrunking, "awsvpcTrunking"},
    {SettingName::containerInsights, "containerInsights"},
    {SettingName::fargateFIPSMode, "fargateFIPSMode"},
    {SettingName::tagResourceAuthorization, "tagResourceAuthorization"},
    {SettingName::fargateTaskRetirementWaitPeriod, "fargateTaskRetirementWaitPeriod"},
    {SettingName::guardDutyActivate, "guardDutyActivate"},
    {SettingName::defaultLogDriverMode, "defaultLogDriverMode"},
    {SettingName::fargateEventWindows, "fargateEventWindows"},
}));

TEST_CASE("The shapes of setting_name.hpp have their names in the service model") {
    CHECK(shape_name<SettingName> == "SettingName");
}
