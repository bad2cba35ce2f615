// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/common/ephemeral_storage.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <cstdint>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<EphemeralStorage>(optional_member<std::int32_t>{"sizeInGiB"}));

TEST_CASE("The shapes of ephemeral_storage.hpp have their names in the service model") {
    CHECK(shape_name<EphemeralStorage> == "EphemeralStorage");
}

TEST_CASE("EphemeralStorage requires a size, which users choose from 21 to 200 GiB") {
    check_each_member_counts(EphemeralStorage{.sizeInGiB = 21});
    CHECK(from_user(EphemeralStorage{}) == "/sizeInGiB required");
    CHECK(from_user(EphemeralStorage{.sizeInGiB = 20}) == "/sizeInGiB range");
    CHECK(from_user(EphemeralStorage{.sizeInGiB = 21}) == valid);
    CHECK(from_user(EphemeralStorage{.sizeInGiB = 200}) == valid);
    CHECK(from_user(EphemeralStorage{.sizeInGiB = 201}) == "/sizeInGiB range");
}

TEST_CASE("EphemeralStorage may have any size that the service reports") {
    CHECK(from_service(EphemeralStorage{.sizeInGiB = 20}) == valid);
    CHECK(from_service(EphemeralStorage{}) == "/sizeInGiB required");
}
