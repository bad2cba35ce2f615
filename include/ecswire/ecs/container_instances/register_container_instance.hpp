// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/ecs/common/attribute.hpp>
#include <ecswire/ecs/common/ecs_operation.hpp>
#include <ecswire/ecs/common/errors.hpp>
#include <ecswire/ecs/common/tag.hpp>
#include <ecswire/ecs/container_instances/container_instance.hpp>
#include <ecswire/ecs/container_instances/resource.hpp>
#include <ecswire/ecs/container_instances/version_info.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ecswire::inline v0_2 {

/// The type of a device of a container instance.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PlatformDevice.html
enum class PlatformDeviceType {
    GPU,
    NEURON_DEVICE, ///< an AWS Neuron device
};
BOOST_DESCRIBE_ENUM(PlatformDeviceType, GPU, NEURON_DEVICE)

/// A device of a container instance that containers can require.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PlatformDevice.html
struct PlatformDevice {
    std::optional<std::string> id{}; ///< required; of a GPU its ID, of a Neuron device its index
    std::optional<open_enum<PlatformDeviceType>> type{}; ///< required
};
BOOST_DESCRIBE_STRUCT(PlatformDevice, (), (id, type))

constexpr auto constraints_of(shape<PlatformDevice>) {
    return constraints(member<&PlatformDevice::id>(required),
                       member<&PlatformDevice::type>(required));
}

/// An instance and its resources, as the agent reports them when it starts.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterContainerInstance.html
struct RegisterContainerInstanceRequest {
    std::optional<std::string> cluster{};                  ///< short name or ARN; absent: `default`
    std::optional<std::string> instanceIdentityDocument{}; ///< as EC2 issues it; may be empty
    std::optional<std::string> instanceIdentityDocumentSignature{}; ///< its signature; may be empty
    std::optional<std::vector<Resource>> totalResources{};
    ///< CPU, MEMORY, PORTS, PORTS_UDP and, if there are any, NEURON_CORES
    std::optional<VersionInfo> versionInfo{};          ///< versions of the agent and of Docker
    std::optional<std::string> containerInstanceArn{}; ///< if it was registered before
    std::optional<std::vector<Attribute>> attributes{};
    ///< capabilities and `ecs.*`; custom ones at the first registration only
    std::optional<std::vector<PlatformDevice>> platformDevices{}; ///< such as GPUs
    std::optional<std::vector<Tag>> tags{};                       ///< at most 50, keys unique
};
BOOST_DESCRIBE_STRUCT(RegisterContainerInstanceRequest, (),
                      (cluster, instanceIdentityDocument, instanceIdentityDocumentSignature,
                       totalResources, versionInfo, containerInstanceArn, attributes,
                       platformDevices, tags))

constexpr auto constraints_of(shape<RegisterContainerInstanceRequest>) {
    return constraints(member<&RegisterContainerInstanceRequest::tags>(tag_list));
}

/// The container instance after it has been registered.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterContainerInstance.html
struct RegisterContainerInstanceResponse {
    std::optional<ContainerInstance> containerInstance{}; ///< the registered instance
};
BOOST_DESCRIBE_STRUCT(RegisterContainerInstanceResponse, (), (containerInstance))

/// Makes an instance available for the tasks of a cluster. Meant for the ECS agent only. It can be
/// repeated with `containerInstanceArn`, which registers the same container instance again.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterContainerInstance.html
struct RegisterContainerInstance : ecs_operation {
    using request_type = RegisterContainerInstanceRequest;
    using response_type = RegisterContainerInstanceResponse;
    using error_types = ecs_errors<ClusterNotFoundException>;

    static constexpr std::string_view name = "RegisterContainerInstance";
};

constexpr RegisterContainerInstance operation_of(shape<RegisterContainerInstanceRequest>) noexcept {
    return {};
}

} // namespace ecswire::inline v0_2
