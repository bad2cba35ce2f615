// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/capacity_providers/capacity_reservation_request.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"

#include <string>

using namespace ecswire;
using namespace ecswire_test;

static_assert(has_wire_texts<CapacityReservationPreference>({
    {CapacityReservationPreference::RESERVATIONS_ONLY, "RESERVATIONS_ONLY"},
    {CapacityReservationPreference::RESERVATIONS_FIRST, "RESERVATIONS_FIRST"},
    {CapacityReservationPreference::RESERVATIONS_EXCLUDED, "RESERVATIONS_EXCLUDED"},
}));

static_assert(is_described_as<CapacityReservationRequest>(
    optional_member<std::string>{"reservationGroupArn"},
    optional_member<open_enum<CapacityReservationPreference>>{"reservationPreference"}));

TEST_CASE("The shapes of capacity_reservation_request.hpp have their names in the service model") {
    CHECK(shape_name<CapacityReservationPreference> == "CapacityReservationPreference");
    CHECK(shape_name<CapacityReservationRequest> == "CapacityReservationRequest");
}

TEST_CASE("Every member of CapacityReservationRequest takes part in comparison") {
    check_each_member_counts(CapacityReservationRequest{
        .reservationGroupArn = "group",
        .reservationPreference = CapacityReservationPreference::RESERVATIONS_FIRST});
}
