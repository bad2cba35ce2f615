// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/container_instances/version_info.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"

#include <string>
#include <string_view>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<VersionInfo>(optional_member<std::string>{"agentVersion"},
                                           optional_member<std::string>{"agentHash"},
                                           optional_member<std::string>{"dockerVersion"}));

TEST_CASE("Every member of VersionInfo takes part in comparison") {
    CHECK(shape_name<VersionInfo> == "VersionInfo");
    check_each_member_counts(VersionInfo{.agentVersion = "1.16.2",
                                         .agentHash = "998c9b5",
                                         .dockerVersion = "DockerVersion: 17.09.1-ce"});
    CHECK(present_members(VersionInfo{.agentHash = "998c9b5"}) ==
          std::vector<std::string_view>{"agentHash"});
}
