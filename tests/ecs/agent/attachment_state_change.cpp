// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/agent/attachment_state_change.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <string>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<AttachmentStateChange>(optional_member<std::string>{"attachmentArn"},
                                                     optional_member<std::string>{"status"}));

TEST_CASE("The shapes of attachment_state_change.hpp have their names in the service model") {
    CHECK(shape_name<AttachmentStateChange> == "AttachmentStateChange");
}

TEST_CASE("AttachmentStateChange requires both members") {
    const AttachmentStateChange full{.attachmentArn = "arn", .status = "ATTACHED"};
    check_each_member_counts(full);
    CHECK(from_user(full) == valid);
    CHECK(from_user(AttachmentStateChange{}) == "/attachmentArn required, /status required");
}
