// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/account_settings/setting.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <string>

using namespace ecswire;
using namespace ecswire_test;

static_assert(has_wire_texts<SettingType>({
    {SettingType::user, "user"},
    {SettingType::aws_managed, "aws_managed"},
}));

static_assert(is_described_as<Setting>(optional_member<open_enum<SettingName>>{"name"},
                                       optional_member<std::string>{"value"},
                                       optional_member<std::string>{"principalArn"},
                                       optional_member<open_enum<SettingType>>{"type"}));

TEST_CASE("The shapes of setting.hpp have their names in the service model") {
    CHECK(shape_name<SettingType> == "SettingType");
    CHECK(shape_name<Setting> == "Setting");
}

TEST_CASE("Setting takes any value") {
    const Setting full{.name = SettingName::fargateTaskRetirementWaitPeriod,
                       .value = "7",
                       .principalArn = "arn",
                       .type = SettingType::user};
    check_each_member_counts(full);
    CHECK(from_service(full) == valid);
}
