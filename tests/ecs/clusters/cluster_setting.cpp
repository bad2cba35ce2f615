// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/clusters/cluster_setting.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <string>

using namespace ecswire;
using namespace ecswire_test;

static_assert(has_wire_texts<ClusterSettingName>({
    {ClusterSettingName::containerInsights, "containerInsights"},
}));

static_assert(is_described_as<ClusterSetting>(
    optional_member<open_enum<ClusterSettingName>>{"name"}, optional_member<std::string>{"value"}));

TEST_CASE("The shapes of cluster_setting.hpp have their names in the service model") {
    CHECK(shape_name<ClusterSettingName> == "ClusterSettingName");
    CHECK(shape_name<ClusterSetting> == "ClusterSetting");
}

TEST_CASE("ClusterSetting has a documented value from users and any from the service") {
    const auto with = [](const char* value) {
        return ClusterSetting{.name = ClusterSettingName::containerInsights, .value = value};
    };
    check_each_member_counts(with("enabled"));
    for (const char* value : {"enhanced", "enabled", "disabled"}) {
        CHECK(from_user(with(value)) == valid);
    }
    CHECK(from_user(with("on")) == "/value enum");
    CHECK(from_service(with("on")) == valid);
}
