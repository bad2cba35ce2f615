// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/json/decoder.hpp>
#include <ecswire/json/print.hpp>
#include <ecswire/operations/update_container_agent.hpp>

#include "support/catch.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace {

// `receive` returns the next bytes of the body; none at its end.
template <class Receive>
boost::system::result<ecswire::UpdateContainerAgentResponse, ecswire::decode_error>
read_response(Receive&& receive) {
    ecswire::UpdateContainerAgentResponse response;
    ecswire::decoder<ecswire::UpdateContainerAgentResponse> decoder(response);
    for (std::string_view chunk = receive(); !chunk.empty(); chunk = receive()) {
        if (const auto taken = decoder.write(chunk); !taken) {
            return taken.error();
        }
    }
    if (const auto complete = decoder.finish(); !complete) { // what came may lack its end
        return complete.error();
    }
    return response;
}

} // namespace

TEST_CASE("a response that arrives in chunks is read as it comes") {
    const auto read = [](std::string_view body) {
        return read_response([rest = body]() mutable {
            const std::string_view chunk = rest.substr(0, 7);
            rest.remove_prefix(chunk.size());
            return chunk;
        });
    };

    const auto response =
        read(R"({"containerInstance": {"ec2InstanceId": "i-0efbe8e0a73bc95b9"}})");
    REQUIRE(response);
    CHECK(response->containerInstance->ec2InstanceId == "i-0efbe8e0a73bc95b9");
    CHECK_FALSE(read(R"({"containerInstance": {"ec2Inst)"));
    CHECK_FALSE(read(R"({"containerInstance": 7})"));
}
