// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/ecs/account_settings/setting_name.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>

#include <optional>
#include <string>

namespace ecswire::inline v0_2 {

/// The control of an account setting.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Setting.html
enum class SettingType {
    user,        ///< users change it
    aws_managed, ///< only AWS changes it
};
BOOST_DESCRIBE_ENUM(SettingType, user, aws_managed)

/// The value of an account setting for a principal.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Setting.html
struct Setting {
    std::optional<open_enum<SettingName>> name{}; ///< the setting
    std::optional<std::string> value{};           ///< such as enabled or disabled, on or off, 7
    std::optional<std::string> principalArn{};    ///< the user, role or root user that it is for
    std::optional<open_enum<SettingType>> type{}; ///< whether users control it
};
BOOST_DESCRIBE_STRUCT(Setting, (), (name, value, principalArn, type))

} // namespace ecswire::inline v0_2
