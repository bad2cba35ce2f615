// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/containers/log_configuration.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <map>
#include <string>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

using string_map = std::map<std::string, std::string>;

static_assert(is_described_as<LogConfiguration>(optional_member<open_enum<LogDriver>>{"logDriver"},
                                                optional_member<string_map>{"options"},
                                                optional_member<std::vector<Secret>>{
                                                    "secretOptions"}));

TEST_CASE("The shapes of log_configuration.hpp have their names in the service model") {
    CHECK(shape_name<LogConfiguration> == "LogConfiguration");
}

TEST_CASE("LogConfiguration requires a driver and has a mode of two") {
    check_each_member_counts(
        LogConfiguration{.logDriver = LogDriver::gelf,
                         .options = string_map{{"mode", "blocking"}},
                         .secretOptions = std::vector<Secret>{{.name = "n", .valueFrom = "arn"}}});
    CHECK(from_user(LogConfiguration{}) == "/logDriver required");
    const auto with_mode = [](const std::string& mode) {
        return from_user(LogConfiguration{.logDriver = LogDriver::json_file,
                                          .options = string_map{{"mode", mode}}});
    };
    CHECK(with_mode("blocking") == valid);
    CHECK(with_mode("non-blocking") == valid);
    CHECK(with_mode("none") == "/options/mode enum");
}

TEST_CASE("LogConfiguration has a group and a Region for awslogs") {
    LogConfiguration log{.logDriver = LogDriver::awslogs};
    CHECK(from_user(log) == "/options required");
    log.options = string_map{{"awslogs-group", "g"}};
    CHECK(from_user(log) == "/options/awslogs-region required");
    log.options = string_map{{"awslogs-region", "eu-west-1"}};
    CHECK(from_user(log) == "/options/awslogs-group required");
    log.options = string_map{{"awslogs-group", "g"}, {"awslogs-region", "eu-west-1"}};
    CHECK(from_user(log) == valid);
    CHECK(from_user(LogConfiguration{.logDriver = LogDriver::syslog}) == valid);
}

TEST_CASE("LogConfiguration has an address and a token for splunk, in the open or as secrets") {
    LogConfiguration log{.logDriver = LogDriver::splunk};
    CHECK(from_user(log) == "/options splunkOptions");
    log.options = string_map{{"splunk-url", "https://splunk"}};
    CHECK(from_user(log) == "/options splunkOptions");
    log.secretOptions = std::vector<Secret>{{.name = "splunk-token", .valueFrom = "arn"}};
    CHECK(from_user(log) == valid);
    log.secretOptions.reset();
    log.options = string_map{{"splunk-url", "https://splunk"}, {"splunk-token", "t"}};
    CHECK(from_user(log) == valid);
    log.options = string_map{{"splunk-token", "t"}};
    CHECK(from_user(log) == "/options splunkOptions");
}
