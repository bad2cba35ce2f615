// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/account_settings/list_account_settings.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <cstdint>
#include <string>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<ListAccountSettingsRequest>(
    optional_member<open_enum<SettingName>>{"name"}, optional_member<std::string>{"value"},
    optional_member<std::string>{"principalArn"}, optional_member<bool>{"effectiveSettings"},
    optional_member<std::string>{"nextToken"}, optional_member<std::int32_t>{"maxResults"}));

static_assert(is_described_as<ListAccountSettingsResponse>(
    optional_member<std::vector<Setting>>{"settings"}, optional_member<std::string>{"nextToken"}));

TEST_CASE("ListAccountSettings has its messages, errors and name") {
    check_operation<ListAccountSettings, ListAccountSettingsRequest, ListAccountSettingsResponse,
                    ecs_errors<>>("ListAccountSettings");
}

TEST_CASE("The shapes of list_account_settings.hpp have their names in the service model") {
    CHECK(shape_name<ListAccountSettingsRequest> == "ListAccountSettingsRequest");
    CHECK(shape_name<ListAccountSettingsResponse> == "ListAccountSettingsResponse");
}

TEST_CASE("Every member of ListAccountSettings' messages takes part in comparison") {
    check_each_member_counts(ListAccountSettingsRequest{.name = SettingName::taskLongArnFormat,
                                                        .value = "enabled",
                                                        .principalArn = "arn",
                                                        .effectiveSettings = true,
                                                        .nextToken = "t",
                                                        .maxResults = 1});
    check_each_member_counts(
        ListAccountSettingsResponse{.settings = {{{.value = "enabled"}}}, .nextToken = "t"});
}

TEST_CASE("ListAccountSettingsRequest requires a name beside a value") {
    const auto name = SettingName::taskLongArnFormat;
    CHECK(from_user(ListAccountSettingsRequest{}) == valid);
    CHECK(from_user(ListAccountSettingsRequest{.name = name}) == valid);
    CHECK(from_user(ListAccountSettingsRequest{.name = name, .value = "enabled"}) == valid);
    CHECK(from_user(ListAccountSettingsRequest{.value = "enabled"}) == "/name required");
}

TEST_CASE("ListAccountSettingsRequest has 1 to 10 results per page") {
    const auto with = [](int max) {
        return from_user(ListAccountSettingsRequest{.maxResults = max});
    };
    CHECK(with(0) == "/maxResults range");
    CHECK(with(1) == valid);
    CHECK(with(10) == valid);
    CHECK(with(11) == "/maxResults range");
}
