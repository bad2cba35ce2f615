// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/task_definitions/port_mapping.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <cstdint>
#include <string>

using namespace ecswire;
using namespace ecswire_test;

static_assert(has_wire_texts<ApplicationProtocol>({
    {ApplicationProtocol::http, "http"},
    {ApplicationProtocol::http2, "http2"},
    {ApplicationProtocol::grpc, "grpc"},
}));

static_assert(is_described_as<PortMapping>(
    optional_member<std::int32_t>{"containerPort"}, optional_member<std::int32_t>{"hostPort"},
    optional_member<open_enum<TransportProtocol>>{"protocol"}, optional_member<std::string>{"name"},
    optional_member<open_enum<ApplicationProtocol>>{"appProtocol"},
    optional_member<std::string>{"containerPortRange"}));

TEST_CASE("PortMapping and its enumeration have their names") {
    CHECK(shape_name<ApplicationProtocol> == "ApplicationProtocol");
    CHECK(shape_name<PortMapping> == "PortMapping");
}

TEST_CASE("Every member of PortMapping takes part in comparison") {
    check_each_member_counts(PortMapping{.containerPort = 80,
                                         .hostPort = 80,
                                         .protocol = TransportProtocol::udp,
                                         .name = "web",
                                         .appProtocol = ApplicationProtocol::http2,
                                         .containerPortRange = "80-90"});
}

TEST_CASE("PortMapping has a name of up to 64 characters without a hyphen in front") {
    CHECK(from_user(PortMapping{.name = std::string(64, 'a')}) == valid);
    CHECK(from_user(PortMapping{.name = std::string(65, 'a')}) == "/name length");
    CHECK(from_user(PortMapping{.name = "a0_-"}) == valid);
    CHECK(from_user(PortMapping{.name = "Web"}) == "/name pattern");
    CHECK(from_user(PortMapping{.name = "-web"}) == "/name forbiddenPrefix");
}

TEST_CASE("PortMapping of a range has no host port") {
    CHECK(from_user(PortMapping{.containerPortRange = "80-90"}) == valid);
    CHECK(from_user(PortMapping{.containerPort = 80, .hostPort = 8080}) == valid);
    CHECK(from_user(PortMapping{.hostPort = 80, .containerPortRange = "80-90"}) ==
          "/hostPort forbidden");
}
