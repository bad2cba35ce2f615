// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

// The program that gdb_test.py debugs. The test prints the variables of main.

#include <ecswire/client/call.hpp>
#include <ecswire/ecs/container_instances/update_container_agent.hpp>
#include <ecswire/ecs/tags/tag_resource.hpp>
#include <ecswire/json/decode.hpp>
#include <ecswire/json/encode.hpp>
#include <ecswire/protocol/make_request.hpp>
#include <ecswire/protocol/parse_response.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/timestamp.hpp>
#include <ecswire/validation/validate.hpp>

#include <boost/system/result.hpp>

#include <cstdint>
#include <limits>
#include <string>

// A type of another version of the library.
namespace ecswire::v17 {
struct timestamp {
    std::int64_t milliseconds_ = 0;
};
} // namespace ecswire::v17

namespace debugged {

// A result that holds it has two storages, since moving it can throw.
struct throwing_move {
    explicit throwing_move(int value) : number(value) {}
    throwing_move(const throwing_move& other) : number(other.number) {}
    int number;
};

void stop_here(const void* /*address*/) {}

} // namespace debugged

int main() {
    using ecswire::AgentUpdateStatus;
    using ecswire::timestamp;
    using ecswire::UpdateContainerAgent;

    const ecswire::open_enum<AgentUpdateStatus> known = AgentUpdateStatus::PENDING;
    const ecswire::open_enum<AgentUpdateStatus> unknown("PAUSED");

    const timestamp time = timestamp::from_milliseconds(1784320111439);
    const timestamp before_epoch = timestamp::from_milliseconds(-1);
    const timestamp latest = timestamp::from_milliseconds(std::numeric_limits<std::int64_t>::max());
    const ecswire::v17::timestamp of_another_version{};

    const boost::system::result<int, ecswire::decode_error> value = 7;
    const boost::system::result<debugged::throwing_move, ecswire::decode_error> in_two_storages(
        debugged::throwing_move(7));
    const boost::system::result<int> of_boost = 7;

    const auto wrong_type = ecswire::decode<ecswire::Tag>(R"({"key":7})");
    const auto& reference = wrong_type;
    const auto too_deep = ecswire::decode<ecswire::Tag>(R"({"x":[]})", {.limits = {.depth = 1}});
    const auto not_utf8 = ecswire::encode(ecswire::Tag{.key = "\xFF"});

    const auto valid = ecswire::validate(ecswire::Tag{.key = "team"});
    const auto too_long = ecswire::validate(ecswire::Tag{.key = std::string(129, 'x')});
    const auto repeated = ecswire::validate(ecswire::TagResourceRequest{
        .resourceArn = "arn", .tags = {{ecswire::Tag{.key = "a"}, ecswire::Tag{.key = "a"}}}});

    const auto invalid_request = ecswire::make_request<UpdateContainerAgent>({});
    const auto undecodable =
        ecswire::parse_response<UpdateContainerAgent>({.status = 200, .body = "[]"});
    const auto service_error = ecswire::call<UpdateContainerAgent>(
        {.containerInstance = "53ac7152"}, [](const ecswire::http_request&) {
            return ecswire::http_response{
                .status = 400,
                .body = R"({"__type":"ClusterNotFoundException","message":"Cluster not found."})"};
        });

    debugged::stop_here(&known);
}
