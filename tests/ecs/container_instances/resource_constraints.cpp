// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/container_instances/resource.hpp>

#include "support/catch.hpp"
#include "support/violations.hpp"

#include <optional>
#include <string>
#include <vector>

using namespace ecswire;
using ecswire_test::from_service;
using ecswire_test::from_user;
using ecswire_test::valid;

namespace {

TEST_CASE("Resource requires the member that its type names") {
    using enum ResourceValueType;
    CHECK(from_user(Resource{.type = INTEGER}) == "/integerValue required");
    CHECK(from_user(Resource{.type = LONG}) == "/longValue required");
    CHECK(from_user(Resource{.type = DOUBLE}) == "/doubleValue required");
    CHECK(from_user(Resource{.type = STRINGSET}) == "/stringSetValue required");

    CHECK(from_user(Resource{.type = INTEGER, .integerValue = 0}) == valid);
    CHECK(from_user(Resource{.type = LONG, .longValue = 0}) == valid);
    CHECK(from_user(Resource{.type = DOUBLE, .doubleValue = 0}) == valid);
    CHECK(from_user(Resource{.type = STRINGSET, .stringSetValue = std::vector<std::string>{}}) ==
          valid);
}

TEST_CASE("Resource rejects another member instead of that of its type") {
    using enum ResourceValueType;
    CHECK(from_user(Resource{.type = INTEGER, .longValue = 1}) == "/integerValue required");
    CHECK(from_user(Resource{.type = LONG, .integerValue = 1}) == "/longValue required");
    CHECK(from_service(Resource{.type = DOUBLE, .longValue = 1, .integerValue = 1}) ==
          "/doubleValue required");
    const auto report = validate(Resource{.type = INTEGER});
    CHECK(report[0].other == "/type");
}

TEST_CASE("Resource accepts further members, which the service sends") {
    CHECK(from_service(Resource{.name = "CPU",
                                .type = ResourceValueType::INTEGER,
                                .doubleValue = 0,
                                .longValue = 0,
                                .integerValue = 1024}) == valid);
}

TEST_CASE("Resource requires no member without a type or with an unknown one") {
    CHECK(from_user(Resource{}) == valid);
    CHECK(from_user(Resource{.name = "CPU", .integerValue = 1}) == valid);
    CHECK(from_user(Resource{.type = open_enum<ResourceValueType>("GPU")}) == "/type enum");
}

} // namespace
