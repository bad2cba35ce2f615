// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/json/format.hpp>

#include <ecswire/ecs/common/tag.hpp>
#include <ecswire/ecs/container_instances/update_container_agent.hpp>
#include <ecswire/protocol/call_error.hpp>
#include <ecswire/validation/violation.hpp>

#include "support/catch.hpp"

#include <string>

#if defined(__cpp_lib_format)

using namespace ecswire;

TEST_CASE("std::format formats shapes, open enumerations and timestamps as JSON on one line") {
    CHECK(std::format("{}", Tag{.key = "Name", .value = "a \"b\""}) ==
          R"({"key":"Name","value":"a \"b\""})");
    CHECK(std::format("{}", open_enum(AgentUpdateStatus::PENDING)) == R"("PENDING")");
    CHECK(std::format("{}", open_enum<AgentUpdateStatus>("NEW")) == R"("NEW")");
    CHECK(std::format("{}", timestamp::from_milliseconds(1519211729431)) == "1519211729.431");
}

TEST_CASE("std::format formats errors and violations as their messages") {
    const decode_error error{.code = decode_errc::incomplete, .pointer = "/tags", .offset = 7};
    CHECK(std::format("{}", error) == "the JSON document ends too early at '/tags', byte 7");
    const violation missing{.pointer = "/containerInstance", .constraint = "required"};
    CHECK(std::format("{}", missing) == missing.message());
    const call_error<UpdateContainerAgent> call;
    CHECK(std::format("{}", call) == call.message());
}

TEST_CASE("std::format accepts the options of a text") {
    CHECK(std::format("[{:>12}]", open_enum(AgentUpdateStatus::PENDING)) == R"([   "PENDING"])");
    CHECK(std::format("[{:*<4.3}]", Tag{}) == "[{}**]");
}

TEST_CASE("std::format shows the error of a value that can't be encoded") {
    CHECK(std::format("{}", Tag{.key = "\xff"}) == "<a text that is not UTF-8 at '/key'>");
}

#endif
