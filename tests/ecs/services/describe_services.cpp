// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/services/describe_services.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <cstddef>
#include <string>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(has_wire_texts<ServiceField>({
    {ServiceField::TAGS, "TAGS"},
}));

static_assert(is_described_as<DescribeServicesRequest>(
    optional_member<std::string>{"cluster"}, optional_member<std::vector<std::string>>{"services"},
    optional_member<std::vector<open_enum<ServiceField>>>{"include"}));

static_assert(
    is_described_as<DescribeServicesResponse>(optional_member<std::vector<Service>>{"services"},
                                              optional_member<std::vector<Failure>>{"failures"}));

TEST_CASE("DescribeServices has its messages, errors and name") {
    check_operation<DescribeServices, DescribeServicesRequest, DescribeServicesResponse,
                    ecs_errors<ClusterNotFoundException>>("DescribeServices");
}

TEST_CASE("The shapes of describe_services.hpp have their names in the service model") {
    CHECK(shape_name<ServiceField> == "ServiceField");
    CHECK(shape_name<DescribeServicesRequest> == "DescribeServicesRequest");
    CHECK(shape_name<DescribeServicesResponse> == "DescribeServicesResponse");
}

TEST_CASE("Every member of DescribeServices' messages takes part in comparison") {
    check_each_member_counts(DescribeServicesRequest{
        .cluster = "c", .services = {{"s"}}, .include = {{ServiceField::TAGS}}});
    check_each_member_counts(DescribeServicesResponse{.services = {{{.status = "ACTIVE"}}},
                                                      .failures = {{{.reason = "MISSING"}}}});
}

TEST_CASE("DescribeServicesRequest requires services, at most 10") {
    const auto with = [](std::size_t count) {
        return from_user(DescribeServicesRequest{.services = std::vector<std::string>(count, "s")});
    };
    CHECK(from_user(DescribeServicesRequest{}) == "/services required");
    CHECK(with(10) == valid);
    CHECK(with(11) == "/services length");
}
