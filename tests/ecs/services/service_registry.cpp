// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/services/service_registry.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <cstdint>
#include <string>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<ServiceRegistry>(optional_member<std::string>{"registryArn"},
                                               optional_member<std::int32_t>{"port"},
                                               optional_member<std::string>{"containerName"},
                                               optional_member<std::int32_t>{"containerPort"}));

TEST_CASE("The shapes of service_registry.hpp have their names in the service model") {
    CHECK(shape_name<ServiceRegistry> == "ServiceRegistry");
}

TEST_CASE("Every member of ServiceRegistry takes part in comparison") {
    check_each_member_counts(ServiceRegistry{
        .registryArn = "arn", .port = 80, .containerName = "web", .containerPort = 80});
}

TEST_CASE("ServiceRegistry has a port, or a container with its port") {
    CHECK(from_user(ServiceRegistry{.registryArn = "arn"}) == valid);
    CHECK(from_user(ServiceRegistry{.port = 80}) == valid);
    CHECK(from_user(ServiceRegistry{.containerName = "web", .containerPort = 80}) == valid);
    CHECK(from_user(ServiceRegistry{.containerName = "web"}) == "/containerPort required");
    CHECK(from_user(ServiceRegistry{.containerPort = 80}) == "/containerName required");
    CHECK(from_user(ServiceRegistry{.port = 80, .containerName = "web", .containerPort = 80}) ==
          "/port exclusive");
}
