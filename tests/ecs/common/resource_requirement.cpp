// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/common/resource_requirement.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <string>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<ResourceRequirement>(optional_member<std::string>{"value"},
                                                   optional_member<open_enum<ResourceType>>{"type"},
                                                   optional_member<SharingStrategy>{
                                                       "sharingStrategy"}));

TEST_CASE("The shapes of resource_requirement.hpp have their names in the service model") {
    CHECK(shape_name<ResourceRequirement> == "ResourceRequirement");
}

TEST_CASE("ResourceRequirement requires a type, and a value or a share") {
    check_each_member_counts(
        ResourceRequirement{.value = "1",
                            .type = ResourceType::GPU,
                            .sharingStrategy = {{.nvidiaMps = {{.memory = 1}}}}});
    CHECK(from_user(ResourceRequirement{}) == "/value required, /type required");
    CHECK(from_user(ResourceRequirement{.value = "1", .type = ResourceType::GPU}) == valid);
    CHECK(from_user(ResourceRequirement{.type = ResourceType::GPU}) == "/value required");
}

TEST_CASE("ResourceRequirement shares a GPU only, and only without a value") {
    const SharingStrategy share{.nvidiaMps = {{.memory = 1024}}};
    const ResourceRequirement shared{.type = ResourceType::GPU, .sharingStrategy = share};
    CHECK(from_user(shared) == valid);
    CHECK(from_user(ResourceRequirement{.value = "1",
                                        .type = ResourceType::GPU,
                                        .sharingStrategy = share}) == "/sharingStrategy exclusive");
    CHECK(from_user(
              ResourceRequirement{.type = ResourceType::NeuronDevice, .sharingStrategy = share}) ==
          "/value required, /sharingStrategy forbidden");
    CHECK(from_user(ResourceRequirement{.value = "ALL", .type = ResourceType::NeuronDevice}) ==
          valid);
}
