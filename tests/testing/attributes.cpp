// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/testing/fake_ecs.hpp>

#include "support/catch.hpp"
#include "testing/answers.hpp"

#include <ecswire/ecs/container_instances/delete_attributes.hpp>
#include <ecswire/ecs/container_instances/list_attributes.hpp>
#include <ecswire/ecs/container_instances/put_attributes.hpp>
#include <ecswire/json/print.hpp>

#include <cstddef>
#include <string>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

namespace {

constexpr auto instance_type = TargetType::container_instance;

Attribute of(const std::string& target, const std::string& name, const std::string& value = "v") {
    return {.name = name, .value = value, .targetType = instance_type, .targetId = target};
}

Attribute without_value(const std::string& target, const std::string& name) {
    return {.name = name, .targetType = instance_type, .targetId = target};
}

std::size_t count_listed(fake_ecs& ecs, ListAttributesRequest request) {
    request.targetType = instance_type;
    std::size_t count = 0;
    do {
        const auto page = output<ListAttributes>(ecs, request);
        count += page.attributes->size();
        request.nextToken = page.nextToken;
    } while (request.nextToken);
    return count;
}

} // namespace

TEST_CASE("PutAttributes creates and replaces attributes") {
    fake_ecs ecs;
    fake_instance& target = ecs.add_instance();
    const std::string arn = *target.instance.containerInstanceArn;
    const std::string id = arn.substr(arn.rfind('/') + 1);
    const std::size_t before = target.instance.attributes->size();
    const auto put = output<PutAttributes>(ecs, {.attributes = {{of(id, "stack", "blue")}}});
    CHECK(put.attributes ==
          std::vector<Attribute>{Attribute{.name = "stack", .value = "blue", .targetId = arn}});
    output<PutAttributes>(
        ecs, {.attributes = {{of(arn, "stack", "green"), without_value(arn, "flag")}}});
    CHECK(target.instance.attributes->size() == before + 2);
    CHECK(target.instance.attributes->at(before) == Attribute{.name = "stack", .value = "green"});
    CHECK(target.instance.attributes->at(before + 1) == Attribute{.name = "flag"});
    CHECK(target.instance.version == 3);
}

TEST_CASE("PutAttributes changes all targets or none") {
    fake_ecs ecs;
    const std::vector<std::string> ids = ecs.add_instances(2);
    output<PutAttributes>(ecs, {.attributes = {{of(ids[0], "a"), of(ids[1], "a")}}});
    CHECK(count_listed(ecs, {.attributeName = "a"}) == 2);
    CHECK(error_name<PutAttributes>(ecs, {.attributes = {{of(ids[0], "b"), of("missing", "b")}}}) ==
          "TargetNotFoundException");
    CHECK(error_name<PutAttributes>(ecs,
                                    {.attributes = {{of(ids[0], "b"), Attribute{.name = "b"}}}}) ==
          "InvalidParameterException");
    CHECK(count_listed(ecs, {.attributeName = "b"}) == 0);
}

TEST_CASE("a container instance has at most 10 custom attributes") {
    fake_ecs ecs;
    const std::string id = ecs.add_instances(1).front();
    std::vector<Attribute> ten;
    for (int i = 0; i < 10; ++i) {
        ten.push_back(of(id, "name-" + std::to_string(i)));
    }
    output<PutAttributes>(ecs, {.attributes = ten});
    output<PutAttributes>(ecs, {.attributes = ten}); // replaces them
    CHECK(error_name<PutAttributes>(ecs, {.attributes = {{of(id, "another")}}}) ==
          "AttributeLimitExceededException");
    CHECK(count_listed(ecs, {.attributeName = "another"}) == 0);
}

TEST_CASE("DeleteAttributes deletes attributes and returns them") {
    fake_ecs ecs;
    const std::string id = ecs.add_instances(1).front();
    output<PutAttributes>(ecs, {.attributes = {{of(id, "stack", "blue"), of(id, "other")}}});
    const auto deleted =
        output<DeleteAttributes>(ecs, {.attributes = {{without_value(id, "stack")}}});
    REQUIRE(deleted.attributes->size() == 1);
    CHECK(deleted.attributes->at(0).value == "blue");
    CHECK(deleted.attributes->at(0).targetId->ends_with(id));
    CHECK(count_listed(ecs, {.attributeName = "stack"}) == 0);

    CHECK(error_name<DeleteAttributes>(
              ecs, {.attributes = {{without_value(id, "other"), without_value(id, "stack")}}}) ==
          "TargetNotFoundException");
    CHECK(count_listed(ecs, {.attributeName = "other"}) == 1);
    CHECK(
        error_name<DeleteAttributes>(ecs, {.attributes = {{without_value("missing", "other")}}}) ==
        "TargetNotFoundException");
    CHECK(error_name<DeleteAttributes>(ecs, {.attributes = {{of(id, "other")}}}) ==
          "InvalidParameterException");
}

TEST_CASE("ListAttributes selects by name and by value") {
    fake_ecs ecs;
    const std::vector<std::string> ids = ecs.add_instances(4);
    output<PutAttributes>(
        ecs, {.attributes = {{of(ids[0], "stack", "blue"), of(ids[1], "stack", "green")}}});
    CHECK(count_listed(ecs, {}) == 4 * 6 + 2);
    CHECK(count_listed(ecs, {.attributeName = "stack"}) == 2);
    CHECK(count_listed(ecs, {.attributeName = "stack", .attributeValue = "green"}) == 1);
    CHECK(count_listed(ecs, {.attributeName = "ecs.os-type"}) == 4);
    CHECK(
        error_name<ListAttributes>(ecs, {.targetType = instance_type, .attributeValue = "green"}) ==
        "InvalidParameterException");
    CHECK(error_name<ListAttributes>(ecs, {}) == "InvalidParameterException");
}

TEST_CASE("ListAttributes divides the attributes into pages of any size") {
    fake_ecs ecs;
    ecs.add_instances(30);
    ecs.find_cluster()->instances.begin()->second.instance.attributes.reset();
    for (const int size : {1, 5, 6, 7, 99, 100}) {
        CHECK(count_listed(ecs, {.maxResults = size}) == 29 * 6);
        CHECK(count_listed(ecs, {.attributeName = "ecs.os-type", .maxResults = size}) == 29);
    }
    CHECK(refusal<ListAttributes>(ecs, {.targetType = instance_type, .nextToken = "token"}) ==
          "InvalidParameterException: Invalid token.");
}

TEST_CASE("ListAttributes continues after the tenth attribute of an instance") {
    fake_ecs ecs;
    ContainerInstance instance = ecs.make_instance();
    instance.attributes.emplace();
    for (int i = 0; i < 25; ++i) {
        instance.attributes->push_back({.name = "ecs.a" + std::to_string(i)});
    }
    ecs.add_instance(instance);
    for (const int size : {1, 2, 9, 10, 11, 24, 25}) {
        CHECK(count_listed(ecs, {.maxResults = size}) == 25);
    }
}

TEST_CASE("operations on attributes of a cluster that isn't there are refused") {
    fake_ecs ecs;
    CHECK(error_name<PutAttributes>(ecs, {.attributes = {{of("a", "b")}}}) ==
          "ClusterNotFoundException");
    CHECK(error_name<DeleteAttributes>(ecs, {.attributes = {{without_value("a", "b")}}}) ==
          "ClusterNotFoundException");
    CHECK(error_name<ListAttributes>(ecs, {.targetType = instance_type}) ==
          "ClusterNotFoundException");
}
