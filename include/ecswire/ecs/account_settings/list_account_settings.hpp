// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/condition.hpp>
#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/range.hpp>
#include <ecswire/constraints/required_when.hpp>
#include <ecswire/ecs/account_settings/setting.hpp>
#include <ecswire/ecs/account_settings/setting_name.hpp>
#include <ecswire/ecs/common/ecs_operation.hpp>
#include <ecswire/ecs/common/errors.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ecswire::inline v0_2 {

/// A filter for account settings, and the page to return.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListAccountSettings.html
struct ListAccountSettingsRequest {
    std::optional<open_enum<SettingName>> name{}; ///< a filter; required with `value`
    std::optional<std::string> value{};           ///< a filter
    std::optional<std::string> principalArn{};    ///< user, role or root user; absent: the caller
    std::optional<bool> effectiveSettings{}; ///< whether to include account defaults; absent: false
    std::optional<std::string> nextToken{};  ///< from the previous response; absent: the first page
    std::optional<std::int32_t> maxResults{}; ///< maximum per page; absent: 10
};
BOOST_DESCRIBE_STRUCT(ListAccountSettingsRequest, (),
                      (name, value, principalArn, effectiveSettings, nextToken, maxResults))

constexpr auto constraints_of(shape<ListAccountSettingsRequest>) {
    return constraints(member<&ListAccountSettingsRequest::name>(
                           required_when<&ListAccountSettingsRequest::value>(is_given)),
                       member<&ListAccountSettingsRequest::maxResults>(range(1, 10)));
}

/// A page of account settings.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListAccountSettings.html
struct ListAccountSettingsResponse {
    std::optional<std::vector<Setting>> settings{}; ///< the settings of the page
    std::optional<std::string> nextToken{};         ///< for the next page; absent: this is the last
};
BOOST_DESCRIBE_STRUCT(ListAccountSettingsResponse, (), (settings, nextToken))

/// Lists the account settings of a principal, page by page. Reads only.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListAccountSettings.html
struct ListAccountSettings : ecs_operation {
    using request_type = ListAccountSettingsRequest;
    using response_type = ListAccountSettingsResponse;
    using error_types = ecs_errors<>;

    static constexpr std::string_view name = "ListAccountSettings";
    static constexpr bool idempotent = true;
    static constexpr auto input_token = &ListAccountSettingsRequest::nextToken;
    static constexpr auto output_token = &ListAccountSettingsResponse::nextToken;
    static constexpr auto result_key = &ListAccountSettingsResponse::settings;
    static constexpr auto limit_key = &ListAccountSettingsRequest::maxResults;
};

constexpr ListAccountSettings operation_of(shape<ListAccountSettingsRequest>) noexcept {
    return {};
}

} // namespace ecswire::inline v0_2
