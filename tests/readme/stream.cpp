// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/json/decoder.hpp>
#include <ecswire/operations/update_container_agent.hpp>

#include "support/catch.hpp"

#include <cstddef>
#include <string>
#include <string_view>

TEST_CASE("a response that arrives in chunks is read as it comes") {
    const std::string body = R"({"containerInstance": {"ec2InstanceId": "i-0efbe8e0a73bc95b9"}})";
    std::size_t read = 0;
    const auto receive = [&] {
        const std::string_view chunk = std::string_view(body).substr(read, 7);
        read += chunk.size();
        return chunk;
    };

    ecswire::UpdateContainerAgentResponse response;
    ecswire::decoder<ecswire::UpdateContainerAgentResponse> decoder(response);
    for (std::string_view chunk = receive(); !chunk.empty(); chunk = receive()) {
        if (const auto taken = decoder.write(chunk); !taken) {
            FAIL(taken.error().message());
        }
    }
    const auto complete = decoder.finish(); // only now is the response known to be whole

    REQUIRE(complete);
    CHECK(response.containerInstance->ec2InstanceId == "i-0efbe8e0a73bc95b9");
}
