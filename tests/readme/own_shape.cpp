// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/json/decode.hpp>
#include <ecswire/json/print.hpp>
#include <ecswire/reflect/shape.hpp>

#include "support/catch.hpp"

#include <optional>
#include <string>
#include <vector>

namespace agents {

using ecswire::operator<<; // shows them as JSON, in a test's messages too

// Of DescribeContainerInstances' answer, what tells whether agents are connected.
struct Instance {
    std::optional<std::string> ec2InstanceId{};
    std::optional<bool> agentConnected{};
};
BOOST_DESCRIBE_STRUCT(Instance, (), (ec2InstanceId, agentConnected))

struct Instances {
    std::optional<std::vector<Instance>> containerInstances{};
};
BOOST_DESCRIBE_STRUCT(Instances, (), (containerInstances))

} // namespace agents

TEST_CASE("a shape of one's own reads what it names and skips the rest") {
    const std::string body = R"({"failures": [], "containerInstances": [
        {"ec2InstanceId": "i-1", "agentConnected": true, "version": 3, "tags": [{"key": "team"}]},
        {"ec2InstanceId": "i-2", "agentConnected": false, "attributes": []}]})";

    const auto answer = ecswire::decode<agents::Instances>(body);

    REQUIRE(answer);
    REQUIRE(answer->containerInstances->size() == 2);
    CHECK(answer->containerInstances->at(1).ec2InstanceId == "i-2");
    CHECK(answer->containerInstances->at(1).agentConnected == false);
}
