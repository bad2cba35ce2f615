// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/common/attachment.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"

#include <string>
#include <string_view>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(has_wire_texts<AttachmentStatus>({
    {AttachmentStatus::PRECREATED, "PRECREATED"},
    {AttachmentStatus::CREATED, "CREATED"},
    {AttachmentStatus::ATTACHING, "ATTACHING"},
    {AttachmentStatus::ATTACHED, "ATTACHED"},
    {AttachmentStatus::DETACHING, "DETACHING"},
    {AttachmentStatus::DETACHED, "DETACHED"},
    {AttachmentStatus::DELETED, "DELETED"},
    {AttachmentStatus::FAILED, "FAILED"},
}));

static_assert(is_described_as<Attachment>(optional_member<std::string>{"id"},
                                          optional_member<std::string>{"type"},
                                          optional_member<open_enum<AttachmentStatus>>{"status"},
                                          optional_member<std::vector<KeyValuePair>>{"details"}));

TEST_CASE("Attachment and its status have their names on the wire") {
    CHECK(shape_name<Attachment> == "Attachment");
    CHECK(shape_name<AttachmentStatus> == "AttachmentStatus");
}

TEST_CASE("Every member of Attachment takes part in comparison") {
    check_each_member_counts(
        Attachment{.id = "3fd8ff67",
                   .type = "ElasticNetworkInterface",
                   .status = AttachmentStatus::ATTACHED,
                   .details = {{{.name = "subnetId", .value = "subnet-3a334610"}}}});
    CHECK(present_members(Attachment{.status = AttachmentStatus::FAILED}) ==
          std::vector<std::string_view>{"status"});
}
