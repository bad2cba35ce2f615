// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/container_instances/agent_rollout_options.hpp>

#include "support/catch.hpp"

using namespace ecswire;

TEST_CASE("A rollout updates one instance at a time and never stops unless told otherwise") {
    const agent_rollout_options options;
    CHECK(options.max_under_way == 1);
    CHECK(options.max_share_under_way == 0);
    CHECK_FALSE(options.max_failures);
    CHECK_FALSE(options.drain);
    CHECK_FALSE(options.dry_run);
    CHECK(options.time_limit == std::chrono::minutes(15));
    CHECK(options.poll_interval == std::chrono::seconds(10));
}
