// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/containers/container_dependency.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <string>

using namespace ecswire;
using namespace ecswire_test;

static_assert(has_wire_texts<ContainerCondition>({
    {ContainerCondition::START, "START"},
    {ContainerCondition::COMPLETE, "COMPLETE"},
    {ContainerCondition::SUCCESS, "SUCCESS"},
    {ContainerCondition::HEALTHY, "HEALTHY"},
}));

static_assert(is_described_as<ContainerDependency>(optional_member<std::string>{"containerName"},
                                                   optional_member<open_enum<ContainerCondition>>{
                                                       "condition"}));

TEST_CASE("The shapes of container_dependency.hpp have their names in the service model") {
    CHECK(shape_name<ContainerCondition> == "ContainerCondition");
    CHECK(shape_name<ContainerDependency> == "ContainerDependency");
}

TEST_CASE("ContainerDependency requires a container and a condition") {
    const ContainerDependency full{.containerName = "db", .condition = ContainerCondition::HEALTHY};
    check_each_member_counts(full);
    CHECK(from_user(full) == valid);
    CHECK(from_user(ContainerDependency{}) == "/containerName required, /condition required");
}
