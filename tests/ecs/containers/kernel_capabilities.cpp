// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/containers/kernel_capabilities.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <string>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<KernelCapabilities>(optional_member<std::vector<std::string>>{"add"},
                                                  optional_member<std::vector<std::string>>{
                                                      "drop"}));

TEST_CASE("The shapes of kernel_capabilities.hpp have their names in the service model") {
    CHECK(shape_name<KernelCapabilities> == "KernelCapabilities");
}

TEST_CASE("KernelCapabilities lists names of capabilities, from users only documented ones") {
    const KernelCapabilities full{.add = {{"SYS_PTRACE", "ALL"}}, .drop = {{"WAKE_ALARM"}}};
    check_each_member_counts(full);
    CHECK(from_user(full) == valid);
    const KernelCapabilities other{.add = {{"ALL", "CAP_SYS_PTRACE"}}, .drop = {{"all"}}};
    CHECK(from_user(other) == "/add/1 enum, /drop/0 enum");
    CHECK(from_service(other) == valid);
}
