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

/// The new default of an account setting.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PutAccountSettingDefault.html
struct PutAccountSettingDefaultRequest {
    std::optional<open_enum<SettingName>> name{}; ///< required
    std::optional<std::string> value{};           ///< required; the values depend on the name
};
BOOST_DESCRIBE_STRUCT(PutAccountSettingDefaultRequest, (), (name, value))

constexpr auto constraints_of(shape<PutAccountSettingDefaultRequest>) {
    return constraints(member<&PutAccountSettingDefaultRequest::name>(
                           required, forbidden_values(SettingName::guardDutyActivate)),
                       member<&PutAccountSettingDefaultRequest::value>(
                           required, when<&PutAccountSettingDefaultRequest::name>(
                                         is(SettingName::fargateTaskRetirementWaitPeriod),
                                         values("0", "7", "14"))));
}

/// The account setting with its new default.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PutAccountSettingDefault.html
struct PutAccountSettingDefaultResponse {
    std::optional<Setting> setting{}; ///< the new default
};
BOOST_DESCRIBE_STRUCT(PutAccountSettingDefaultResponse, (), (setting))

/// Sets the default of an account setting for all principals of the account that have none of their
/// own. It is safe to repeat.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PutAccountSettingDefault.html
struct PutAccountSettingDefault : ecs_operation {
    using request_type = PutAccountSettingDefaultRequest;
    using response_type = PutAccountSettingDefaultResponse;
    using error_types = ecs_errors<>;

    static constexpr std::string_view name = "PutAccountSettingDefault";
    static constexpr bool idempotent = true;
};

constexpr PutAccountSettingDefault operation_of(shape<PutAccountSettingDefaultRequest>) noexcept {
    return {};
}

} // namespace ecswire::inline v0_2
