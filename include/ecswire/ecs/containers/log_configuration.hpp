// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/condition.hpp>
#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/keys.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/constraints/required_when.hpp>
#include <ecswire/constraints/rule.hpp>
#include <ecswire/constraints/values.hpp>
#include <ecswire/constraints/when.hpp>
#include <ecswire/ecs/containers/log_driver.hpp>
#include <ecswire/ecs/containers/secret.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ecswire::inline v0_2 {

/// The log driver of a container and its options. On Fargate, a container has one of awslogs,
/// splunk and awsfirelens; on managed instances json-file, too; on EC2 any of them.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogConfiguration.html
struct LogConfiguration {
    std::optional<open_enum<LogDriver>> logDriver{}; ///< required
    std::optional<std::map<std::string, std::string>> options{};
    ///< options of the driver, such as `mode` (absent: non-blocking), `max-buffer-size` (absent:
    ///< 10m), for awslogs `awslogs-create-group` (absent: false) and, needed on Fargate,
    ///< `awslogs-stream-prefix`
    std::optional<std::vector<Secret>> secretOptions{}; ///< options with values from secrets
};
BOOST_DESCRIBE_STRUCT(LogConfiguration, (), (logDriver, options, secretOptions))

/// Splunk's address and token are among the options or the secret options.
inline constexpr auto splunk_has_target = rule(
    "splunkOptions", "Member must have splunk-token and splunk-url, unless secretOptions does",
    [](const LogConfiguration& log) {
        const auto has = [&log](std::string_view key) {
            const auto is_named = [key](const Secret& one) { return one.name == key; };
            return (log.options && log.options->count(std::string(key)) != 0) ||
                   (log.secretOptions && std::ranges::any_of(*log.secretOptions, is_named));
        };
        return log.logDriver != LogDriver::splunk || (has("splunk-token") && has("splunk-url"));
    });

constexpr auto constraints_of(shape<LogConfiguration>) {
    return constraints(
        member<&LogConfiguration::logDriver>(required),
        member<&LogConfiguration::options>(
            required_when<&LogConfiguration::logDriver>(is(LogDriver::awslogs)),
            at_key("mode", values("blocking", "non-blocking")),
            when<&LogConfiguration::logDriver>(is(LogDriver::awslogs),
                                               required_keys("awslogs-group", "awslogs-region")),
            splunk_has_target));
}

} // namespace ecswire::inline v0_2
