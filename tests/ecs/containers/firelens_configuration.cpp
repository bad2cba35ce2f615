// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/containers/firelens_configuration.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <map>
#include <string>

using namespace ecswire;
using namespace ecswire_test;

using string_map = std::map<std::string, std::string>;

static_assert(has_wire_texts<FirelensConfigurationType>({
    {FirelensConfigurationType::fluentd, "fluentd"},
    {FirelensConfigurationType::fluentbit, "fluentbit"},
}));

static_assert(is_described_as<FirelensConfiguration>(
    optional_member<open_enum<FirelensConfigurationType>>{"type"},
    optional_member<string_map>{"options"}));

TEST_CASE("The shapes of firelens_configuration.hpp have their names in the service model") {
    CHECK(shape_name<FirelensConfigurationType> == "FirelensConfigurationType");
    CHECK(shape_name<FirelensConfiguration> == "FirelensConfiguration");
}

TEST_CASE("FirelensConfiguration requires a type") {
    check_each_member_counts(
        FirelensConfiguration{.type = FirelensConfigurationType::fluentbit,
                              .options = string_map{{"config-file-type", "s3"}}});
    CHECK(from_user(FirelensConfiguration{}) == "/type required");
}

TEST_CASE("FirelensConfiguration has options with the documented values") {
    const auto with = [](const std::string& key, const std::string& value) {
        return from_user(FirelensConfiguration{.type = FirelensConfigurationType::fluentd,
                                               .options = string_map{{key, value}}});
    };
    CHECK(with("enable-ecs-log-metadata", "true") == valid);
    CHECK(with("enable-ecs-log-metadata", "false") == valid);
    CHECK(with("enable-ecs-log-metadata", "yes") == "/options/enable-ecs-log-metadata enum");
    CHECK(with("config-file-type", "s3") == valid);
    CHECK(with("config-file-type", "file") == valid);
    CHECK(with("config-file-type", "http") == "/options/config-file-type enum");
    CHECK(with("config-file-value", "/extra.conf") == valid);
}
