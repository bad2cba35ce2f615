// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/common/created_at.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<CreatedAt>(optional_member<timestamp>{"before"},
                                         optional_member<timestamp>{"after"}));

TEST_CASE("The shapes of created_at.hpp have their names in the service model") {
    CHECK(shape_name<CreatedAt> == "CreatedAt");
}

TEST_CASE("Every member of CreatedAt takes part in comparison") {
    check_each_member_counts(CreatedAt{.before = timestamp::from_milliseconds(2),
                                       .after = timestamp::from_milliseconds(1)});
}
