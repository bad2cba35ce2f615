// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/services/delete_service.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <string>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<DeleteServiceRequest>(optional_member<std::string>{"cluster"},
                                                    optional_member<std::string>{"service"},
                                                    optional_member<bool>{"force"}));

static_assert(is_described_as<DeleteServiceResponse>(optional_member<Service>{"service"}));

TEST_CASE("DeleteService has its messages, errors and name") {
    check_operation<DeleteService, DeleteServiceRequest, DeleteServiceResponse,
                    ecs_errors<ClusterNotFoundException, ServiceNotFoundException>>(
        "DeleteService");
}

TEST_CASE("The shapes of delete_service.hpp have their names in the service model") {
    CHECK(shape_name<DeleteServiceRequest> == "DeleteServiceRequest");
    CHECK(shape_name<DeleteServiceResponse> == "DeleteServiceResponse");
}

TEST_CASE("Every member of DeleteService's messages takes part in comparison") {
    check_each_member_counts(DeleteServiceRequest{.cluster = "c", .service = "s", .force = true});
    check_each_member_counts(DeleteServiceResponse{.service = {{.status = "DRAINING"}}});
}

TEST_CASE("DeleteServiceRequest requires a service") {
    CHECK(from_user(DeleteServiceRequest{}) == "/service required");
    CHECK(from_user(DeleteServiceRequest{.service = "s"}) == valid);
}
