// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/keys.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/constraints/values.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>

#include <map>
#include <optional>
#include <string>

namespace ecswire::inline v0_2 {

/// The program that routes logs.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_FirelensConfiguration.html
enum class FirelensConfigurationType {
    fluentd,   ///< Fluentd
    fluentbit, ///< Fluent Bit
};
BOOST_DESCRIBE_ENUM(FirelensConfigurationType, fluentd, fluentbit)

/// The configuration of a container as the log router of its task, which receives the logs of
/// containers with the log driver `awsfirelens`. Of the keys of `options`, `config-file-value`
/// names an S3 object by its ARN, or a file by its path.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_FirelensConfiguration.html
struct FirelensConfiguration {
    std::optional<open_enum<FirelensConfigurationType>> type{};
    ///< required; program in the container
    std::optional<std::map<std::string, std::string>> options{};
    ///< options of the router; `config-file-type` on Fargate: `file` only
};
BOOST_DESCRIBE_STRUCT(FirelensConfiguration, (), (type, options))

constexpr auto constraints_of(shape<FirelensConfiguration>) {
    return constraints(member<&FirelensConfiguration::type>(required),
                       member<&FirelensConfiguration::options>(
                           at_key("enable-ecs-log-metadata", values("true", "false")),
                           at_key("config-file-type", values("s3", "file"))));
}

} // namespace ecswire::inline v0_2
