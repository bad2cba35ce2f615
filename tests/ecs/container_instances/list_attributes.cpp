// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/container_instances/list_attributes.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <cstdint>
#include <string>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<ListAttributesRequest>(
    optional_member<std::string>{"cluster"}, optional_member<open_enum<TargetType>>{"targetType"},
    optional_member<std::string>{"attributeName"}, optional_member<std::string>{"attributeValue"},
    optional_member<std::string>{"nextToken"}, optional_member<std::int32_t>{"maxResults"}));

static_assert(
    is_described_as<ListAttributesResponse>(optional_member<std::vector<Attribute>>{"attributes"},
                                            optional_member<std::string>{"nextToken"}));

TEST_CASE("ListAttributes has its messages, errors and name") {
    check_operation<ListAttributes, ListAttributesRequest, ListAttributesResponse,
                    ecs_errors<ClusterNotFoundException>>("ListAttributes");
}

TEST_CASE("The shapes of list_attributes.hpp have their names in the service model") {
    CHECK(shape_name<ListAttributesRequest> == "ListAttributesRequest");
    CHECK(shape_name<ListAttributesResponse> == "ListAttributesResponse");
}

TEST_CASE("Every member of ListAttributes' messages takes part in comparison") {
    check_each_member_counts(ListAttributesRequest{.cluster = "c",
                                                   .targetType = TargetType::container_instance,
                                                   .attributeName = "stack",
                                                   .attributeValue = "production",
                                                   .nextToken = "t",
                                                   .maxResults = 1});
    check_each_member_counts(
        ListAttributesResponse{.attributes = {{{.name = "stack"}}}, .nextToken = "t"});
}

TEST_CASE("ListAttributesRequest requires a target type, and a name beside a value") {
    const auto type = TargetType::container_instance;
    CHECK(from_user(ListAttributesRequest{}) == "/targetType required");
    CHECK(from_user(ListAttributesRequest{.targetType = type}) == valid);
    CHECK(from_user(ListAttributesRequest{.targetType = type, .attributeName = "n"}) == valid);
    CHECK(from_user(ListAttributesRequest{.targetType = type, .attributeValue = "v"}) ==
          "/attributeName required");
}

TEST_CASE("ListAttributesRequest has 1 to 100 results per page") {
    const auto with = [](int max) {
        return from_user(
            ListAttributesRequest{.targetType = TargetType::container_instance, .maxResults = max});
    };
    CHECK(with(0) == "/maxResults range");
    CHECK(with(1) == valid);
    CHECK(with(100) == valid);
    CHECK(with(101) == "/maxResults range");
}
