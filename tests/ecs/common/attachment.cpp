// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/common/attachment.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"

#include <string>
#include <string_view>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<Attachment>(optional_member<std::string>{"id"},
                                          optional_member<std::string>{"type"},
                                          optional_member<open_enum<AttachmentStatus>>{"status"},
                                          optional_member<std::vector<KeyValuePair>>{"details"}));

TEST_CASE("Attachment: each member counts") {
    CHECK(shape_name<Attachment> == "Attachment");
    check_each_member_counts(
        Attachment{.id = "3fd8ff67",
                   .type = "ElasticNetworkInterface",
                   .status = AttachmentStatus::ATTACHED,
                   .details = {{{.name = "subnetId", .value = "subnet-3a334610"}}}});
    CHECK(present_members(Attachment{.status = AttachmentStatus::FAILED}) ==
          std::vector<std::string_view>{"status"});
}
