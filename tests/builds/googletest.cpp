// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

// GoogleTest shows values by their operator<<, and tests code that calls ECS in memory.

#include "readme/drain.hpp"

#include <ecswire/ecs/container_instances/update_container_agent.hpp>
#include <ecswire/json/decode_error.hpp>
#include <ecswire/json/print.hpp>
#include <ecswire/testing/fake_ecs.hpp>
#include <ecswire/validation/validate.hpp>

#include "support/secret_session.hpp"

#include <gtest/gtest.h>

#include <vector>

using namespace ecswire;

TEST(GoogleTest, ShowsShapesAsJson) {
    EXPECT_EQ(testing::PrintToString(Tag{.key = "Name", .value = "web"}),
              R"({"key":"Name","value":"web"})");
    EXPECT_EQ(testing::PrintToString(std::vector<Tag>{Tag{}}), "{ {} }");
}

TEST(GoogleTest, ShowsOpenEnumerationsAndTimestampsAsJson) {
    EXPECT_EQ(testing::PrintToString(open_enum(AgentUpdateStatus::PENDING)), R"("PENDING")");
    EXPECT_EQ(testing::PrintToString(timestamp::from_seconds(7)), "7");
}

TEST(GoogleTest, ShowsErrorsAndViolationsAsTheirMessages) {
    const decode_error error{.code = decode_errc::incomplete};
    EXPECT_EQ(testing::PrintToString(error), error.message());
    const validation_report report = validate(UpdateContainerAgentRequest{});
    EXPECT_EQ(testing::PrintToString(report[0]), report[0].message());
}

TEST(GoogleTest, ShowsAMaskForASecret) {
    using namespace ecswire_test;
    EXPECT_EQ(testing::PrintToString(session()), ecswire_test::masked);
    EXPECT_FALSE(shows_secret(testing::PrintToString(std::vector{session()})));
}

TEST(Drain, NamesAnInstanceThatTheServiceDoesNotFind) {
    ecswire::fake_ecs ecs;
    const auto ids = ecs.add_instances(1);
    EXPECT_EQ(drain(ids.front(), ecs), "draining");
    EXPECT_EQ(drain("0123456789abcdef0123456789abcdef", ecs), "no such instance");
}
