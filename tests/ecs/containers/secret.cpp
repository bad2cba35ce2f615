// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/containers/secret.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <string>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<Secret>(optional_member<std::string>{"name"},
                                      optional_member<std::string>{"valueFrom"}));

TEST_CASE("The shapes of secret.hpp have their names in the service model") {
    CHECK(shape_name<Secret> == "Secret");
}

TEST_CASE("Secret requires a name and the source of its value") {
    const Secret full{.name = "PASSWORD", .valueFrom = "arn"};
    check_each_member_counts(full);
    CHECK(from_user(full) == valid);
    CHECK(from_user(Secret{}) == "/name required, /valueFrom required");
}
