// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/tags/tag_resource.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <string>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<TagResourceRequest>(optional_member<std::string>{"resourceArn"},
                                                  optional_member<std::vector<Tag>>{"tags"}));

static_assert(is_described_as<TagResourceResponse>());

TEST_CASE("TagResource has its messages, errors and name") {
    check_operation<
        TagResource, TagResourceRequest, TagResourceResponse,
        ecs_errors<ClusterNotFoundException, LimitExceededException, ResourceNotFoundException>>(
        "TagResource");
}

TEST_CASE("The shapes of tag_resource.hpp have their names in the service model") {
    CHECK(shape_name<TagResourceRequest> == "TagResourceRequest");
    CHECK(shape_name<TagResourceResponse> == "TagResourceResponse");
}

TEST_CASE("TagResourceRequest requires a resource and up to 50 tags of different keys") {
    check_each_member_counts(TagResourceRequest{.resourceArn = "arn", .tags = {{{.key = "k"}}}});
    CHECK(from_user(TagResourceRequest{}) == "/resourceArn required, /tags required");
    TagResourceRequest request{.resourceArn = "arn", .tags = std::vector<Tag>{}};
    for (int i = 0; i < 50; ++i) {
        request.tags->push_back({.key = std::to_string(i)});
    }
    CHECK(from_user(request) == valid);
    request.tags->push_back({.key = "50"});
    CHECK(from_user(request) == "/tags length");
    request.tags = {{.key = "a"}, {.key = "a"}};
    CHECK(from_user(request) == "/tags/1/key uniqueItems");
    request.tags = {{.key = "aws:a"}};
    CHECK(from_user(request) == "/tags/0/key reservedPrefix");
}
