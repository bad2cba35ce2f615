// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/shape.hpp>

namespace ecswire::inline v0_2 {

/// The treatment of HTTP requests that a load balancer and its targets may interpret differently.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeGatewayAlbConfiguration.html
enum class GatewayAlbDesyncMitigationMode {
    monitor,   ///< forwards all requests
    defensive, ///< rejects only requests that are a severe risk
    strictest, ///< forwards only requests that comply with RFC 7230
};
BOOST_DESCRIBE_ENUM(GatewayAlbDesyncMitigationMode, monitor, defensive, strictest)

} // namespace ecswire::inline v0_2
