// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/container_instances/agent_version.hpp>

#include "support/catch.hpp"

using namespace ecswire;

static_assert(is_older_version("1.9", "1.16.2"));
static_assert(!is_older_version("1.16.2", "1.9"));
static_assert(is_older_version("1.102.0", "1.102.1"));
static_assert(!is_older_version("1.102", "1.102.0"));
static_assert(is_older_version("1.99999999999999999999.0", "1.100000000000000000000.0"));

TEST_CASE("Versions of the agent are ordered by their parts as numbers") {
    CHECK(is_older_version("1.89.2", "1.102.0"));
    CHECK_FALSE(is_older_version("1.102.0", "1.89.2"));
    CHECK_FALSE(is_older_version("1.102.0", "1.102.0"));
    CHECK_FALSE(is_older_version("1.0102.0", "1.102"));
    CHECK(is_older_version("", "0.1"));
    CHECK_FALSE(is_older_version("", ""));
}
