// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/task_definitions/runtime_platform.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

using namespace ecswire;
using namespace ecswire_test;

static_assert(has_wire_texts<CPUArchitecture>({
    {CPUArchitecture::X86_64, "X86_64"},
    {CPUArchitecture::ARM64, "ARM64"},
}));

static_assert(is_described_as<RuntimePlatform>(
    optional_member<open_enum<CPUArchitecture>>{"cpuArchitecture"},
    optional_member<open_enum<OSFamily>>{"operatingSystemFamily"}));

TEST_CASE("The shapes of runtime_platform.hpp have their names in the service model") {
    CHECK(shape_name<CPUArchitecture> == "CPUArchitecture");
    CHECK(shape_name<RuntimePlatform> == "RuntimePlatform");
}

TEST_CASE("RuntimePlatform has an architecture and an operating system that are known") {
    check_each_member_counts(RuntimePlatform{.cpuArchitecture = CPUArchitecture::ARM64,
                                             .operatingSystemFamily = OSFamily::LINUX});
    CHECK(from_user(RuntimePlatform{}) == valid);
    CHECK(from_user(RuntimePlatform{.cpuArchitecture = open_enum<CPUArchitecture>("RISCV64"),
                                    .operatingSystemFamily = open_enum<OSFamily>("PLAN9")}) ==
          "/cpuArchitecture enum, /operatingSystemFamily enum");
}
