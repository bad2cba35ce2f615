// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/common/network_binding.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"

#include <cstdint>
#include <string>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<NetworkBinding>(optional_member<std::string>{"bindIP"},
                                              optional_member<std::int32_t>{"containerPort"},
                                              optional_member<std::int32_t>{"hostPort"},
                                              optional_member<open_enum<TransportProtocol>>{
                                                  "protocol"},
                                              optional_member<std::string>{"containerPortRange"},
                                              optional_member<std::string>{"hostPortRange"}));

TEST_CASE("The shapes of network_binding.hpp have their names in the service model") {
    CHECK(shape_name<NetworkBinding> == "NetworkBinding");
}

TEST_CASE("Every member of NetworkBinding takes part in comparison") {
    check_each_member_counts(NetworkBinding{.bindIP = "0.0.0.0",
                                            .containerPort = 80,
                                            .hostPort = 32768,
                                            .protocol = TransportProtocol::tcp,
                                            .containerPortRange = "80-90",
                                            .hostPortRange = "32768-32778"});
}
