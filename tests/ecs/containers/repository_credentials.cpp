// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/containers/repository_credentials.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <string>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<RepositoryCredentials>(optional_member<std::string>{
    "credentialsParameter"}));

TEST_CASE("The shapes of repository_credentials.hpp have their names in the service model") {
    CHECK(shape_name<RepositoryCredentials> == "RepositoryCredentials");
}

TEST_CASE("RepositoryCredentials requires a secret and is sensitive") {
    const RepositoryCredentials full{.credentialsParameter = "arn"};
    check_each_member_counts(full);
    CHECK(from_user(full) == valid);
    CHECK(from_user(RepositoryCredentials{}) == "/credentialsParameter required");
    STATIC_REQUIRE(is_sensitive_shape<RepositoryCredentials>);
}
