// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/containers/tmpfs.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <cstdint>
#include <string>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<Tmpfs>(optional_member<std::string>{"containerPath"},
                                     optional_member<std::int32_t>{"size"},
                                     optional_member<std::vector<std::string>>{"mountOptions"}));

TEST_CASE("The shapes of tmpfs.hpp have their names in the service model") {
    CHECK(shape_name<Tmpfs> == "Tmpfs");
}

TEST_CASE("Tmpfs requires a path and a size") {
    const Tmpfs full{.containerPath = "/tmp", .size = 64, .mountOptions = {{"noexec", "uid=1"}}};
    check_each_member_counts(full);
    CHECK(from_user(full) == valid);
    CHECK(from_user(Tmpfs{}) == "/containerPath required, /size required");
}
