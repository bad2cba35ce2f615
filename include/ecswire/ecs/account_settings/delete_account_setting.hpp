// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/required.hpp>
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

/// The account setting to delete, and the principal.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteAccountSetting.html
struct DeleteAccountSettingRequest {
    std::optional<open_enum<SettingName>> name{}; ///< required
    std::optional<std::string> principalArn{};    ///< user, role or root user; absent: the caller
};
BOOST_DESCRIBE_STRUCT(DeleteAccountSettingRequest, (), (name, principalArn))

constexpr auto constraints_of(shape<DeleteAccountSettingRequest>) {
    return constraints(member<&DeleteAccountSettingRequest::name>(required));
}

/// The account setting that was deleted.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteAccountSetting.html
struct DeleteAccountSettingResponse {
    std::optional<Setting> setting{}; ///< the deleted setting
};
BOOST_DESCRIBE_STRUCT(DeleteAccountSettingResponse, (), (setting))

/// Deletes the account setting of a principal, for which the default of the account counts again.
/// It is safe to repeat.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteAccountSetting.html
struct DeleteAccountSetting : ecs_operation {
    using request_type = DeleteAccountSettingRequest;
    using response_type = DeleteAccountSettingResponse;
    using error_types = ecs_errors<>;

    static constexpr std::string_view name = "DeleteAccountSetting";
    static constexpr bool idempotent = true;
};

constexpr DeleteAccountSetting operation_of(shape<DeleteAccountSettingRequest>) noexcept {
    return {};
}

} // namespace ecswire::inline v0_2
