// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/condition.hpp>
#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/constraints/values.hpp>
#include <ecswire/constraints/when.hpp>
#include <ecswire/ecs/account_settings/setting.hpp>
#include <ecswire/ecs/account_settings/setting_name.hpp>
#include <ecswire/ecs/common/ecs_operation.hpp>
#include <ecswire/ecs/common/errors.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace ecswire::inline v0_2 {

/// The new value of an account setting, and the principal.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PutAccountSetting.html
struct PutAccountSettingRequest {
    std::optional<open_enum<SettingName>> name{}; ///< required; fargateFIPSMode may be refused here
    std::optional<std::string> value{};           ///< required; the values depend on the name
    std::optional<std::string> principalArn{};    ///< user, role or root user; absent: the caller
};
BOOST_DESCRIBE_STRUCT(PutAccountSettingRequest, (), (name, value, principalArn))

constexpr auto constraints_of(shape<PutAccountSettingRequest>) {
    return constraints(member<&PutAccountSettingRequest::name>(
                           required, forbidden_values(SettingName::guardDutyActivate)),
                       member<&PutAccountSettingRequest::value>(
                           required, when<&PutAccountSettingRequest::name>(
                                         is(SettingName::fargateTaskRetirementWaitPeriod),
                                         values("0", "7", "14"))));
}

/// The account setting with its new value.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PutAccountSetting.html
struct PutAccountSettingResponse {
    std::optional<Setting> setting{}; ///< the new setting
};
BOOST_DESCRIBE_STRUCT(PutAccountSettingResponse, (), (setting))

/// Sets an account setting for a principal. Only the root user sets it for other principals, and
/// only the root user sets fargateTaskRetirementWaitPeriod. It is safe to repeat.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PutAccountSetting.html
struct PutAccountSetting : ecs_operation {
    using request_type = PutAccountSettingRequest;
    using response_type = PutAccountSettingResponse;
    using error_types = ecs_errors<>;

    static constexpr std::string_view name = "PutAccountSetting";
    static constexpr bool idempotent = true;
};

constexpr PutAccountSetting operation_of(shape<PutAccountSettingRequest>) noexcept { return {}; }

} // namespace ecswire::inline v0_2
