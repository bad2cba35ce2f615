// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/character_set.hpp>
#include <ecswire/constraints/characters.hpp>
#include <ecswire/constraints/condition.hpp>
#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/forbidden_when.hpp>
#include <ecswire/constraints/length.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/prefix.hpp>
#include <ecswire/ecs/common/transport_protocol.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace ecswire::inline v0_2 {

/// The protocol of an application behind a port, for Service Connect.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html
enum class ApplicationProtocol {
    http,  ///< HTTP/1.1
    http2, ///< HTTP/2
    grpc,  ///< gRPC
};
BOOST_DESCRIBE_ENUM(ApplicationProtocol, http, http2, grpc)

/// A port, or a range of ports, of a container that is open to its host or network.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html
struct PortMapping {
    std::optional<std::int32_t> containerPort{}; ///< port of the container
    std::optional<std::int32_t> hostPort{};
    ///< port of the host; 0 or absent: assigned, or `containerPort` with `awsvpc` and `host`
    std::optional<open_enum<TransportProtocol>> protocol{}; ///< case-sensitive; absent: tcp
    std::optional<std::string> name{};
    ///< name for Service Connect; up to 64 lower-case letters, digits, `_` and `-`
    std::optional<open_enum<ApplicationProtocol>> appProtocol{};
    ///< only for Service Connect; absent: TCP
    std::optional<std::string> containerPortRange{};
    ///< `FIRST-LAST` instead of `containerPort`, from 1 to 65535
};
BOOST_DESCRIBE_STRUCT(PortMapping, (),
                      (containerPort, hostPort, protocol, name, appProtocol, containerPortRange))

constexpr auto constraints_of(shape<PortMapping>) {
    return constraints(
        member<&PortMapping::hostPort>(forbidden_when<&PortMapping::containerPortRange>(is_given)),
        member<&PortMapping::name>(length(at_most(64)),
                                   characters(ascii_lower + ascii_digits + "_-"), no_prefix("-")));
}

} // namespace ecswire::inline v0_2
