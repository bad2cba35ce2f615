// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/container_instances/delete_attributes.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <cstddef>
#include <string>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<DeleteAttributesRequest>(optional_member<std::string>{"cluster"},
                                                       optional_member<std::vector<Attribute>>{
                                                           "attributes"}));

static_assert(is_described_as<DeleteAttributesResponse>(optional_member<std::vector<Attribute>>{
    "attributes"}));

TEST_CASE("DeleteAttributes has its messages, errors and name") {
    check_operation<DeleteAttributes, DeleteAttributesRequest, DeleteAttributesResponse,
                    ecs_errors<ClusterNotFoundException, TargetNotFoundException>>(
        "DeleteAttributes");
}

TEST_CASE("The shapes of delete_attributes.hpp have their names in the service model") {
    CHECK(shape_name<DeleteAttributesRequest> == "DeleteAttributesRequest");
    CHECK(shape_name<DeleteAttributesResponse> == "DeleteAttributesResponse");
}

TEST_CASE("Every member of DeleteAttributes' messages takes part in comparison") {
    const std::vector<Attribute> attributes{{.name = "stack", .targetId = "arn:aws:ecs:i"}};
    check_each_member_counts(DeleteAttributesRequest{.cluster = "c", .attributes = attributes});
    check_each_member_counts(DeleteAttributesResponse{.attributes = attributes});
}

TEST_CASE("DeleteAttributesRequest requires up to 10 attributes") {
    const auto with = [](std::size_t count) {
        const Attribute one{.name = "stack", .targetId = "arn:aws:ecs:i"};
        return from_user(DeleteAttributesRequest{.attributes = std::vector(count, one)});
    };
    CHECK(from_user(DeleteAttributesRequest{}) == "/attributes required");
    CHECK(with(10) == valid);
    CHECK(with(11) == "/attributes length");
}

TEST_CASE("DeleteAttributesRequest has attributes with a target and without a value") {
    const auto with = [](const Attribute& one) {
        const Attribute good{.name = "stack", .targetId = "arn:aws:ecs:i"};
        return from_user(DeleteAttributesRequest{.attributes = {{good, one}}});
    };
    CHECK(with({.name = "a", .targetId = "arn:aws:ecs:i"}) == valid);
    CHECK(with({.name = "a"}) == "/attributes targetsGiven");
    CHECK(with({.name = "a", .value = "v", .targetId = "arn:aws:ecs:i"}) ==
          "/attributes valuesAbsent");
    CHECK(with({.name = "a", .targetId = "i"}) == "/attributes/1/targetType required");
}
