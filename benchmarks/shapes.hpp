// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/operations/update_container_agent.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The shapes that the benchmarks use beside the library's own.
namespace benchmarks {

using ecswire::operator==;

/// What an operation says that couldn't be done to one of several resources.
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

/// The operation's response once more, with all text borrowed from the document.
namespace views {

using text = std::optional<std::string_view>;

struct VersionInfo {
    text agentVersion{};
    text agentHash{};
    text dockerVersion{};
};
BOOST_DESCRIBE_STRUCT(VersionInfo, (), (agentVersion, agentHash, dockerVersion))

struct Resource {
    text name{};
    std::optional<ecswire::open_enum<ecswire::ResourceValueType>> type{};
    std::optional<double> doubleValue{};
    std::optional<std::int64_t> longValue{};
    std::optional<std::int32_t> integerValue{};
    std::optional<std::vector<std::string_view>> stringSetValue{};
};
BOOST_DESCRIBE_STRUCT(Resource, (),
                      (name, type, doubleValue, longValue, integerValue, stringSetValue))

struct Attribute {
    text name{};
    text value{};
    std::optional<ecswire::open_enum<ecswire::TargetType>> targetType{};
    text targetId{};
};
BOOST_DESCRIBE_STRUCT(Attribute, (), (name, value, targetType, targetId))

struct KeyValuePair {
    text name{};
    text value{};
};
BOOST_DESCRIBE_STRUCT(KeyValuePair, (), (name, value))

struct Attachment {
    text id{};
    text type{};
    std::optional<ecswire::open_enum<ecswire::AttachmentStatus>> status{};
    std::optional<std::vector<KeyValuePair>> details{};
};
BOOST_DESCRIBE_STRUCT(Attachment, (), (id, type, status, details))

struct Tag {
    text key{};
    text value{};
};
BOOST_DESCRIBE_STRUCT(Tag, (), (key, value))

struct ContainerInstance {
    text containerInstanceArn{};
    text ec2InstanceId{};
    text capacityProviderName{};
    std::optional<std::int64_t> version{};
    std::optional<VersionInfo> versionInfo{};
    std::optional<std::vector<Resource>> remainingResources{};
    std::optional<std::vector<Resource>> registeredResources{};
    std::optional<ecswire::open_enum<ecswire::ContainerInstanceStatus>> status{};
    text statusReason{};
    std::optional<bool> agentConnected{};
    std::optional<std::int32_t> runningTasksCount{};
    std::optional<std::int32_t> pendingTasksCount{};
    std::optional<ecswire::open_enum<ecswire::AgentUpdateStatus>> agentUpdateStatus{};
    std::optional<std::vector<Attribute>> attributes{};
    std::optional<ecswire::timestamp> registeredAt{};
    std::optional<std::vector<Attachment>> attachments{};
    std::optional<std::vector<Tag>> tags{};
    std::optional<ecswire::ContainerInstanceHealthStatus> healthStatus{};
};
BOOST_DESCRIBE_STRUCT(ContainerInstance, (),
                      (containerInstanceArn, ec2InstanceId, capacityProviderName, version,
                       versionInfo, remainingResources, registeredResources, status, statusReason,
                       agentConnected, runningTasksCount, pendingTasksCount, agentUpdateStatus,
                       attributes, registeredAt, attachments, tags, healthStatus))

struct UpdateContainerAgentResponse {
    std::optional<ContainerInstance> containerInstance{};
};
BOOST_DESCRIBE_STRUCT(UpdateContainerAgentResponse, (), (containerInstance))

struct Instances {
    std::optional<std::vector<ContainerInstance>> containerInstances{};
    std::optional<std::vector<Failure>> failures{};
};
BOOST_DESCRIBE_STRUCT(Instances, (), (containerInstances, failures))

} // namespace views

/// The shape of a response with its text borrowed.
template <class Response>
struct view_of;
template <>
struct view_of<ecswire::UpdateContainerAgentResponse> {
    using type = views::UpdateContainerAgentResponse;
};
template <>
struct view_of<Instances> {
    using type = views::Instances;
};

/// `ecswire::Tag` without its rules.
struct PlainTag {
    std::optional<std::string> key{};
    std::optional<std::string> value{};
};
BOOST_DESCRIBE_STRUCT(PlainTag, (), (key, value))

/// Tags of which nothing but the keys is checked: each only once.
struct UniqueTags {
    std::optional<std::vector<PlainTag>> tags{};
};
BOOST_DESCRIBE_STRUCT(UniqueTags, (), (tags))

constexpr auto constraints_of(ecswire::shape<UniqueTags>) {
    return ecswire::constraints(
        ecswire::member<&UniqueTags::tags>(ecswire::unique_by<&PlainTag::key>));
}

} // namespace benchmarks
