// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/condition.hpp>
#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/constraints/required_when.hpp>
#include <ecswire/constraints/rule.hpp>
#include <ecswire/ecs/containers/log_configuration.hpp>
#include <ecswire/ecs/services/service_connect_service.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>
#include <ecswire/reflect/traits.hpp>
#include <ecswire/reflect/unions.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include <ecswire/ecs/detail/hide_macros.hpp>

namespace ecswire::inline v0_2 {

/// The format of the access logs of Service Connect.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceConnectAccessLogConfiguration.html
enum class ServiceConnectAccessLoggingFormat {
    TEXT,
    JSON,
};
BOOST_DESCRIBE_ENUM(ServiceConnectAccessLoggingFormat, TEXT, JSON)

/// Whether access logs contain the query parameters of requests.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceConnectAccessLogConfiguration.html
enum class ServiceConnectIncludeQueryParameters {
    DISABLED,
    ENABLED,
};
BOOST_DESCRIBE_ENUM(ServiceConnectIncludeQueryParameters, DISABLED, ENABLED)

/// The access logs that the proxy of Service Connect writes, one entry per request.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceConnectAccessLogConfiguration.html
struct ServiceConnectAccessLogConfiguration {
    std::optional<open_enum<ServiceConnectAccessLoggingFormat>> format{}; ///< required
    std::optional<open_enum<ServiceConnectIncludeQueryParameters>> includeQueryParameters{};
    ///< absent: DISABLED
};
BOOST_DESCRIBE_STRUCT(ServiceConnectAccessLogConfiguration, (), (format, includeQueryParameters))

constexpr auto constraints_of(shape<ServiceConnectAccessLogConfiguration>) {
    return constraints(member<&ServiceConnectAccessLogConfiguration::format>(required));
}

/// The level of the log of the proxy of Service Connect.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceConnectContainerConfiguration.html
enum class ServiceConnectContainerLogLevel {
    debug,
    info,
};
BOOST_DESCRIBE_ENUM(ServiceConnectContainerLogLevel, debug, info)

/// One setting of the container of Service Connect: exactly one member is given.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceConnectContainerConfiguration.html
struct ServiceConnectContainerConfiguration {
    std::optional<open_enum<ServiceConnectContainerLogLevel>> logLevel{}; ///< of the proxy
    unknown_union_member unknown_member{}; ///< a member that a newer service sent
};
BOOST_DESCRIBE_STRUCT(ServiceConnectContainerConfiguration, (), (logLevel, unknown_member))

constexpr auto traits_of(shape<ServiceConnectContainerConfiguration>) {
    return traits(union_shape);
}

/// The part of a service in Service Connect, which lets services of a namespace find and reach one
/// another through a proxy in each task.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceConnectConfiguration.html
struct ServiceConnectConfiguration {
    std::optional<bool> enabled{}; ///< required
    std::optional<std::string> namespace_{};
    ///< name or ARN in AWS Cloud Map; absent: the default of the cluster
    std::optional<std::vector<ServiceConnectService>> services{};
    ///< ports to offer; absent: the service is a client only
    std::optional<LogConfiguration> logConfiguration{}; ///< log of the proxy
    std::optional<ServiceConnectAccessLogConfiguration> accessLogConfiguration{};
    ///< absent: no access logs
    std::optional<std::vector<ServiceConnectContainerConfiguration>> containerConfigurations{};
    ///< each setting once; those left out in an update return to their defaults
};
BOOST_DESCRIBE_STRUCT(ServiceConnectConfiguration, (),
                      (enabled, namespace_, services, logConfiguration, accessLogConfiguration,
                       containerConfigurations))

constexpr auto traits_of(shape<ServiceConnectConfiguration>) {
    return traits(wire_name<&ServiceConnectConfiguration::namespace_>("namespace"));
}

/// No setting of the container is given twice.
inline constexpr auto container_settings_are_unique =
    rule("uniqueSettings", "Member must not have a setting twice",
         [](const ServiceConnectConfiguration& configuration) {
             const auto sets_level = [](const ServiceConnectContainerConfiguration& one) {
                 return one.logLevel.has_value();
             };
             const auto& all = configuration.containerConfigurations;
             return !all || std::ranges::count_if(*all, sets_level) <= 1;
         });

constexpr auto constraints_of(shape<ServiceConnectConfiguration>) {
    return constraints(
        member<&ServiceConnectConfiguration::enabled>(required),
        member<&ServiceConnectConfiguration::logConfiguration>(
            required_when<&ServiceConnectConfiguration::accessLogConfiguration>(is_given)),
        member<&ServiceConnectConfiguration::containerConfigurations>(
            container_settings_are_unique));
}

} // namespace ecswire::inline v0_2

#include <ecswire/ecs/detail/restore_macros.hpp>
