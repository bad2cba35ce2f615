// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/common/ebs_tag_specification.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <string>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(has_wire_texts<EBSResourceType>({
    {EBSResourceType::volume, "volume"},
}));

static_assert(is_described_as<EBSTagSpecification>(
    optional_member<open_enum<EBSResourceType>>{"resourceType"},
    optional_member<std::vector<Tag>>{"tags"},
    optional_member<open_enum<PropagateTags>>{"propagateTags"}));

TEST_CASE("The shapes of ebs_tag_specification.hpp have their names in the service model") {
    CHECK(shape_name<EBSResourceType> == "EBSResourceType");
    CHECK(shape_name<EBSTagSpecification> == "EBSTagSpecification");
}

TEST_CASE("EBSTagSpecification requires a resource type") {
    check_each_member_counts(EBSTagSpecification{.resourceType = EBSResourceType::volume,
                                                 .tags = {{{.key = "k", .value = "v"}}},
                                                 .propagateTags = PropagateTags::SERVICE});
    CHECK(from_user(EBSTagSpecification{}) == "/resourceType required");
    CHECK(from_user(EBSTagSpecification{.resourceType = EBSResourceType::volume}) == valid);
}

TEST_CASE("EBSTagSpecification has at most 50 tags of different keys") {
    EBSTagSpecification specification{.resourceType = EBSResourceType::volume,
                                      .tags = std::vector<Tag>{}};
    for (int i = 0; i < 50; ++i) {
        specification.tags->push_back({.key = std::to_string(i)});
    }
    CHECK(from_user(specification) == valid);
    specification.tags->push_back({.key = "50"});
    CHECK(from_user(specification) == "/tags length");
    specification.tags = {{.key = "a"}, {.key = "a"}};
    CHECK(from_user(specification) == "/tags/1/key uniqueItems");
}

TEST_CASE("EBSTagSpecification has none of the keys that the service sets itself") {
    const auto with = [](const char* key) {
        return from_user(EBSTagSpecification{.resourceType = EBSResourceType::volume,
                                             .tags = {{{.key = "a"}, {.key = key}}}});
    };
    CHECK(with("AmazonECSCreated") == "/tags reservedKeys");
    CHECK(with("AmazonECSManaged") == "/tags reservedKeys");
    CHECK(with("AmazonECSmanaged") == valid);
}
