// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/task_definitions/volume.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <cstdint>
#include <map>
#include <string>

using namespace ecswire;
using namespace ecswire_test;

static_assert(has_wire_texts<Scope>({
    {Scope::task, "task"},
    {Scope::shared, "shared"},
}));

static_assert(has_wire_texts<EFSAuthorizationConfigIAM>({
    {EFSAuthorizationConfigIAM::ENABLED, "ENABLED"},
    {EFSAuthorizationConfigIAM::DISABLED, "DISABLED"},
}));

static_assert(has_wire_texts<EFSTransitEncryption>({
    {EFSTransitEncryption::ENABLED, "ENABLED"},
    {EFSTransitEncryption::DISABLED, "DISABLED"},
}));

static_assert(is_described_as<DockerVolumeConfiguration>(
    optional_member<open_enum<Scope>>{"scope"}, optional_member<bool>{"autoprovision"},
    optional_member<std::string>{"driver"},
    optional_member<std::map<std::string, std::string>>{"driverOpts"},
    optional_member<std::map<std::string, std::string>>{"labels"}));

static_assert(is_described_as<EFSAuthorizationConfig>(
    optional_member<std::string>{"accessPointId"},
    optional_member<open_enum<EFSAuthorizationConfigIAM>>{"iam"}));

static_assert(is_described_as<EFSVolumeConfiguration>(
    optional_member<std::string>{"fileSystemId"}, optional_member<std::string>{"rootDirectory"},
    optional_member<open_enum<EFSTransitEncryption>>{"transitEncryption"},
    optional_member<std::int32_t>{"transitEncryptionPort"},
    optional_member<EFSAuthorizationConfig>{"authorizationConfig"}));

static_assert(is_described_as<FSxWindowsFileServerAuthorizationConfig>(
    optional_member<std::string>{"credentialsParameter"}, optional_member<std::string>{"domain"}));

static_assert(is_described_as<FSxWindowsFileServerVolumeConfiguration>(
    optional_member<std::string>{"fileSystemId"}, optional_member<std::string>{"rootDirectory"},
    optional_member<FSxWindowsFileServerAuthorizationConfig>{"authorizationConfig"}));

static_assert(is_described_as<S3FilesVolumeConfiguration>(
    optional_member<std::string>{"fileSystemArn"}, optional_member<std::string>{"rootDirectory"},
    optional_member<std::int32_t>{"transitEncryptionPort"},
    optional_member<std::string>{"accessPointArn"}));

static_assert(is_described_as<Volume>(
    optional_member<std::string>{"name"}, optional_member<HostVolumeProperties>{"host"},
    optional_member<DockerVolumeConfiguration>{"dockerVolumeConfiguration"},
    optional_member<EFSVolumeConfiguration>{"efsVolumeConfiguration"},
    optional_member<S3FilesVolumeConfiguration>{"s3filesVolumeConfiguration"},
    optional_member<FSxWindowsFileServerVolumeConfiguration>{
        "fsxWindowsFileServerVolumeConfiguration"},
    optional_member<bool>{"configuredAtLaunch"}));

TEST_CASE("The shapes of volume.hpp have their names in the service model") {
    CHECK(shape_name<Scope> == "Scope");
    CHECK(shape_name<DockerVolumeConfiguration> == "DockerVolumeConfiguration");
    CHECK(shape_name<EFSAuthorizationConfigIAM> == "EFSAuthorizationConfigIAM");
    CHECK(shape_name<EFSAuthorizationConfig> == "EFSAuthorizationConfig");
    CHECK(shape_name<EFSTransitEncryption> == "EFSTransitEncryption");
    CHECK(shape_name<EFSVolumeConfiguration> == "EFSVolumeConfiguration");
    CHECK(shape_name<FSxWindowsFileServerAuthorizationConfig> ==
          "FSxWindowsFileServerAuthorizationConfig");
    CHECK(shape_name<FSxWindowsFileServerVolumeConfiguration> ==
          "FSxWindowsFileServerVolumeConfiguration");
    CHECK(shape_name<S3FilesVolumeConfiguration> == "S3FilesVolumeConfiguration");
    CHECK(shape_name<Volume> == "Volume");
}

TEST_CASE("Every member of the shapes of volumes takes part in comparison") {
    using string_map = std::map<std::string, std::string>;
    check_each_member_counts(DockerVolumeConfiguration{.scope = Scope::shared,
                                                       .autoprovision = true,
                                                       .driver = "local",
                                                       .driverOpts = string_map{{"k", "v"}},
                                                       .labels = string_map{{"k", "v"}}});
    check_each_member_counts(EFSAuthorizationConfig{.accessPointId = "fsap-1",
                                                    .iam = EFSAuthorizationConfigIAM::DISABLED});
    check_each_member_counts(
        EFSVolumeConfiguration{.fileSystemId = "fs-1",
                               .rootDirectory = "/",
                               .transitEncryption = EFSTransitEncryption::DISABLED,
                               .transitEncryptionPort = 2049,
                               .authorizationConfig = {{.accessPointId = "fsap-1"}}});
    check_each_member_counts(
        FSxWindowsFileServerAuthorizationConfig{.credentialsParameter = "arn", .domain = "d"});
    check_each_member_counts(
        FSxWindowsFileServerVolumeConfiguration{.fileSystemId = "fs-1",
                                                .rootDirectory = "share",
                                                .authorizationConfig = {{.domain = "d"}}});
    check_each_member_counts(S3FilesVolumeConfiguration{.fileSystemArn = "arn",
                                                        .rootDirectory = "/",
                                                        .transitEncryptionPort = 2049,
                                                        .accessPointArn = "arn"});
    check_each_member_counts(
        Volume{.name = "v",
               .host = {{.sourcePath = "/p"}},
               .dockerVolumeConfiguration = {{.driver = "local"}},
               .efsVolumeConfiguration = {{.fileSystemId = "fs-1"}},
               .s3filesVolumeConfiguration = {{.fileSystemArn = "arn"}},
               .fsxWindowsFileServerVolumeConfiguration = {{.fileSystemId = "fs-1"}},
               .configuredAtLaunch = true});
}

TEST_CASE("Volume has a name of up to 255 letters, digits, underscores and hyphens") {
    CHECK(from_user(Volume{}) == valid);
    CHECK(from_user(Volume{.name = std::string(255, 'a')}) == valid);
    CHECK(from_user(Volume{.name = std::string(256, 'a')}) == "/name length");
    CHECK(from_user(Volume{.name = "Aa0_-"}) == valid);
    CHECK(from_user(Volume{.name = "a b"}) == "/name pattern");
}

TEST_CASE("Volume requires a name where it is not a volume of the host or Docker") {
    CHECK(from_user(Volume{.host = HostVolumeProperties{}}) == valid);
    CHECK(from_user(Volume{.dockerVolumeConfiguration = DockerVolumeConfiguration{}}) == valid);
    CHECK(from_user(Volume{.configuredAtLaunch = true}) == "/name required");
    CHECK(from_user(Volume{.efsVolumeConfiguration = {{.fileSystemId = "fs-1"}}}) ==
          "/name required");
    CHECK(from_user(Volume{.s3filesVolumeConfiguration = {{.fileSystemArn = "arn"}}}) ==
          "/name required");
}

TEST_CASE("Volume is of one kind at most") {
    const HostVolumeProperties host{.sourcePath = "/p"};
    const std::string several = "/configuredAtLaunch oneOf";
    CHECK(from_user(Volume{.name = "v", .host = host}) == valid);
    CHECK(from_user(Volume{.name = "v", .configuredAtLaunch = true}) == valid);
    CHECK(from_user(Volume{.name = "v", .host = host, .configuredAtLaunch = true}) == several);
    CHECK(from_user(Volume{.name = "v",
                           .host = host,
                           .dockerVolumeConfiguration = DockerVolumeConfiguration{}}) == several);
    CHECK(from_user(Volume{.name = "v",
                           .host = host,
                           .efsVolumeConfiguration = {{.fileSystemId = "fs-1"}}}) == several);
    CHECK(from_user(Volume{.name = "v",
                           .host = host,
                           .s3filesVolumeConfiguration = {{.fileSystemArn = "arn"}}}) == several);
    CHECK(from_user(Volume{.name = "v",
                           .host = host,
                           .fsxWindowsFileServerVolumeConfiguration = {
                               {.fileSystemId = "fs-1",
                                .rootDirectory = "share",
                                .authorizationConfig = {
                                    {.credentialsParameter = "arn", .domain = "d"}}}}}) == several);
}

TEST_CASE("EFSVolumeConfiguration with an access point has the root directory of that") {
    EFSVolumeConfiguration one{.fileSystemId = "fs-1",
                               .rootDirectory = "/data",
                               .transitEncryption = EFSTransitEncryption::ENABLED};
    CHECK(from_user(one) == valid);
    one.authorizationConfig = {{.accessPointId = "fsap-1"}};
    CHECK(from_user(one) == "/rootDirectory enum");
    one.rootDirectory = "/";
    CHECK(from_user(one) == valid);
    one.rootDirectory.reset();
    CHECK(from_user(one) == valid);
    one.fileSystemId.reset();
    CHECK(from_user(one) == "/fileSystemId required");
}

TEST_CASE("EFSVolumeConfiguration with IAM or an access point encrypts what it transmits") {
    EFSVolumeConfiguration one{.fileSystemId = "fs-1"};
    CHECK(from_user(one) == valid);
    const auto check = [&one] {
        one.transitEncryption.reset();
        CHECK(from_user(one) == "/transitEncryption required");
        one.transitEncryption = EFSTransitEncryption::DISABLED;
        CHECK(from_user(one) == "/transitEncryption enum");
        one.transitEncryption = EFSTransitEncryption::ENABLED;
        CHECK(from_user(one) == valid);
    };
    one.authorizationConfig = {{.accessPointId = "fsap-1"}};
    check();
    one.authorizationConfig = {{.iam = EFSAuthorizationConfigIAM::ENABLED}};
    check();
    one.authorizationConfig = {{.iam = EFSAuthorizationConfigIAM::DISABLED}};
    one.transitEncryption.reset();
    CHECK(from_user(one) == valid);
}

TEST_CASE("FSxWindowsFileServerVolumeConfiguration requires its members and their members") {
    CHECK(from_user(FSxWindowsFileServerVolumeConfiguration{}) ==
          "/fileSystemId required, /rootDirectory required, /authorizationConfig required");
    CHECK(from_user(FSxWindowsFileServerAuthorizationConfig{}) ==
          "/credentialsParameter required, /domain required");
}

TEST_CASE("S3FilesVolumeConfiguration with an access point has the root directory of that") {
    CHECK(from_user(S3FilesVolumeConfiguration{}) == "/fileSystemArn required");
    S3FilesVolumeConfiguration one{.fileSystemArn = "arn", .rootDirectory = "/data"};
    CHECK(from_user(one) == valid);
    one.accessPointArn = "arn";
    CHECK(from_user(one) == "/rootDirectory enum");
    one.rootDirectory = "/";
    CHECK(from_user(one) == valid);
}
