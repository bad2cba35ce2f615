// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/tags/untag_resource.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <string>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<UntagResourceRequest>(optional_member<std::string>{"resourceArn"},
                                                    optional_member<std::vector<std::string>>{
                                                        "tagKeys"}));

static_assert(is_described_as<UntagResourceResponse>());

TEST_CASE("UntagResource has its messages, errors and name") {
    check_operation<UntagResource, UntagResourceRequest, UntagResourceResponse,
                    ecs_errors<ClusterNotFoundException, ResourceNotFoundException>>(
        "UntagResource");
}

TEST_CASE("The shapes of untag_resource.hpp have their names in the service model") {
    CHECK(shape_name<UntagResourceRequest> == "UntagResourceRequest");
    CHECK(shape_name<UntagResourceResponse> == "UntagResourceResponse");
}

TEST_CASE("UntagResourceRequest requires a resource and keys") {
    check_each_member_counts(UntagResourceRequest{.resourceArn = "arn", .tagKeys = {{"k"}}});
    CHECK(from_user(UntagResourceRequest{}) == "/resourceArn required, /tagKeys required");
    const auto with = [](const std::string& key) {
        return from_user(UntagResourceRequest{.resourceArn = "arn", .tagKeys = {{"k", key}}});
    };
    CHECK(with("") == "/tagKeys/1 length");
    CHECK(with("a") == valid);
    CHECK(with(std::string(128, 'a')) == valid);
    CHECK(with(std::string(129, 'a')) == "/tagKeys/1 length");
    CHECK(with("*") == "/tagKeys/1 pattern");
}
