// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

// GoogleTest shows values by their operator<<.

#include <ecswire/ecs/container_instances/update_container_agent.hpp>
#include <ecswire/json/decode_error.hpp>
#include <ecswire/json/print.hpp>
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
    EXPECT_EQ(testing::PrintToString(session()), masked);
    EXPECT_FALSE(shows_secret(testing::PrintToString(std::vector{session()})));
}
