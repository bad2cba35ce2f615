// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

// What validation allocates: nothing while the value is valid, and for violations in proportion to
// those that are reported, not to those that there are.

#include <ecswire/validation/validate.hpp>

#include <ecswire/ecs/container_instances/update_container_agent.hpp>

#include "support/catch.hpp"
#include "support/memory.hpp"
#include "support/violations.hpp"

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

namespace {

// The allocations of one validation, and how many violations it found.
template <class T>
std::pair<std::size_t, std::size_t> allocations_of(const T& value,
                                                   const validate_options& options = {}) {
    const allocation_scope scope;
    const validation_report report = validate(value, options);
    return {allocation_scope::counts().count, report.size()};
}

const std::pair<std::size_t, std::size_t> nothing{0, 0};

std::vector<Tag> tags(std::size_t count, const std::string& key) {
    std::vector<Tag> result;
    for (std::size_t i = 0; i < count; ++i) {
        result.push_back({.key = key + std::to_string(i), .value = "a value of the tag"});
    }
    return result;
}

// A container instance that has every member that validation looks into.
ContainerInstance full_instance() {
    ContainerInstance instance{
        .containerInstanceArn = "arn:aws:ecs:us-east-1:123456789012:container-instance/abc/def",
        .registeredResources =
            {{{.name = "CPU", .type = ResourceValueType::INTEGER, .integerValue = 1024},
              {.name = "PORTS",
               .type = ResourceValueType::STRINGSET,
               .stringSetValue = {{"22", "2376", "51678"}}}}},
        .status = ContainerInstanceStatus::ACTIVE,
        .attributes = {{{.name = "com.amazonaws.ecs.capability.logging-driver.json-file"},
                        {.name = "ecs.availability-zone",
                         .value = "us-east-1d",
                         .targetType = TargetType::container_instance,
                         .targetId = "a8a469ef-009f-40f8-9639-3a0d9c6a9b9e"}}},
        .attachments = {{{.id = "1",
                          .details = {{{.name = "a name",
                                        .value = "a value that is long enough "
                                                 "not to lie in the string"}}}}}},
    };
    instance.tags = tags(50, "\xE6\x97\xA5 key ");
    return instance;
}

TEST_CASE("a valid value costs no allocation") {
    CHECK(allocations_of(UpdateContainerAgentRequest{.containerInstance = "i"}) == nothing);
    CHECK(allocations_of(UpdateContainerAgentResponse{full_instance()}) == nothing);
}

TEST_CASE("a list of tags costs no allocation up to 128 elements") {
    ContainerInstance instance;
    instance.tags = tags(128, "aws:");
    CHECK(allocations_of(instance, {.origin = value_origin::service}) == nothing);
    // Beyond, one allocation for the whole list, whatever its size.
    instance.tags = tags(129, "aws:");
    CHECK(allocations_of(instance, {.origin = value_origin::service}).first == 1);
    instance.tags = tags(5000, "aws:");
    CHECK(allocations_of(instance, {.origin = value_origin::service}).first == 1);
}

TEST_CASE("the counter counts") { CHECK(allocations_of(UpdateContainerAgentRequest{}).first > 0); }

TEST_CASE("ten of ten thousand violations cost what ten cost") {
    const validate_options ten{.max_violations = 10};
    ContainerInstance few;
    ContainerInstance many;

    // Each key is wrong.
    few.tags = tags(10, "not these characters! ");
    many.tags = tags(10000, "not these characters! ");
    CHECK(allocations_of(many, ten).second == 10);
    CHECK(allocations_of(many, ten) == allocations_of(few, ten));

    // Each key is right and there already.
    few.tags = std::vector<Tag>(11, Tag{.key = "team"});
    many.tags = std::vector<Tag>(10000, Tag{.key = "team"});
    CHECK(allocations_of(many, ten).second == 10);
    CHECK(allocations_of(many, ten) == allocations_of(few, ten));

    // Each attribute lacks its name.
    few.attributes = std::vector<Attribute>(10);
    many.attributes = std::vector<Attribute>(10000);
    CHECK(allocations_of(many, ten).second == 10);
    CHECK(allocations_of(many, ten) == allocations_of(few, ten));
}

} // namespace
