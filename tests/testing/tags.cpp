// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/testing/fake_ecs.hpp>

#include "support/catch.hpp"
#include "testing/answers.hpp"

#include <ecswire/ecs/tags/list_tags_for_resource.hpp>
#include <ecswire/ecs/tags/tag_resource.hpp>
#include <ecswire/ecs/tags/untag_resource.hpp>
#include <ecswire/json/print.hpp>

#include <string>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

namespace {

const std::string prefix = "arn:aws:ecs:us-east-1:123456789012:";

std::vector<Tag> tags_of(fake_ecs& ecs, const std::string& arn) {
    return *output<ListTagsForResource>(ecs, {.resourceArn = arn}).tags;
}

} // namespace

TEST_CASE("clusters and container instances have tags") {
    fake_ecs ecs;
    const std::string id = ecs.add_instances(1).front();
    for (const std::string& arn :
         {prefix + "cluster/default", prefix + "container-instance/default/" + id,
          prefix + "container-instance/" + id}) {
        output<TagResource>(
            ecs, {.resourceArn = arn, .tags = {{Tag{.key = "a", .value = "1"}, Tag{.key = "b"}}}});
        output<TagResource>(ecs, {.resourceArn = arn, .tags = {{Tag{.key = "a", .value = "2"}}}});
        CHECK(tags_of(ecs, arn) ==
              std::vector<Tag>{Tag{.key = "a", .value = "2"}, Tag{.key = "b"}});
        output<UntagResource>(ecs, {.resourceArn = arn, .tagKeys = {{"a", "c"}}});
        CHECK(tags_of(ecs, arn) == std::vector<Tag>{Tag{.key = "b"}});
        output<UntagResource>(ecs, {.resourceArn = arn, .tagKeys = {{"b"}}});
        CHECK(tags_of(ecs, arn).empty());
    }
}

TEST_CASE("a resource has at most 50 tags, not counting the service's own") {
    fake_ecs ecs;
    std::vector<Tag>& tags = ecs.add_cluster().cluster.tags.emplace();
    tags.push_back({.key = "aws:created", .value = "1"});
    std::vector<Tag> fifty;
    for (int i = 0; i < 50; ++i) {
        fifty.push_back({.key = "key-" + std::to_string(i)});
    }
    const std::string arn = prefix + "cluster/default";
    output<TagResource>(ecs, {.resourceArn = arn, .tags = fifty});
    CHECK(tags_of(ecs, arn).size() == 51);
    CHECK(error_name<TagResource>(ecs, {.resourceArn = arn, .tags = {{Tag{.key = "another"}}}}) ==
          "LimitExceededException");
    output<UntagResource>(ecs, {.resourceArn = arn, .tagKeys = {{"aws:created"}}});
    CHECK(tags_of(ecs, arn).size() == 51);
    CHECK(error_name<TagResource>(ecs, {.resourceArn = arn, .tags = {{Tag{.key = "aws:a"}}}}) ==
          "InvalidParameterException");
}

TEST_CASE("operations on tags refuse resources that aren't there") {
    fake_ecs ecs;
    ecs.add_instances(1);
    const auto error_names = [&](const std::string& arn) {
        return error_name<TagResource>(ecs, {.resourceArn = arn, .tags = std::vector<Tag>{}}) +
               " " +
               error_name<UntagResource>(
                   ecs, {.resourceArn = arn, .tagKeys = std::vector<std::string>{}}) +
               " " + error_name<ListTagsForResource>(ecs, {.resourceArn = arn});
    };
    const std::string invalid = "InvalidParameterException";
    const std::string cluster = "ClusterNotFoundException";
    const std::string resource = "ResourceNotFoundException";
    CHECK(error_names("default") == invalid + " " + invalid + " " + invalid);
    CHECK(error_names("arn:aws:ecs") == invalid + " " + invalid + " " + invalid);
    CHECK(error_names(prefix + "cluster/test") == cluster + " " + cluster + " " + cluster);
    CHECK(error_names(prefix + "container-instance/default/a") ==
          resource + " " + resource + " " + invalid);
    CHECK(error_names(prefix + "service/default/a") == resource + " " + resource + " " + invalid);
}
