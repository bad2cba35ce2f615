// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include "../shapes.hpp"

#include <string_view>

namespace benchmarks {

// visit_members(shape, visit) calls visit(name, member) for each member. It repeats the names, as
// programs without ecswire do.

template <class Visit>
void visit_members(ecswire::UpdateContainerAgentResponse& to, const Visit& visit) {
    visit("containerInstance", to.containerInstance);
}
template <class Visit>
void visit_members(Instances& to, const Visit& visit) {
    visit("containerInstances", to.containerInstances);
    visit("failures", to.failures);
}
template <class Visit>
void visit_members(ecswire::ContainerInstance& to, const Visit& visit) {
    visit("containerInstanceArn", to.containerInstanceArn);
    visit("ec2InstanceId", to.ec2InstanceId);
    visit("capacityProviderName", to.capacityProviderName);
    visit("version", to.version);
    visit("versionInfo", to.versionInfo);
    visit("remainingResources", to.remainingResources);
    visit("registeredResources", to.registeredResources);
    visit("status", to.status);
    visit("statusReason", to.statusReason);
    visit("agentConnected", to.agentConnected);
    visit("runningTasksCount", to.runningTasksCount);
    visit("pendingTasksCount", to.pendingTasksCount);
    visit("agentUpdateStatus", to.agentUpdateStatus);
    visit("attributes", to.attributes);
    visit("registeredAt", to.registeredAt);
    visit("attachments", to.attachments);
    visit("tags", to.tags);
    visit("healthStatus", to.healthStatus);
}
template <class Visit>
void visit_members(ecswire::VersionInfo& to, const Visit& visit) {
    visit("agentVersion", to.agentVersion);
    visit("agentHash", to.agentHash);
    visit("dockerVersion", to.dockerVersion);
}
template <class Visit>
void visit_members(ecswire::Resource& to, const Visit& visit) {
    visit("name", to.name);
    visit("type", to.type);
    visit("doubleValue", to.doubleValue);
    visit("longValue", to.longValue);
    visit("integerValue", to.integerValue);
    visit("stringSetValue", to.stringSetValue);
}
template <class Visit>
void visit_members(ecswire::Attribute& to, const Visit& visit) {
    visit("name", to.name);
    visit("value", to.value);
    visit("targetType", to.targetType);
    visit("targetId", to.targetId);
}
template <class Visit>
void visit_members(ecswire::Attachment& to, const Visit& visit) {
    visit("id", to.id);
    visit("type", to.type);
    visit("status", to.status);
    visit("details", to.details);
}
template <class Visit>
void visit_members(ecswire::KeyValuePair& to, const Visit& visit) {
    visit("name", to.name);
    visit("value", to.value);
}
template <class Visit>
void visit_members(ecswire::Tag& to, const Visit& visit) {
    visit("key", to.key);
    visit("value", to.value);
}
template <class Visit>
void visit_members(ecswire::ContainerInstanceHealthStatus& to, const Visit& visit) {
    visit("overallStatus", to.overallStatus);
    visit("details", to.details);
}
template <class Visit>
void visit_members(ecswire::InstanceHealthCheckResult& to, const Visit& visit) {
    visit("type", to.type);
    visit("status", to.status);
    visit("statusReason", to.statusReason);
    visit("lastUpdated", to.lastUpdated);
    visit("lastStatusChange", to.lastStatusChange);
}
template <class Visit>
void visit_members(Failure& to, const Visit& visit) {
    visit("arn", to.arn);
    visit("reason", to.reason);
    visit("detail", to.detail);
}

template <class T>
concept has_members = requires(T& object) {
    visit_members(object, [](std::string_view, auto&) {});
};

} // namespace benchmarks
