// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/account_settings/put_account_setting.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <string>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<PutAccountSettingRequest>(
    optional_member<open_enum<SettingName>>{"name"}, optional_member<std::string>{"value"},
    optional_member<std::string>{"principalArn"}));

static_assert(is_described_as<PutAccountSettingResponse>(optional_member<Setting>{"setting"}));

TEST_CASE("PutAccountSetting has its messages, errors and name") {
    check_operation<PutAccountSetting, PutAccountSettingRequest, PutAccountSettingResponse,
                    ecs_errors<>>("PutAccountSetting");
}

TEST_CASE("The shapes of put_account_setting.hpp have their names in the service model") {
    CHECK(shape_name<PutAccountSettingRequest> == "PutAccountSettingRequest");
    CHECK(shape_name<PutAccountSettingResponse> == "PutAccountSettingResponse");
}

TEST_CASE("Every member of PutAccountSetting's messages takes part in comparison") {
    check_each_member_counts(PutAccountSettingRequest{
        .name = SettingName::taskLongArnFormat, .value = "enabled", .principalArn = "arn"});
    check_each_member_counts(PutAccountSettingResponse{.setting = {{.value = "enabled"}}});
}

TEST_CASE(
    "PutAccountSettingRequest requires a name, but that of a read-only setting, and a value") {
    using enum SettingName;
    const auto with = [](SettingName name, const char* value) {
        return from_user(PutAccountSettingRequest{.name = name, .value = value});
    };
    CHECK(from_user(PutAccountSettingRequest{}) == "/name required, /value required");
    CHECK(with(taskLongArnFormat, "enabled") == valid);
    CHECK(with(guardDutyActivate, "on") == "/name forbiddenValues");
}

TEST_CASE("PutAccountSettingRequest has a wait of 0, 7 or 14 days before retirement") {
    using enum SettingName;
    const auto with = [](SettingName name, const char* value) {
        return from_user(PutAccountSettingRequest{.name = name, .value = value});
    };
    for (const char* days : {"0", "7", "14"}) {
        CHECK(with(fargateTaskRetirementWaitPeriod, days) == valid);
    }
    CHECK(with(fargateTaskRetirementWaitPeriod, "8") == "/value enum");
    CHECK(with(defaultLogDriverMode, "non-blocking") == valid);
}
