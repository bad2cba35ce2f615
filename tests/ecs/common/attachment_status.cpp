// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/common/attachment_status.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"

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

TEST_CASE("AttachmentStatus: its name and its texts") {
    CHECK(shape_name<AttachmentStatus> == "AttachmentStatus");
}
