// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/reflect/shape.hpp>

#include <optional>
#include <string>
#include <vector>

namespace ecswire::inline v0_2 {

/// An HTTP header that marks a request as test traffic.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_GatewayTestTrafficHeader.html
struct GatewayTestTrafficHeader {
    std::optional<std::string> name{};                ///< required; name of the header
    std::optional<std::vector<std::string>> values{}; ///< required; values of the header
};
BOOST_DESCRIBE_STRUCT(GatewayTestTrafficHeader, (), (name, values))

constexpr auto constraints_of(shape<GatewayTestTrafficHeader>) {
    return constraints(member<&GatewayTestTrafficHeader::name>(required),
                       member<&GatewayTestTrafficHeader::values>(required));
}

/// The requests that a gateway treats as test traffic.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_GatewayAlbTestTrafficRules.html
struct GatewayAlbTestTrafficRules {
    std::optional<GatewayTestTrafficHeader> header{}; ///< header that these requests have
};
BOOST_DESCRIBE_STRUCT(GatewayAlbTestTrafficRules, (), (header))

} // namespace ecswire::inline v0_2
