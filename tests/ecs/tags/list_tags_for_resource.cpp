// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/tags/list_tags_for_resource.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <string>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<ListTagsForResourceRequest>(optional_member<std::string>{
    "resourceArn"}));

static_assert(is_described_as<ListTagsForResourceResponse>(optional_member<std::vector<Tag>>{
    "tags"}));

TEST_CASE("ListTagsForResource has its messages, errors and name") {
    check_operation<ListTagsForResource, ListTagsForResourceRequest, ListTagsForResourceResponse,
                    ecs_errors<ClusterNotFoundException>>("ListTagsForResource");
}

TEST_CASE("The shapes of list_tags_for_resource.hpp have their names in the service model") {
    CHECK(shape_name<ListTagsForResourceRequest> == "ListTagsForResourceRequest");
    CHECK(shape_name<ListTagsForResourceResponse> == "ListTagsForResourceResponse");
}

TEST_CASE("ListTagsForResourceRequest requires a resource") {
    check_each_member_counts(ListTagsForResourceRequest{.resourceArn = "arn"});
    CHECK(from_user(ListTagsForResourceRequest{}) == "/resourceArn required");
    CHECK(from_user(ListTagsForResourceRequest{.resourceArn = "arn"}) == valid);
}

TEST_CASE("ListTagsForResourceResponse has up to 50 tags of different keys, and those of aws:") {
    ListTagsForResourceResponse response{.tags = {{{.key = "aws:a"}, {.key = "AWS:b"}}}};
    check_each_member_counts(response);
    for (int i = 0; i < 50; ++i) {
        response.tags->push_back({.key = std::to_string(i)});
    }
    CHECK(from_service(response) == valid);
    response.tags->push_back({.key = "50"});
    CHECK(from_service(response) == "/tags length");
    response.tags = {{.key = "a"}, {.key = "a"}};
    CHECK(from_service(response) == "/tags/1/key uniqueItems");
}
