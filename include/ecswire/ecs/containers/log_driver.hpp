// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/shape.hpp>
#include <ecswire/reflect/traits.hpp>

#include <ecswire/ecs/detail/hide_macros.hpp>

namespace ecswire::inline v0_2 {

/// The destination of a container's logs.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogConfiguration.html
enum class LogDriver {
    json_file,   ///< JSON files on the host
    syslog,      ///< syslog
    journald,    ///< the host's journal
    gelf,        ///< a Graylog endpoint
    fluentd,     ///< a Fluentd daemon
    awslogs,     ///< Amazon CloudWatch Logs
    splunk,      ///< Splunk
    awsfirelens, ///< the task's log router: see FirelensConfiguration
};
BOOST_DESCRIBE_ENUM(LogDriver, json_file, syslog, journald, gelf, fluentd, awslogs, splunk,
                    awsfirelens)

constexpr auto traits_of(shape<LogDriver>) {
    return traits(wire_name<LogDriver::json_file>("json-file"));
}

} // namespace ecswire::inline v0_2

#include <ecswire/ecs/detail/restore_macros.hpp>
