// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/constraints/rule.hpp>
#include <ecswire/ecs/common/key_value_pair.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ecswire::inline v0_2 {

/// The kind of a proxy.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ProxyConfiguration.html
enum class ProxyConfigurationType {
    APPMESH, ///< AWS App Mesh
};
BOOST_DESCRIBE_ENUM(ProxyConfigurationType, APPMESH)

/// The proxy of a task, which is one of its containers.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ProxyConfiguration.html
struct ProxyConfiguration {
    std::optional<open_enum<ProxyConfigurationType>> type{}; ///< absent: APPMESH
    std::optional<std::string> containerName{}; ///< required; the container that is the proxy
    std::optional<std::vector<KeyValuePair>> properties{};
    ///< parameters; EgressIgnoredPorts and EgressIgnoredIPs may be empty
};
BOOST_DESCRIBE_STRUCT(ProxyConfiguration, (), (type, containerName, properties))

/// A proxy of App Mesh has the parameters that it needs.
inline constexpr auto proxy_has_parameters =
    rule("requiredProperties",
         "Member must have AppPorts, ProxyIngressPort, ProxyEgressPort, EgressIgnoredPorts, "
         "EgressIgnoredIPs, and IgnoredUID or IgnoredGID",
         [](const ProxyConfiguration& proxy) {
             const auto has = [&proxy](std::string_view name) {
                 const auto is_named = [name](const KeyValuePair& one) { return one.name == name; };
                 return proxy.properties && std::ranges::any_of(*proxy.properties, is_named);
             };
             return (proxy.type && proxy.type != ProxyConfigurationType::APPMESH) ||
                    ((has("IgnoredUID") || has("IgnoredGID")) && has("AppPorts") &&
                     has("ProxyIngressPort") && has("ProxyEgressPort") &&
                     has("EgressIgnoredPorts") && has("EgressIgnoredIPs"));
         });

constexpr auto constraints_of(shape<ProxyConfiguration>) {
    return constraints(member<&ProxyConfiguration::containerName>(required),
                       member<&ProxyConfiguration::properties>(proxy_has_parameters));
}

} // namespace ecswire::inline v0_2
