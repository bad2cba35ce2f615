// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/account_settings/delete_account_setting.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <string>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<DeleteAccountSettingRequest>(
    optional_member<open_enum<SettingName>>{"name"}, optional_member<std::string>{"principalArn"}));

static_assert(is_described_as<DeleteAccountSettingResponse>(optional_member<Setting>{"setting"}));

TEST_CASE("DeleteAccountSetting has its messages, errors and name") {
    check_operation<DeleteAccountSetting, DeleteAccountSettingRequest, DeleteAccountSettingResponse,
                    ecs_errors<>>("DeleteAccountSetting");
}

TEST_CASE("The shapes of delete_account_setting.hpp have their names in the service model") {
    CHECK(shape_name<DeleteAccountSettingRequest> == "DeleteAccountSettingRequest");
    CHECK(shape_name<DeleteAccountSettingResponse> == "DeleteAccountSettingResponse");
}

TEST_CASE("DeleteAccountSettingRequest requires a name") {
    const DeleteAccountSettingRequest full{.name = SettingName::taskLongArnFormat,
                                           .principalArn = "arn"};
    check_each_member_counts(full);
    check_each_member_counts(DeleteAccountSettingResponse{.setting = {{.value = "enabled"}}});
    CHECK(from_user(DeleteAccountSettingRequest{}) == "/name required");
    CHECK(from_user(full) == valid);
}
