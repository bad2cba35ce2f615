// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/bounds.hpp>
#include <ecswire/constraints/character_set.hpp>
#include <ecswire/constraints/characters.hpp>
#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/length.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/prefix.hpp>
#include <ecswire/constraints/range.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/reflect/shape.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <ecswire/ecs/detail/hide_macros.hpp>

namespace ecswire::inline v0_2 {

/// The value that a header of test traffic has.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceConnectTestTrafficHeaderMatchRules.html
struct ServiceConnectTestTrafficHeaderMatchRules {
    std::optional<std::string> exact{}; ///< required; the whole value
};
BOOST_DESCRIBE_STRUCT(ServiceConnectTestTrafficHeaderMatchRules, (), (exact))

constexpr auto constraints_of(shape<ServiceConnectTestTrafficHeaderMatchRules>) {
    return constraints(member<&ServiceConnectTestTrafficHeaderMatchRules::exact>(required));
}

/// The HTTP header that marks a request as test traffic.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceConnectTestTrafficHeaderRules.html
struct ServiceConnectTestTrafficHeaderRules {
    std::optional<std::string> name{}; ///< required; name of the header
    std::optional<ServiceConnectTestTrafficHeaderMatchRules> value{}; ///< absent: any value
};
BOOST_DESCRIBE_STRUCT(ServiceConnectTestTrafficHeaderRules, (), (name, value))

constexpr auto constraints_of(shape<ServiceConnectTestTrafficHeaderRules>) {
    return constraints(member<&ServiceConnectTestTrafficHeaderRules::name>(required));
}

/// The requests that a blue/green deployment treats as test traffic.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceConnectTestTrafficRules.html
struct ServiceConnectTestTrafficRules {
    std::optional<ServiceConnectTestTrafficHeaderRules> header{}; ///< required
};
BOOST_DESCRIBE_STRUCT(ServiceConnectTestTrafficRules, (), (header))

constexpr auto constraints_of(shape<ServiceConnectTestTrafficRules>) {
    return constraints(member<&ServiceConnectTestTrafficRules::header>(required));
}

/// The address by which clients in the namespace reach a service. No other alias in the namespace
/// has the same name and port.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceConnectClientAlias.html
struct ServiceConnectClientAlias {
    std::optional<std::int32_t> port{}; ///< required; port on which the proxies of clients listen
    std::optional<std::string> dnsName{};
    ///< name without the namespace; absent: `discoveryName.namespace`
    std::optional<ServiceConnectTestTrafficRules> testTrafficRules{}; ///< absent: no test traffic
};
BOOST_DESCRIBE_STRUCT(ServiceConnectClientAlias, (), (port, dnsName, testTrafficRules))

constexpr auto constraints_of(shape<ServiceConnectClientAlias>) {
    return constraints(
        member<&ServiceConnectClientAlias::port>(required, range(0, 65535)),
        member<&ServiceConnectClientAlias::dnsName>(
            length(at_most(127)), characters(ascii_lower + ascii_digits + "_-."), no_prefix("-")));
}

/// The timeouts of the proxy of Service Connect.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TimeoutConfiguration.html
struct TimeoutConfiguration {
    std::optional<std::int32_t> idleTimeoutSeconds{};
    ///< seconds without traffic; 0: none; absent: 300 (3600 for TCP)
    std::optional<std::int32_t> perRequestTimeoutSeconds{};
    ///< seconds for a response, not for TCP; 0: none
};
BOOST_DESCRIBE_STRUCT(TimeoutConfiguration, (), (idleTimeoutSeconds, perRequestTimeoutSeconds))

constexpr auto constraints_of(shape<TimeoutConfiguration>) {
    return constraints(
        member<&TimeoutConfiguration::idleTimeoutSeconds>(range(0, 2147483647)),
        member<&TimeoutConfiguration::perRequestTimeoutSeconds>(range(0, 2147483647)));
}

/// The certificate authority of Service Connect.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceConnectTlsCertificateAuthority.html
struct ServiceConnectTlsCertificateAuthority {
    std::optional<std::string> awsPcaAuthorityArn{}; ///< ARN in AWS Private CA
};
BOOST_DESCRIBE_STRUCT(ServiceConnectTlsCertificateAuthority, (), (awsPcaAuthorityArn))

/// The encryption of the traffic of Service Connect by TLS.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceConnectTlsConfiguration.html
struct ServiceConnectTlsConfiguration {
    std::optional<ServiceConnectTlsCertificateAuthority> issuerCertificateAuthority{}; ///< required
    std::optional<std::string> kmsKey{};  ///< KMS key that encrypts the private key
    std::optional<std::string> roleArn{}; ///< role with which ECS gets certificates
};
BOOST_DESCRIBE_STRUCT(ServiceConnectTlsConfiguration, (),
                      (issuerCertificateAuthority, kmsKey, roleArn))

constexpr auto constraints_of(shape<ServiceConnectTlsConfiguration>) {
    return constraints(
        member<&ServiceConnectTlsConfiguration::issuerCertificateAuthority>(required));
}

/// A port that a service offers to the others of its namespace.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceConnectService.html
struct ServiceConnectService {
    std::optional<std::string> portName{};
    ///< required; a named port mapping of the task definition
    std::optional<std::string> discoveryName{}; ///< unique in the namespace; absent: `portName`
    std::optional<std::vector<ServiceConnectClientAlias>> clientAliases{}; ///< at most one
    std::optional<std::int32_t> ingressPortOverride{};
    ///< port on which the proxy listens; absent: chosen for it
    std::optional<TimeoutConfiguration> timeout{};       ///< absent: the defaults
    std::optional<ServiceConnectTlsConfiguration> tls{}; ///< absent: no encryption
};
BOOST_DESCRIBE_STRUCT(ServiceConnectService, (),
                      (portName, discoveryName, clientAliases, ingressPortOverride, timeout, tls))

constexpr auto constraints_of(shape<ServiceConnectService>) {
    return constraints(
        member<&ServiceConnectService::portName>(required),
        member<&ServiceConnectService::discoveryName>(
            length(at_most(64)), characters(ascii_lower + ascii_digits + "_-"), no_prefix("-")),
        member<&ServiceConnectService::ingressPortOverride>(range(0, 65535)));
}

} // namespace ecswire::inline v0_2

#include <ecswire/ecs/detail/restore_macros.hpp>
