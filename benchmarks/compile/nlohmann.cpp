// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

// nlohmann/json as its documentation recommends: its macro for each shape, a serializer for
// std::optional.

#include "shapes.hpp"

#include <nlohmann/json.hpp>

#include <cstdio>
#include <exception>

using nlohmann::json;

template <class T>
struct nlohmann::adl_serializer<std::optional<T>> {
    static void to_json(json& to, const std::optional<T>& from) {
        if (from) {
            to = *from;
        } else {
            to = nullptr;
        }
    }
    static void from_json(const json& from, std::optional<T>& to) {
        if (from.is_null()) {
            to.reset();
        } else {
            to = from.template get<T>();
        }
    }
};

NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE_WITH_DEFAULT(VersionInfo, agentVersion, agentHash, dockerVersion)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE_WITH_DEFAULT(Resource, name, type, doubleValue, longValue,
                                                integerValue, stringSetValue)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE_WITH_DEFAULT(Attribute, name, value, targetType, targetId)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE_WITH_DEFAULT(KeyValuePair, name, value)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE_WITH_DEFAULT(Attachment, id, type, status, details)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE_WITH_DEFAULT(Tag, key, value)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE_WITH_DEFAULT(HealthCheckResult, type, status, statusReason,
                                                lastUpdated, lastStatusChange)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE_WITH_DEFAULT(HealthStatus, overallStatus, details)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE_WITH_DEFAULT(ContainerInstance, containerInstanceArn,
                                                ec2InstanceId, capacityProviderName, version,
                                                versionInfo, remainingResources,
                                                registeredResources, status, statusReason,
                                                agentConnected, runningTasksCount,
                                                pendingTasksCount, agentUpdateStatus, attributes,
                                                registeredAt, attachments, tags, healthStatus)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE_WITH_DEFAULT(UpdateContainerAgentRequest, cluster,
                                                containerInstance)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE_WITH_DEFAULT(UpdateContainerAgentResponse, containerInstance)

template <class Shape>
bool copy(const char* text) {
    const auto shape = json::parse(text).get<Shape>();
    return std::puts(json(shape).dump().c_str()) >= 0;
}

int main(int argc, char** argv) {
    try {
        return argc == 3 && copy<UpdateContainerAgentRequest>(argv[1]) &&
                       copy<UpdateContainerAgentResponse>(argv[2])
                   ? 0
                   : 1;
    } catch (const std::exception& error) {
        std::fputs(error.what(), stderr);
        return 1;
    }
}
