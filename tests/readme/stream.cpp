// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/container_instances/update_container_agent.hpp>
#include <ecswire/json/decoder.hpp>
#include <ecswire/json/print.hpp>
#include <ecswire/protocol/parse_response.hpp>

#include "support/catch.hpp"

#include <string>
#include <string_view>

namespace {

// `answer` has the status and the headers; `receive` returns the next bytes of the body, or an
// empty view at its end.
template <class Receive>
boost::system::result<ecswire::UpdateContainerAgentResponse,
                      ecswire::call_error<ecswire::UpdateContainerAgent>>
read_response(ecswire::http_response answer, Receive&& receive) {
    if (answer.status < 200 || answer.status > 299) { // an error: 64 KiB suffice
        for (std::string_view chunk = receive(); !chunk.empty(); chunk = receive()) {
            answer.body += chunk.substr(0, 65536 - answer.body.size());
        }
        return ecswire::parse_response<ecswire::UpdateContainerAgent>(answer);
    }
    const auto fail = [&](const ecswire::decode_error& error) {
        const std::string id(ecswire::request_id(answer).value_or(""));
        return ecswire::call_error<ecswire::UpdateContainerAgent>(
            ecswire::undecodable_response{{answer.status, id, ""}, error});
    };
    ecswire::UpdateContainerAgentResponse response;
    ecswire::decoder<ecswire::UpdateContainerAgentResponse> decoder(response);
    for (std::string_view chunk = receive(); !chunk.empty(); chunk = receive()) {
        if (const auto taken = decoder.write(chunk); !taken) {
            return fail(taken.error());
        }
    }
    if (const auto complete = decoder.finish(); !complete) { // the body may be incomplete
        return fail(complete.error());
    }
    return response;
}

} // namespace

TEST_CASE("decoder decodes a response in chunks") {
    const auto read = [](std::string_view body, int status = 200) {
        return read_response({.status = status, .headers = {}, .body = {}},
                             [rest = body]() mutable {
                                 const std::string_view chunk = rest.substr(0, 7);
                                 rest.remove_prefix(chunk.size());
                                 return chunk;
                             });
    };

    const auto response =
        read(R"({"containerInstance": {"ec2InstanceId": "i-0efbe8e0a73bc95b9"}})");
    REQUIRE(response);
    CHECK(response->containerInstance->ec2InstanceId == "i-0efbe8e0a73bc95b9");
    CHECK(read(R"({"containerInstance": {"ec2Inst)").error().code() ==
          ecswire::protocol_errc::undecodable_response);
    CHECK(read(R"({"containerInstance": 7})").error().message() ==
          "undecodable response (status 200): expected an object, found a number at "
          "'/containerInstance', byte 22");
    const auto refused = read(R"({"__type": "UpdateInProgressException"})", 400).error();
    REQUIRE(refused.service() != nullptr);
    CHECK(refused.service()->get_if<ecswire::UpdateInProgressException>() != nullptr);
    const auto endless = read(std::string(100'000, 'x'), 503).error();
    REQUIRE(endless.service() != nullptr);
    CHECK(endless.service()->body.size() == 65536);
}
