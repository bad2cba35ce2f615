// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/clusters/cluster_configuration.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <string>

using namespace ecswire;
using namespace ecswire_test;

static_assert(has_wire_texts<ExecuteCommandLogging>({
    {ExecuteCommandLogging::NONE, "NONE"},
    {ExecuteCommandLogging::DEFAULT, "DEFAULT"},
    {ExecuteCommandLogging::OVERRIDE, "OVERRIDE"},
}));

static_assert(is_described_as<ExecuteCommandLogConfiguration>(
    optional_member<std::string>{"cloudWatchLogGroupName"},
    optional_member<bool>{"cloudWatchEncryptionEnabled"},
    optional_member<std::string>{"s3BucketName"}, optional_member<bool>{"s3EncryptionEnabled"},
    optional_member<std::string>{"s3KeyPrefix"}));

static_assert(is_described_as<ExecuteCommandConfiguration>(
    optional_member<std::string>{"kmsKeyId"},
    optional_member<open_enum<ExecuteCommandLogging>>{"logging"},
    optional_member<ExecuteCommandLogConfiguration>{"logConfiguration"}));

static_assert(is_described_as<ManagedStorageConfiguration>(optional_member<std::string>{"kmsKeyId"},
                                                           optional_member<std::string>{
                                                               "fargateEphemeralStorageKmsKeyId"}));

static_assert(is_described_as<ClusterConfiguration>(
    optional_member<ExecuteCommandConfiguration>{"executeCommandConfiguration"},
    optional_member<ManagedStorageConfiguration>{"managedStorageConfiguration"}));

TEST_CASE("The shapes of cluster_configuration.hpp have their names in the service model") {
    CHECK(shape_name<ExecuteCommandLogging> == "ExecuteCommandLogging");
    CHECK(shape_name<ExecuteCommandLogConfiguration> == "ExecuteCommandLogConfiguration");
    CHECK(shape_name<ExecuteCommandConfiguration> == "ExecuteCommandConfiguration");
    CHECK(shape_name<ManagedStorageConfiguration> == "ManagedStorageConfiguration");
    CHECK(shape_name<ClusterConfiguration> == "ClusterConfiguration");
}

TEST_CASE("Every member of ClusterConfiguration takes part in comparison") {
    const ExecuteCommandLogConfiguration logs{.cloudWatchLogGroupName = "g",
                                              .cloudWatchEncryptionEnabled = true,
                                              .s3BucketName = "b",
                                              .s3EncryptionEnabled = true,
                                              .s3KeyPrefix = "p"};
    const ExecuteCommandConfiguration commands{
        .kmsKeyId = "k", .logging = ExecuteCommandLogging::OVERRIDE, .logConfiguration = logs};
    const ManagedStorageConfiguration storage{.kmsKeyId = "k",
                                              .fargateEphemeralStorageKmsKeyId = "f"};
    check_each_member_counts(logs);
    check_each_member_counts(commands);
    check_each_member_counts(storage);
    check_each_member_counts(ClusterConfiguration{.executeCommandConfiguration = commands,
                                                  .managedStorageConfiguration = storage});
}

TEST_CASE("ExecuteCommandConfiguration requires a log configuration to override the default") {
    using enum ExecuteCommandLogging;
    CHECK(from_user(ExecuteCommandConfiguration{}) == valid);
    CHECK(from_user(ExecuteCommandConfiguration{.logging = NONE}) == valid);
    CHECK(from_user(ExecuteCommandConfiguration{.logging = DEFAULT}) == valid);
    CHECK(from_user(ExecuteCommandConfiguration{.logging = OVERRIDE}) ==
          "/logConfiguration required");
    CHECK(from_user(ExecuteCommandConfiguration{
              .logging = OVERRIDE, .logConfiguration = ExecuteCommandLogConfiguration{}}) == valid);
}
