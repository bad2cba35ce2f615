// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/common/key_value_pair.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"

#include <string>
#include <string_view>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<KeyValuePair>(optional_member<std::string>{"name"},
                                            optional_member<std::string>{"value"}));

TEST_CASE("Every member of KeyValuePair takes part in comparison") {
    CHECK(shape_name<KeyValuePair> == "KeyValuePair");
    check_each_member_counts(KeyValuePair{.name = "macAddress", .value = "06:9e:5d:86:4f:05"});
    CHECK(present_members(KeyValuePair{.value = "06:9e:5d:86:4f:05"}) ==
          std::vector<std::string_view>{"value"});
}
