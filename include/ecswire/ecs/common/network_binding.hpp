// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/ecs/common/transport_protocol.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace ecswire::inline v0_2 {

/// The binding of a port, or a range of ports, of a container to its host.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_NetworkBinding.html
struct NetworkBinding {
    std::optional<std::string> bindIP{};                    ///< address of the host
    std::optional<std::int32_t> containerPort{};            ///< port of the container
    std::optional<std::int32_t> hostPort{};                 ///< port of the host
    std::optional<open_enum<TransportProtocol>> protocol{}; ///< tcp or udp
    std::optional<std::string> containerPortRange{};        ///< `FIRST-LAST`, if a range is bound
    std::optional<std::string> hostPortRange{};             ///< `FIRST-LAST`, if a range is bound
};
BOOST_DESCRIBE_STRUCT(NetworkBinding, (),
                      (bindIP, containerPort, hostPort, protocol, containerPortRange,
                       hostPortRange))

} // namespace ecswire::inline v0_2
