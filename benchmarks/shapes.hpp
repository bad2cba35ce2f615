// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/ecs/container_instances/update_container_agent.hpp>

#include <cstdint>
#include <memory_resource>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

/// The shapes that the benchmarks use beside the library's own.
namespace benchmarks {

using ecswire::operator==;

/// The failure of an operation for one of several resources.
struct Failure {
    std::optional<std::string> arn{};
    std::optional<std::string> reason{};
    std::optional<std::string> detail{};
};
BOOST_DESCRIBE_STRUCT(Failure, (), (arn, reason, detail))

/// Many container instances, as DescribeContainerInstances has them.
struct Instances {
    std::optional<std::vector<ecswire::ContainerInstance>> containerInstances{};
    std::optional<std::vector<Failure>> failures{};
};
BOOST_DESCRIBE_STRUCT(Instances, (), (containerInstances, failures))

/// The operation's response with other types of text and lists.
template <class Text, template <class> class List>
struct responses {
    using text = std::optional<Text>;

    struct VersionInfo {
        text agentVersion{};
        text agentHash{};
        text dockerVersion{};
        BOOST_DESCRIBE_CLASS(VersionInfo, (), (agentVersion, agentHash, dockerVersion), (), ())
    };

    struct Resource {
        text name{};
        std::optional<ecswire::open_enum<ecswire::ResourceValueType>> type{};
        std::optional<double> doubleValue{};
        std::optional<std::int64_t> longValue{};
        std::optional<std::int32_t> integerValue{};
        std::optional<List<Text>> stringSetValue{};
        BOOST_DESCRIBE_CLASS(Resource, (),
                             (name, type, doubleValue, longValue, integerValue, stringSetValue), (),
                             ())
    };

    struct Attribute {
        text name{};
        text value{};
        std::optional<ecswire::open_enum<ecswire::TargetType>> targetType{};
        text targetId{};
        BOOST_DESCRIBE_CLASS(Attribute, (), (name, value, targetType, targetId), (), ())
    };

    struct KeyValuePair {
        text name{};
        text value{};
        BOOST_DESCRIBE_CLASS(KeyValuePair, (), (name, value), (), ())
    };

    struct Attachment {
        text id{};
        text type{};
        std::optional<ecswire::open_enum<ecswire::AttachmentStatus>> status{};
        std::optional<List<KeyValuePair>> details{};
        BOOST_DESCRIBE_CLASS(Attachment, (), (id, type, status, details), (), ())
    };

    struct Tag {
        text key{};
        text value{};
        BOOST_DESCRIBE_CLASS(Tag, (), (key, value), (), ())
    };

    struct ContainerInstance {
        text containerInstanceArn{};
        text ec2InstanceId{};
        text capacityProviderName{};
        std::optional<std::int64_t> version{};
        std::optional<VersionInfo> versionInfo{};
        std::optional<List<Resource>> remainingResources{};
        std::optional<List<Resource>> registeredResources{};
        std::optional<ecswire::open_enum<ecswire::ContainerInstanceStatus>> status{};
        text statusReason{};
        std::optional<bool> agentConnected{};
        std::optional<std::int32_t> runningTasksCount{};
        std::optional<std::int32_t> pendingTasksCount{};
        std::optional<ecswire::open_enum<ecswire::AgentUpdateStatus>> agentUpdateStatus{};
        std::optional<List<Attribute>> attributes{};
        std::optional<ecswire::timestamp> registeredAt{};
        std::optional<List<Attachment>> attachments{};
        std::optional<List<Tag>> tags{};
        std::optional<ecswire::ContainerInstanceHealthStatus> healthStatus{};
        BOOST_DESCRIBE_CLASS(ContainerInstance, (),
                             (containerInstanceArn, ec2InstanceId, capacityProviderName, version,
                              versionInfo, remainingResources, registeredResources, status,
                              statusReason, agentConnected, runningTasksCount, pendingTasksCount,
                              agentUpdateStatus, attributes, registeredAt, attachments, tags,
                              healthStatus),
                             (), ())
    };

    struct UpdateContainerAgentResponse {
        std::optional<ContainerInstance> containerInstance{};
        BOOST_DESCRIBE_CLASS(UpdateContainerAgentResponse, (), (containerInstance), (), ())
    };

    struct Instances {
        std::optional<List<ContainerInstance>> containerInstances{};
        std::optional<List<Failure>> failures{};
        BOOST_DESCRIBE_CLASS(Instances, (), (containerInstances, failures), (), ())
    };

    /// The response with the members of `Response`.
    template <class Response>
    using alike = std::conditional_t<std::is_same_v<Response, benchmarks::Instances>, Instances,
                                     UpdateContainerAgentResponse>;
};

template <class T>
using vector = std::vector<T>;

/// With all text borrowed from the document.
using views = responses<std::string_view, vector>;

/// With text and lists in memory from a resource.
using pooled = responses<std::pmr::string, std::pmr::vector>;

/// `ecswire::Tag` without its constraints.
struct PlainTag {
    std::optional<std::string> key{};
    std::optional<std::string> value{};
};
BOOST_DESCRIBE_STRUCT(PlainTag, (), (key, value))

/// Tags whose only constraint is that keys are unique.
struct UniqueTags {
    std::optional<std::vector<PlainTag>> tags{};
};
BOOST_DESCRIBE_STRUCT(UniqueTags, (), (tags))

constexpr auto constraints_of(ecswire::shape<UniqueTags>) {
    return ecswire::constraints(
        ecswire::member<&UniqueTags::tags>(ecswire::unique_by<&PlainTag::key>));
}

} // namespace benchmarks
