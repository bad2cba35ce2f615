// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/services/service_volume_configuration.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<ServiceManagedEBSVolumeConfiguration>(
    optional_member<bool>{"encrypted"}, optional_member<std::string>{"kmsKeyId"},
    optional_member<std::string>{"volumeType"}, optional_member<std::int32_t>{"sizeInGiB"},
    optional_member<std::string>{"snapshotId"},
    optional_member<std::int32_t>{"volumeInitializationRate"},
    optional_member<std::int32_t>{"iops"}, optional_member<std::int32_t>{"throughput"},
    optional_member<std::vector<EBSTagSpecification>>{"tagSpecifications"},
    optional_member<std::string>{"roleArn"},
    optional_member<open_enum<TaskFilesystemType>>{"filesystemType"}));

static_assert(is_described_as<ServiceVolumeConfiguration>(
    optional_member<std::string>{"name"},
    optional_member<ServiceManagedEBSVolumeConfiguration>{"managedEBSVolume"}));

TEST_CASE("The shapes of service_volume_configuration.hpp have their names in the service model") {
    CHECK(shape_name<ServiceManagedEBSVolumeConfiguration> ==
          "ServiceManagedEBSVolumeConfiguration");
    CHECK(shape_name<ServiceVolumeConfiguration> == "ServiceVolumeConfiguration");
}

TEST_CASE("Every member of ServiceVolumeConfiguration takes part in comparison") {
    const ServiceManagedEBSVolumeConfiguration volume{
        .encrypted = true,
        .kmsKeyId = "k",
        .volumeType = "gp3",
        .sizeInGiB = 20,
        .snapshotId = "snap",
        .volumeInitializationRate = 200,
        .iops = 3000,
        .throughput = 125,
        .tagSpecifications = {{{.resourceType = EBSResourceType::volume}}},
        .roleArn = "arn",
        .filesystemType = TaskFilesystemType::ext4};
    check_each_member_counts(volume);
    check_each_member_counts(ServiceVolumeConfiguration{.name = "v", .managedEBSVolume = volume});
}

TEST_CASE("ServiceVolumeConfiguration requires a name, and a role and a size or a snapshot") {
    CHECK(from_user(ServiceVolumeConfiguration{}) == "/name required");
    CHECK(from_user(ServiceVolumeConfiguration{.name = "v"}) == valid);
    CHECK(from_user(ServiceManagedEBSVolumeConfiguration{}) ==
          "/sizeInGiB oneOf, /roleArn required");
    CHECK(from_user(ServiceManagedEBSVolumeConfiguration{.sizeInGiB = 1, .roleArn = "r"}) == valid);
    CHECK(from_user(ServiceManagedEBSVolumeConfiguration{.snapshotId = "s", .roleArn = "r"}) ==
          valid);
    CHECK(from_user(ServiceManagedEBSVolumeConfiguration{
              .sizeInGiB = 1, .volumeInitializationRate = 100, .roleArn = "r"}) ==
          "/snapshotId required");
}

TEST_CASE("ServiceManagedEBSVolumeConfiguration has a size within the bounds of its type") {
    const auto with = [](const char* type, int size) {
        return from_user(ServiceManagedEBSVolumeConfiguration{
            .volumeType = type,
            .sizeInGiB = size,
            .iops = type[0] == 'i' ? std::optional<std::int32_t>{100} : std::nullopt,
            .roleArn = "r"});
    };
    struct bounds_of_type {
        const char* type;
        int min;
        int max;
    };
    for (const bounds_of_type& one :
         {bounds_of_type{"gp2", 1, 16384}, bounds_of_type{"gp3", 1, 16384},
          bounds_of_type{"io1", 4, 16384}, bounds_of_type{"io2", 4, 16384},
          bounds_of_type{"st1", 125, 16384}, bounds_of_type{"sc1", 125, 16384},
          bounds_of_type{"standard", 1, 1024}}) {
        INFO(one.type);
        CHECK(with(one.type, one.min) == valid);
        CHECK(with(one.type, one.max) == valid);
        CHECK(with(one.type, one.min - 1) == "/sizeInGiB range");
        CHECK(with(one.type, one.max + 1) == "/sizeInGiB range");
    }
    CHECK(with("gp4", 0) == "/volumeType enum");
}

TEST_CASE("ServiceManagedEBSVolumeConfiguration has operations within the bounds of its type") {
    const auto with = [](const char* type, std::optional<std::int32_t> iops) {
        return from_user(ServiceManagedEBSVolumeConfiguration{
            .volumeType = type, .sizeInGiB = 200, .iops = iops, .roleArn = "r"});
    };
    CHECK(with("gp3", {}) == valid);
    CHECK(with("gp3", 3000) == valid);
    CHECK(with("gp3", 16000) == valid);
    CHECK(with("gp3", 2999) == "/iops range");
    CHECK(with("gp3", 16001) == "/iops range");
    CHECK(with("io1", {}) == "/iops required");
    CHECK(with("io1", 100) == valid);
    CHECK(with("io1", 64000) == valid);
    CHECK(with("io1", 99) == "/iops range");
    CHECK(with("io1", 64001) == "/iops range");
    CHECK(with("io2", {}) == "/iops required");
    CHECK(with("io2", 100) == valid);
    CHECK(with("io2", 256000) == valid);
    CHECK(with("io2", 99) == "/iops range");
    CHECK(with("io2", 256001) == "/iops range");
    for (const char* type : {"st1", "sc1", "standard"}) {
        INFO(type);
        CHECK(with(type, {}) == valid);
        CHECK(with(type, 3000) == "/iops forbidden");
    }
}

TEST_CASE("ServiceManagedEBSVolumeConfiguration has a throughput of up to 1000 for gp3 only") {
    const auto with = [](const char* type, int throughput) {
        return from_user(ServiceManagedEBSVolumeConfiguration{
            .volumeType = type, .sizeInGiB = 1, .throughput = throughput, .roleArn = "r"});
    };
    CHECK(with("gp3", 1000) == valid);
    CHECK(with("gp3", 1001) == "/throughput range");
    CHECK(with("gp2", 125) == "/throughput forbidden");
}
