// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/json/decode.hpp>
#include <ecswire/json/print.hpp>
#include <ecswire/json/value.hpp>
#include <ecswire/reflect/shape.hpp>

#include "support/catch.hpp"

#include <boost/json/parse.hpp>

#include <optional>
#include <string>
#include <vector>

namespace agents {

// The members of DescribeContainerInstances' answer that show which agents are connected.
struct Instance {
    std::optional<std::string> ec2InstanceId{};
    std::optional<bool> agentConnected{};
};
BOOST_DESCRIBE_STRUCT(Instance, (), (ec2InstanceId, agentConnected))

struct Instances {
    std::optional<std::vector<Instance>> containerInstances{};
};
BOOST_DESCRIBE_STRUCT(Instances, (), (containerInstances))

using ecswire::operator<<; // prints them as JSON, in a test's messages too
using ecswire::operator==;

} // namespace agents

TEST_CASE("decode fills the members of a user's shape and skips the others") {
    const std::string body = R"({"failures": [], "containerInstances": [
        {"ec2InstanceId": "i-1", "agentConnected": true, "version": 3, "tags": [{"key": "team"}]},
        {"ec2InstanceId": "i-2", "agentConnected": false, "attributes": []}]})";

    const auto answer = ecswire::decode<agents::Instances>(body);

    REQUIRE(answer);
    REQUIRE(answer->containerInstances->size() == 2);
    CHECK(answer->containerInstances->at(1).ec2InstanceId == "i-2");
    CHECK(answer->containerInstances->at(1).agentConnected == false);

    std::vector<std::string> skipped;
    REQUIRE(ecswire::decode<agents::Instances>(body, {.unknown_members = &skipped}));
    CHECK(skipped == std::vector<std::string>{"/failures", "/containerInstances/0/version",
                                              "/containerInstances/0/tags",
                                              "/containerInstances/1/attributes"});

    const auto of_value = ecswire::from_value<agents::Instances>(boost::json::parse(body));
    REQUIRE(of_value);
    CHECK(*of_value == *answer);
}
