// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/services/service_connect_configuration.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <string>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(has_wire_texts<ServiceConnectAccessLoggingFormat>({
    {ServiceConnectAccessLoggingFormat::TEXT, "TEXT"},
    {ServiceConnectAccessLoggingFormat::JSON, "JSON"},
}));

static_assert(has_wire_texts<ServiceConnectIncludeQueryParameters>({
    {ServiceConnectIncludeQueryParameters::DISABLED, "DISABLED"},
    {ServiceConnectIncludeQueryParameters::ENABLED, "ENABLED"},
}));

static_assert(has_wire_texts<ServiceConnectContainerLogLevel>({
    {ServiceConnectContainerLogLevel::debug, "debug"},
    {ServiceConnectContainerLogLevel::info, "info"},
}));

static_assert(is_described_as<ServiceConnectAccessLogConfiguration>(
    optional_member<open_enum<ServiceConnectAccessLoggingFormat>>{"format"},
    optional_member<open_enum<ServiceConnectIncludeQueryParameters>>{"includeQueryParameters"}));

static_assert(is_described_as<ServiceConnectContainerConfiguration>(
    optional_member<open_enum<ServiceConnectContainerLogLevel>>{"logLevel"}));

static_assert(is_described_as<ServiceConnectConfiguration>(
    optional_member<bool>{"enabled"}, optional_member<std::string>{"namespace_"},
    optional_member<std::vector<ServiceConnectService>>{"services"},
    optional_member<LogConfiguration>{"logConfiguration"},
    optional_member<ServiceConnectAccessLogConfiguration>{"accessLogConfiguration"},
    optional_member<std::vector<ServiceConnectContainerConfiguration>>{"containerConfigurations"}));

TEST_CASE("The shapes of service_connect_configuration.hpp have their names in the service model") {
    CHECK(shape_name<ServiceConnectAccessLoggingFormat> == "ServiceConnectAccessLoggingFormat");
    CHECK(shape_name<ServiceConnectIncludeQueryParameters> ==
          "ServiceConnectIncludeQueryParameters");
    CHECK(shape_name<ServiceConnectAccessLogConfiguration> ==
          "ServiceConnectAccessLogConfiguration");
    CHECK(shape_name<ServiceConnectContainerLogLevel> == "ServiceConnectContainerLogLevel");
    CHECK(shape_name<ServiceConnectContainerConfiguration> ==
          "ServiceConnectContainerConfiguration");
    CHECK(shape_name<ServiceConnectConfiguration> == "ServiceConnectConfiguration");
}

TEST_CASE("Every member of ServiceConnectConfiguration takes part in comparison") {
    const ServiceConnectAccessLogConfiguration access{
        .format = ServiceConnectAccessLoggingFormat::JSON,
        .includeQueryParameters = ServiceConnectIncludeQueryParameters::ENABLED};
    const ServiceConnectContainerConfiguration container{
        .logLevel = ServiceConnectContainerLogLevel::debug};
    const ServiceConnectConfiguration full{.enabled = true,
                                           .namespace_ = "n",
                                           .services = {{{.portName = "p"}}},
                                           .logConfiguration = {{.logDriver = LogDriver::awslogs}},
                                           .accessLogConfiguration = access,
                                           .containerConfigurations = {{container}}};
    check_each_member_counts(access);
    check_each_member_counts(container);
    check_each_member_counts(full);
    CHECK(present_members(full)[1] == "namespace");
    STATIC_REQUIRE(is_union<ServiceConnectContainerConfiguration>);
}

TEST_CASE("ServiceConnectConfiguration requires that it is enabled or not") {
    CHECK(from_user(ServiceConnectConfiguration{}) == "/enabled required");
    CHECK(from_user(ServiceConnectConfiguration{.enabled = false}) == valid);
}

TEST_CASE("ServiceConnectConfiguration has access logs of a format, beside a log of the proxy") {
    ServiceConnectConfiguration one{
        .enabled = true,
        .accessLogConfiguration = {{.format = ServiceConnectAccessLoggingFormat::TEXT}}};
    CHECK(from_user(one) == "/logConfiguration required");
    one.logConfiguration = {.logDriver = LogDriver::gelf};
    CHECK(from_user(one) == valid);
    one.accessLogConfiguration->format.reset();
    CHECK(from_user(one) == "/accessLogConfiguration/format required");
}

TEST_CASE("ServiceConnectConfiguration has each setting of the container once") {
    const ServiceConnectContainerConfiguration level{.logLevel =
                                                         ServiceConnectContainerLogLevel::info};
    ServiceConnectConfiguration one{.enabled = true, .containerConfigurations = {{level}}};
    CHECK(from_user(one) == valid);
    one.containerConfigurations->push_back(level);
    CHECK(from_user(one) == "/containerConfigurations uniqueSettings");
}
