// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/agent/submit_attachment_state_changes.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <string>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<SubmitAttachmentStateChangesRequest>(
    optional_member<std::string>{"cluster"},
    optional_member<std::vector<AttachmentStateChange>>{"attachments"}));

static_assert(is_described_as<SubmitAttachmentStateChangesResponse>(optional_member<std::string>{
    "acknowledgment"}));

TEST_CASE("SubmitAttachmentStateChanges has its messages, errors and name") {
    check_operation<SubmitAttachmentStateChanges, SubmitAttachmentStateChangesRequest,
                    SubmitAttachmentStateChangesResponse, ecs_errors<ClusterNotFoundException>>(
        "SubmitAttachmentStateChanges");
}

TEST_CASE(
    "The shapes of submit_attachment_state_changes.hpp have their names in the service model") {
    CHECK(shape_name<SubmitAttachmentStateChangesRequest> == "SubmitAttachmentStateChangesRequest");
    CHECK(shape_name<SubmitAttachmentStateChangesResponse> ==
          "SubmitAttachmentStateChangesResponse");
}

TEST_CASE("SubmitAttachmentStateChangesRequest requires whole changes of attachments") {
    const SubmitAttachmentStateChangesRequest full{
        .cluster = "c", .attachments = {{{.attachmentArn = "arn", .status = "ATTACHED"}}}};
    check_each_member_counts(full);
    check_each_member_counts(SubmitAttachmentStateChangesResponse{.acknowledgment = "a"});
    CHECK(from_user(full) == valid);
    CHECK(from_user(SubmitAttachmentStateChangesRequest{}) == "/attachments required");
    CHECK(from_user(
              SubmitAttachmentStateChangesRequest{.attachments = {{AttachmentStateChange{}}}}) ==
          "/attachments/0/attachmentArn required, /attachments/0/status required");
}
