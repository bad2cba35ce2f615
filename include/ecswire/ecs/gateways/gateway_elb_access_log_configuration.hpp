// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/reflect/shape.hpp>
#include <ecswire/reflect/traits.hpp>
#include <ecswire/reflect/unions.hpp>

#include <optional>
#include <string>

namespace ecswire::inline v0_2 {

/// A bucket of Amazon S3 that receives access logs.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_GatewayElbAccessLogS3Destination.html
struct GatewayElbAccessLogS3Destination {
    std::optional<std::string> bucket{}; ///< required; name of the bucket
    std::optional<std::string> prefix{}; ///< prefix of the objects in the bucket
};
BOOST_DESCRIBE_STRUCT(GatewayElbAccessLogS3Destination, (), (bucket, prefix))

constexpr auto constraints_of(shape<GatewayElbAccessLogS3Destination>) {
    return constraints(member<&GatewayElbAccessLogS3Destination::bucket>(required));
}

/// The destination of access logs: exactly one member is given.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_GatewayElbAccessLogDestination.html
struct GatewayElbAccessLogDestination {
    std::optional<GatewayElbAccessLogS3Destination> s3{}; ///< a bucket of Amazon S3
    unknown_union_member unknown_member{};                ///< a member that a newer service sent
};
BOOST_DESCRIBE_STRUCT(GatewayElbAccessLogDestination, (), (s3, unknown_member))

constexpr auto traits_of(shape<GatewayElbAccessLogDestination>) { return traits(union_shape); }

/// The access logs of the load balancers of a gateway.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_GatewayElbAccessLogConfiguration.html
struct GatewayElbAccessLogConfiguration {
    std::optional<GatewayElbAccessLogDestination> destination{}; ///< receiver of the logs
};
BOOST_DESCRIBE_STRUCT(GatewayElbAccessLogConfiguration, (), (destination))

} // namespace ecswire::inline v0_2
