// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/container_instances.hpp>
#include <ecswire/ecswire.hpp>
#include <ecswire/json/element_decoder.hpp>

#include "support/catch.hpp"

#include <cstddef>
#include <string_view>

namespace {

// Counts the instances in a body whose next bytes `receive` returns; an empty view ends it.
template <class Receive>
boost::system::result<std::size_t, ecswire::decode_error> count_connected(Receive&& receive) {
    std::size_t connected = 0;
    auto decoder =
        ecswire::decode_elements<&ecswire::DescribeContainerInstancesResponse::containerInstances>(
            [&](const ecswire::ContainerInstance& instance) {
                connected += instance.agentConnected == true ? 1 : 0;
            });
    for (std::string_view chunk = receive(); !chunk.empty(); chunk = receive()) {
        if (const auto taken = decoder.write(chunk); !taken) {
            return taken.error();
        }
    }
    if (const auto complete = decoder.finish(); !complete) { // the body may be incomplete
        return complete.error();
    }
    return connected;
}

} // namespace

TEST_CASE("decode_elements passes each element of a body that arrives in chunks") {
    const auto count = [](std::string_view body) {
        return count_connected([rest = body]() mutable {
            const std::string_view chunk = rest.substr(0, 7);
            rest.remove_prefix(chunk.size());
            return chunk;
        });
    };

    CHECK(count(R"({"containerInstances": [{"agentConnected": true}, {"agentConnected": false},
                    {"agentConnected": true}], "failures": []})")
              .value() == 2);
    CHECK(count(R"({"containerInstances": [{"agentConn)").has_error());
}
