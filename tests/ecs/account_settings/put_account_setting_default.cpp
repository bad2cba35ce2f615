// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/account_settings/put_account_setting_default.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <string>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<PutAccountSettingDefaultRequest>(
    optional_member<open_enum<SettingName>>{"name"}, optional_member<std::string>{"value"}));

static_assert(is_described_as<PutAccountSettingDefaultResponse>(optional_member<Setting>{
    "setting"}));

TEST_CASE("PutAccountSettingDefault has its messages, errors and name") {
    check_operation<PutAccountSettingDefault, PutAccountSettingDefaultRequest,
                    PutAccountSettingDefaultResponse, ecs_errors<>>("PutAccountSettingDefault");
}

TEST_CASE("The shapes of put_account_setting_default.hpp have their names in the service model") {
    CHECK(shape_name<PutAccountSettingDefaultRequest> == "PutAccountSettingDefaultRequest");
    CHECK(shape_name<PutAccountSettingDefaultResponse> == "PutAccountSettingDefaultResponse");
}

TEST_CASE("Every member of PutAccountSettingDefault's messages takes part in comparison") {
    check_each_member_counts(PutAccountSettingDefaultRequest{.name = SettingName::taskLongArnFormat,
                                                             .value = "enabled"});
    check_each_member_counts(PutAccountSettingDefaultResponse{.setting = {{.value = "enabled"}}});
}

TEST_CASE("PutAccountSettingDefaultRequest requires a name, but that of a read-only setting, and a "
          "value") {
    using enum SettingName;
    const auto with = [](SettingName name, const char* value) {
        return from_user(PutAccountSettingDefaultRequest{.name = name, .value = value});
    };
    CHECK(from_user(PutAccountSettingDefaultRequest{}) == "/name required, /value required");
    CHECK(with(taskLongArnFormat, "enabled") == valid);
    CHECK(with(guardDutyActivate, "on") == "/name forbiddenValues");
}

TEST_CASE("PutAccountSettingDefaultRequest has a wait of 0, 7 or 14 days before retirement") {
    using enum SettingName;
    const auto with = [](SettingName name, const char* value) {
        return from_user(PutAccountSettingDefaultRequest{.name = name, .value = value});
    };
    for (const char* days : {"0", "7", "14"}) {
        CHECK(with(fargateTaskRetirementWaitPeriod, days) == valid);
    }
    CHECK(with(fargateTaskRetirementWaitPeriod, "8") == "/value enum");
    CHECK(with(defaultLogDriverMode, "non-blocking") == valid);
}
