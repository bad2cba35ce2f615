// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/common/attribute.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"

#include <string>
#include <string_view>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<Attribute>(optional_member<std::string>{"name"},
                                         optional_member<std::string>{"value"},
                                         optional_member<open_enum<TargetType>>{"targetType"},
                                         optional_member<std::string>{"targetId"}));

TEST_CASE("Every member of Attribute takes part in comparison") {
    CHECK(shape_name<Attribute> == "Attribute");
    check_each_member_counts(Attribute{.name = "ecs.os-type",
                                       .value = "linux",
                                       .targetType = TargetType::container_instance,
                                       .targetId = "a8a469ef"});
    CHECK(present_members(Attribute{.name = "ecs.capability.task-eni"}) ==
          std::vector<std::string_view>{"name"});
}
