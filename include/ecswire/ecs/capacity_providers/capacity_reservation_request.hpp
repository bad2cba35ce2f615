// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>

#include <optional>
#include <string>

namespace ecswire::inline v0_2 {

/// The order in which reserved and other capacity is used for new instances.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CapacityReservationRequest.html
enum class CapacityReservationPreference {
    RESERVATIONS_ONLY,     ///< only reserved capacity
    RESERVATIONS_FIRST,    ///< reserved capacity while there is any, then other capacity
    RESERVATIONS_EXCLUDED, ///< no reserved capacity
};
BOOST_DESCRIBE_ENUM(CapacityReservationPreference, RESERVATIONS_ONLY, RESERVATIONS_FIRST,
                    RESERVATIONS_EXCLUDED)

/// The EC2 Capacity Reservations that a managed instances provider uses.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CapacityReservationRequest.html
struct CapacityReservationRequest {
    std::optional<std::string> reservationGroupArn{};
    ///< resource group of the Capacity Reservations
    std::optional<open_enum<CapacityReservationPreference>> reservationPreference{};
    ///< order of reserved and other capacity
};
BOOST_DESCRIBE_STRUCT(CapacityReservationRequest, (), (reservationGroupArn, reservationPreference))

} // namespace ecswire::inline v0_2
