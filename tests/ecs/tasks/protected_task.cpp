// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/tasks/protected_task.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"

#include <string>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<ProtectedTask>(optional_member<std::string>{"taskArn"},
                                             optional_member<bool>{"protectionEnabled"},
                                             optional_member<timestamp>{"expirationDate"}));

TEST_CASE("The shapes of protected_task.hpp have their names in the service model") {
    CHECK(shape_name<ProtectedTask> == "ProtectedTask");
}

TEST_CASE("Every member of ProtectedTask takes part in comparison") {
    check_each_member_counts(ProtectedTask{
        .taskArn = "arn", .protectionEnabled = true, .expirationDate = timestamp::from_seconds(1)});
}
