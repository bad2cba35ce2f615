// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/bounds.hpp>
#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/length.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/reflect/shape.hpp>
#include <ecswire/reflect/traits.hpp>

#include <optional>
#include <string>

namespace ecswire::inline v0_2 {

/// The new default namespace of a cluster for Service Connect, to which services belong that enable
/// Service Connect without a namespace of their own.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ClusterServiceConnectDefaultsRequest.html
struct ClusterServiceConnectDefaultsRequest {
    std::optional<std::string> namespace_{}; ///< required; name or ARN, case-sensitive; empty: none
};
BOOST_DESCRIBE_STRUCT(ClusterServiceConnectDefaultsRequest, (), (namespace_))

constexpr auto traits_of(shape<ClusterServiceConnectDefaultsRequest>) {
    return traits(wire_name<&ClusterServiceConnectDefaultsRequest::namespace_>("namespace"));
}

constexpr auto constraints_of(shape<ClusterServiceConnectDefaultsRequest>) {
    return constraints(
        member<&ClusterServiceConnectDefaultsRequest::namespace_>(required, length(at_most(1024))));
}

} // namespace ecswire::inline v0_2
