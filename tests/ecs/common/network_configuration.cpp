// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/common/network_configuration.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <cstddef>
#include <string>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(has_wire_texts<AssignPublicIp>({
    {AssignPublicIp::ENABLED, "ENABLED"},
    {AssignPublicIp::DISABLED, "DISABLED"},
}));

static_assert(is_described_as<AwsVpcConfiguration>(
    optional_member<std::vector<std::string>>{"subnets"},
    optional_member<std::vector<std::string>>{"securityGroups"},
    optional_member<open_enum<AssignPublicIp>>{"assignPublicIp"}));

static_assert(is_described_as<NetworkConfiguration>(optional_member<AwsVpcConfiguration>{
    "awsvpcConfiguration"}));

TEST_CASE("The shapes of network_configuration.hpp have their names in the service model") {
    CHECK(shape_name<AssignPublicIp> == "AssignPublicIp");
    CHECK(shape_name<AwsVpcConfiguration> == "AwsVpcConfiguration");
    CHECK(shape_name<NetworkConfiguration> == "NetworkConfiguration");
}

TEST_CASE("Every member of AwsVpcConfiguration and NetworkConfiguration takes part in comparison") {
    const AwsVpcConfiguration full{.subnets = {{"subnet-1"}},
                                   .securityGroups = {{"sg-1"}},
                                   .assignPublicIp = AssignPublicIp::ENABLED};
    check_each_member_counts(full);
    check_each_member_counts(NetworkConfiguration{.awsvpcConfiguration = full});
}

TEST_CASE("AwsVpcConfiguration has up to 16 subnets and up to 5 security groups") {
    const auto with = [](std::size_t subnets, std::size_t groups) {
        return from_user(NetworkConfiguration{
            .awsvpcConfiguration = {{.subnets = std::vector<std::string>(subnets, "s"),
                                     .securityGroups = std::vector<std::string>(groups, "g")}}});
    };
    CHECK(with(0, 0) == valid);
    CHECK(with(16, 5) == valid);
    CHECK(with(17, 5) == "/awsvpcConfiguration/subnets length");
    CHECK(with(16, 6) == "/awsvpcConfiguration/securityGroups length");
    CHECK(from_user(AwsVpcConfiguration{}) == "/subnets required");
}
