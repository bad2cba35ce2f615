// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/container_instances/container_instance.hpp>

#include "support/catch.hpp"
#include "support/violations.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

using namespace ecswire;
using ecswire_test::from_service;
using ecswire_test::from_user;
using ecswire_test::places;
using ecswire_test::valid;

namespace {

std::vector<Tag> tags(std::size_t own, std::size_t reserved = 0,
                      const std::string& prefix = "aws:") {
    std::vector<Tag> result;
    for (std::size_t i = 0; i < own; ++i) {
        result.push_back({.key = "key" + std::to_string(i)});
    }
    for (std::size_t i = 0; i < reserved; ++i) {
        result.push_back({.key = prefix + std::to_string(i)});
    }
    return result;
}

ContainerInstance tagged(std::vector<Tag> list) { return {.tags = std::move(list)}; }

TEST_CASE("ContainerInstance requires no member") {
    CHECK(from_user(ContainerInstance{}) == valid);
}

TEST_CASE("ContainerInstance accepts at most 50 tags") {
    CHECK(from_user(tagged(tags(0))) == valid);
    CHECK(from_user(tagged(tags(49))) == valid);
    CHECK(from_user(tagged(tags(50))) == valid);
    CHECK(from_user(tagged(tags(51))) == "/tags length");
    CHECK(validate(tagged(tags(51)))[0].actual == number(51));
    CHECK(validate(tagged(tags(51)))[0].maximum == number(50));
}

TEST_CASE("ContainerInstance does not count tags that begin with aws:") {
    CHECK(from_service(tagged(tags(50, 10))) == valid);
    CHECK(from_service(tagged(tags(50, 10, "AwS:"))) == valid);
    CHECK(from_service(tagged(tags(50, 100))) == valid);
    CHECK(from_service(tagged(tags(51, 10))) == "/tags length");
    CHECK(from_service(tagged(tags(50, 1, "aws"))) == "/tags length");
    CHECK(from_user(tagged(tags(50, 1))) == "/tags/50/key reservedPrefix");
}

TEST_CASE("ContainerInstance rejects repeated tag keys, and distinguishes case") {
    CHECK(from_user(tagged({{.key = "team"}, {.key = "Team"}, {.key = "TEAM"}})) == valid);
    CHECK(from_user(tagged({{.key = "team", .value = "a"}, {.key = "x"}, {.key = "team"}})) ==
          "/tags/2/key uniqueItems");
    CHECK(from_user(tagged({{.key = "a", .value = "v"}, {.key = "b", .value = "v"}})) == valid);
    CHECK(from_user(tagged({{.value = "a"}, {.value = "b"}})) == valid);
    CHECK(from_service(tagged({{.key = "aws:x"}, {.key = "aws:x"}})) == "/tags/1/key uniqueItems");
}

TEST_CASE("A repeated tag key is one violation with the pointers of both tags") {
    const auto report = validate(tagged({{.key = "x"}, {.key = "team"}, {.key = "team"}}));
    REQUIRE(report.size() == 1);
    CHECK(report[0].pointer == "/tags/2/key");
    CHECK(report[0].other == "/tags/1/key");
}

TEST_CASE("A report has the violations of every tag") {
    CHECK(from_user(tagged({{.key = "a!"}, {.key = "AWS:x", .value = "aWs:y"}})) ==
          "/tags/0/key pattern, /tags/1/key reservedPrefix, /tags/1/value reservedPrefix");
}

TEST_CASE("ContainerInstance validates nested shapes in order of declaration") {
    ContainerInstance instance;
    instance.registeredResources = {{{}, {.type = ResourceValueType::LONG}}};
    instance.remainingResources = {{{.type = ResourceValueType::DOUBLE}}};
    instance.attributes = {{{.name = "a b"}, {}}};
    instance.status = open_enum<ContainerInstanceStatus>("GONE");
    instance.agentUpdateStatus = open_enum<AgentUpdateStatus>("PENDJ/G");
    instance.attachments = {{{.status = open_enum<AttachmentStatus>("LOST")}}};
    instance.healthStatus.emplace().overallStatus = open_enum<InstanceHealthCheckState>("ok");
    instance.healthStatus->details = {{{.type = open_enum<InstanceHealthCheckType>("?")}}};
    CHECK(from_user(instance) ==
          "/remainingResources/0/doubleValue required, /registeredResources/1/longValue required, "
          "/status enum, /agentUpdateStatus enum, /attributes/0/name pattern, "
          "/attributes/1/name required, /attachments/0/status enum, "
          "/healthStatus/overallStatus enum, /healthStatus/details/0/type enum");
}

TEST_CASE("The service may send states that only its documentation could list") {
    ContainerInstance instance;
    instance.status = open_enum<ContainerInstanceStatus>("GONE");
    instance.registeredResources = {{{.type = open_enum<ResourceValueType>("SET")}}};
    instance.attachments = {{{.status = open_enum<AttachmentStatus>("DELETING")}}};
    CHECK(from_service(instance) == valid);
    CHECK(from_user(instance) ==
          "/registeredResources/0/type enum, /status enum, /attachments/0/status enum");
}

TEST_CASE("ContainerInstance accepts every enumerator") {
    for (const auto& entry : enumerators_of<ContainerInstanceStatus>) {
        CHECK(from_user(ContainerInstance{.status = entry.value}) == valid);
    }
    for (const auto& entry : enumerators_of<AgentUpdateStatus>) {
        CHECK(from_user(ContainerInstance{.agentUpdateStatus = entry.value}) == valid);
    }
}

} // namespace
