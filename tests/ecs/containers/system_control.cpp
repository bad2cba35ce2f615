// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/containers/system_control.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"

#include <string>
#include <string_view>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<SystemControl>(optional_member<std::string>{"namespace_"},
                                             optional_member<std::string>{"value"}));

TEST_CASE("The shapes of system_control.hpp have their names in the service model") {
    CHECK(shape_name<SystemControl> == "SystemControl");
}

TEST_CASE("SystemControl has a namespace of that name on the wire") {
    const SystemControl full{.namespace_ = "net.core.somaxconn", .value = "1024"};
    check_each_member_counts(full);
    CHECK(present_members(full) == std::vector<std::string_view>{"namespace", "value"});
}
