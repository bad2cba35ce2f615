// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/common/failure.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <string>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<Failure>(optional_member<std::string>{"arn"},
                                       optional_member<std::string>{"reason"},
                                       optional_member<std::string>{"detail"}));

TEST_CASE("The shapes of failure.hpp have their names in the service model") {
    CHECK(shape_name<Failure> == "Failure");
}

TEST_CASE("Failure takes any reason") {
    const Failure full{.arn = "arn:aws:ecs:us-east-1:1:cluster/c",
                       .reason = "RESOURCE:MEMORY",
                       .detail = "not enough"};
    check_each_member_counts(full);
    CHECK(from_service(full) == valid);
}
