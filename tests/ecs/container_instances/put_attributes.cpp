// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/container_instances/put_attributes.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <cstddef>
#include <string>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<PutAttributesRequest>(optional_member<std::string>{"cluster"},
                                                    optional_member<std::vector<Attribute>>{
                                                        "attributes"}));

static_assert(is_described_as<PutAttributesResponse>(optional_member<std::vector<Attribute>>{
    "attributes"}));

TEST_CASE("PutAttributes has its messages, errors and name") {
    check_operation<PutAttributes, PutAttributesRequest, PutAttributesResponse,
                    ecs_errors<AttributeLimitExceededException, ClusterNotFoundException,
                               TargetNotFoundException>>("PutAttributes");
}

TEST_CASE("The shapes of put_attributes.hpp have their names in the service model") {
    CHECK(shape_name<PutAttributesRequest> == "PutAttributesRequest");
    CHECK(shape_name<PutAttributesResponse> == "PutAttributesResponse");
}

TEST_CASE("PutAttributesRequest requires up to 10 attributes") {
    const Attribute one{.name = "stack", .value = "production", .targetId = "arn:aws:ecs:i"};
    check_each_member_counts(PutAttributesRequest{.cluster = "c", .attributes = {{one}}});
    check_each_member_counts(PutAttributesResponse{.attributes = {{one}}});
    const auto with = [&one](std::size_t count) {
        return from_user(PutAttributesRequest{.attributes = std::vector(count, one)});
    };
    CHECK(from_user(PutAttributesRequest{}) == "/attributes required");
    CHECK(with(10) == valid);
    CHECK(with(11) == "/attributes length");
}
