// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

// The shapes as one writes them without ecswire. Simpler than its own: an enumeration is any text,
// and a timestamp a double.

template <class T>
using maybe = std::optional<T>;

struct VersionInfo {
    maybe<std::string> agentVersion, agentHash, dockerVersion;
};

struct Resource {
    maybe<std::string> name, type;
    maybe<double> doubleValue;
    maybe<std::int64_t> longValue;
    maybe<std::int32_t> integerValue;
    maybe<std::vector<std::string>> stringSetValue;
};

struct Attribute {
    maybe<std::string> name, value, targetType, targetId;
};

struct KeyValuePair {
    maybe<std::string> name, value;
};

struct Attachment {
    maybe<std::string> id, type, status;
    maybe<std::vector<KeyValuePair>> details;
};

struct Tag {
    maybe<std::string> key, value;
};

struct HealthCheckResult {
    maybe<std::string> type, status, statusReason;
    maybe<double> lastUpdated, lastStatusChange;
};

struct HealthStatus {
    maybe<std::string> overallStatus;
    maybe<std::vector<HealthCheckResult>> details;
};

struct ContainerInstance {
    maybe<std::string> containerInstanceArn, ec2InstanceId, capacityProviderName;
    maybe<std::int64_t> version;
    maybe<VersionInfo> versionInfo;
    maybe<std::vector<Resource>> remainingResources, registeredResources;
    maybe<std::string> status, statusReason;
    maybe<bool> agentConnected;
    maybe<std::int32_t> runningTasksCount, pendingTasksCount;
    maybe<std::string> agentUpdateStatus;
    maybe<std::vector<Attribute>> attributes;
    maybe<double> registeredAt;
    maybe<std::vector<Attachment>> attachments;
    maybe<std::vector<Tag>> tags;
    maybe<HealthStatus> healthStatus;
};

struct UpdateContainerAgentRequest {
    maybe<std::string> cluster, containerInstance;
};

struct UpdateContainerAgentResponse {
    maybe<ContainerInstance> containerInstance;
};
