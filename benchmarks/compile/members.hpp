// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include "shapes.hpp"

// visit_members(object, visit) calls visit(name, member) for each member of a shape, so that
// programs of libraries without reflection write each name once.

template <class Visit>
void visit_members(VersionInfo& object, Visit&& visit) {
    visit("agentVersion", object.agentVersion);
    visit("agentHash", object.agentHash);
    visit("dockerVersion", object.dockerVersion);
}

template <class Visit>
void visit_members(Resource& object, Visit&& visit) {
    visit("name", object.name);
    visit("type", object.type);
    visit("doubleValue", object.doubleValue);
    visit("longValue", object.longValue);
    visit("integerValue", object.integerValue);
    visit("stringSetValue", object.stringSetValue);
}

template <class Visit>
void visit_members(Attribute& object, Visit&& visit) {
    visit("name", object.name);
    visit("value", object.value);
    visit("targetType", object.targetType);
    visit("targetId", object.targetId);
}

template <class Visit>
void visit_members(KeyValuePair& object, Visit&& visit) {
    visit("name", object.name);
    visit("value", object.value);
}

template <class Visit>
void visit_members(Attachment& object, Visit&& visit) {
    visit("id", object.id);
    visit("type", object.type);
    visit("status", object.status);
    visit("details", object.details);
}

template <class Visit>
void visit_members(Tag& object, Visit&& visit) {
    visit("key", object.key);
    visit("value", object.value);
}

template <class Visit>
void visit_members(HealthCheckResult& object, Visit&& visit) {
    visit("type", object.type);
    visit("status", object.status);
    visit("statusReason", object.statusReason);
    visit("lastUpdated", object.lastUpdated);
    visit("lastStatusChange", object.lastStatusChange);
}

template <class Visit>
void visit_members(HealthStatus& object, Visit&& visit) {
    visit("overallStatus", object.overallStatus);
    visit("details", object.details);
}

template <class Visit>
void visit_members(ContainerInstance& object, Visit&& visit) {
    visit("containerInstanceArn", object.containerInstanceArn);
    visit("ec2InstanceId", object.ec2InstanceId);
    visit("capacityProviderName", object.capacityProviderName);
    visit("version", object.version);
    visit("versionInfo", object.versionInfo);
    visit("remainingResources", object.remainingResources);
    visit("registeredResources", object.registeredResources);
    visit("status", object.status);
    visit("statusReason", object.statusReason);
    visit("agentConnected", object.agentConnected);
    visit("runningTasksCount", object.runningTasksCount);
    visit("pendingTasksCount", object.pendingTasksCount);
    visit("agentUpdateStatus", object.agentUpdateStatus);
    visit("attributes", object.attributes);
    visit("registeredAt", object.registeredAt);
    visit("attachments", object.attachments);
    visit("tags", object.tags);
    visit("healthStatus", object.healthStatus);
}

template <class Visit>
void visit_members(UpdateContainerAgentRequest& object, Visit&& visit) {
    visit("cluster", object.cluster);
    visit("containerInstance", object.containerInstance);
}

template <class Visit>
void visit_members(UpdateContainerAgentResponse& object, Visit&& visit) {
    visit("containerInstance", object.containerInstance);
}

template <class T>
concept shape = requires(T& object) {
    visit_members(object, [](const char*, auto&) {});
};
