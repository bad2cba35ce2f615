// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/common/tag.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"

#include <string>
#include <string_view>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<Tag>(optional_member<std::string>{"key"},
                                   optional_member<std::string>{"value"}));

TEST_CASE("Every member of Tag takes part in comparison") {
    CHECK(shape_name<Tag> == "Tag");
    check_each_member_counts(Tag{.key = "stack", .value = "production"});
    CHECK(present_members(Tag{.key = "stack"}) == std::vector<std::string_view>{"key"});
}
