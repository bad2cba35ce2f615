// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/shape.hpp>

namespace ecswire::inline v0_2 {

/// The transport protocol of a port.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_NetworkBinding.html
enum class TransportProtocol {
    tcp,
    udp,
};
BOOST_DESCRIBE_ENUM(TransportProtocol, tcp, udp)

} // namespace ecswire::inline v0_2
