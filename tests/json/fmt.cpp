// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#define FMT_HEADER_ONLY // nothing to link
#include <ecswire/json/fmt.hpp>

#include <ecswire/ecs/common/tag.hpp>
#include <ecswire/ecs/container_instances/update_container_agent.hpp>
#include <ecswire/protocol/call_error.hpp>
#include <ecswire/validation/violation.hpp>

#include "support/catch.hpp"
#include "support/secret_session.hpp"

#include <string>

#if __has_include(<fmt/format.h>)

using namespace ecswire;

TEST_CASE("fmt::format formats shapes, open enumerations and timestamps as JSON on one line") {
    CHECK(fmt::format("{}", Tag{.key = "Name", .value = "a \"b\""}) ==
          R"({"key":"Name","value":"a \"b\""})");
    CHECK(fmt::format("{}", open_enum(AgentUpdateStatus::PENDING)) == R"("PENDING")");
    CHECK(fmt::format("{}", open_enum<AgentUpdateStatus>("NEW")) == R"("NEW")");
    CHECK(fmt::format("{}", timestamp::from_milliseconds(1519211729431)) == "1519211729.431");
}

TEST_CASE("fmt::format formats errors and violations as their messages") {
    const decode_error error{.code = decode_errc::incomplete, .pointer = "/tags", .offset = 7};
    CHECK(fmt::format("{}", error) == "the JSON document ends too early at '/tags', byte 7");
    const violation missing{.pointer = "/containerInstance", .constraint = "required"};
    CHECK(fmt::format("{}", missing) == missing.message());
    const call_error<UpdateContainerAgent> call;
    CHECK(fmt::format("{}", call) == call.message());
}

TEST_CASE("fmt::format accepts the options of a text") {
    CHECK(fmt::format("[{:>12}]", open_enum(AgentUpdateStatus::PENDING)) == R"([   "PENDING"])");
    CHECK(fmt::format("[{:*<4.3}]", Tag{}) == "[{}**]");
}

TEST_CASE("fmt::format shows the error of a value that can't be encoded") {
    CHECK(fmt::format("{}", Tag{.key = "\xff"}) == "<a text that is not UTF-8 at '/key'>");
}

TEST_CASE("fmt::format shows a mask for a secret") {
    CHECK(fmt::format("{}", ecswire_test::session()) == ecswire_test::masked);
    CHECK(fmt::format("{}", ecswire_test::Credentials{"hunter2"}) == "\"***\"");
}

#endif
