// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/values.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>

#include <optional>
#include <string>

namespace ecswire::inline v0_2 {

/// The name of a setting of a cluster.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ClusterSetting.html
enum class ClusterSettingName {
    containerInsights, ///< CloudWatch Container Insights
};
BOOST_DESCRIBE_ENUM(ClusterSettingName, containerInsights)

/// A setting of a cluster, which overrides the account setting of the same name.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ClusterSetting.html
struct ClusterSetting {
    std::optional<open_enum<ClusterSettingName>> name{}; ///< the setting
    std::optional<std::string> value{};                  ///< enhanced, enabled or disabled
};
BOOST_DESCRIBE_STRUCT(ClusterSetting, (), (name, value))

constexpr auto constraints_of(shape<ClusterSetting>) {
    return constraints(member<&ClusterSetting::value>(values("enhanced", "enabled", "disabled")));
}

} // namespace ecswire::inline v0_2
