// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

// After the macros of <windows.h>, nothing is missing from a description: Boost.Describe passes
// over a name that is a macro with arguments, such as FAILED, and doesn't say so.
#include "builds/dependencies.hpp"

#include "support/windows_macros.hpp"

#include <ecswire/ecs/container_instances/update_container_agent.hpp>

#include <ecswire/reflect/enumerators.hpp>
#include <ecswire/reflect/members.hpp>

using namespace ecswire;

static_assert(FAILED(-1) && REGISTERING == 0, "the macros are there, before and after");

static_assert(enumerators_of<AgentUpdateStatus>.size() == 6);
static_assert(enumerators_of<AttachmentStatus>.size() == 8);
static_assert(enumerators_of<ContainerInstanceStatus>.size() == 6);
static_assert(enumerators_of<InstanceHealthCheckState>.size() == 4);
static_assert(enumerators_of<InstanceHealthCheckType>.size() == 4);
static_assert(enumerators_of<ResourceValueType>.size() == 4);
static_assert(enumerators_of<TargetType>.size() == 1);

static_assert(wire_text(AgentUpdateStatus::FAILED) == "FAILED");
static_assert(wire_text(AttachmentStatus::FAILED) == "FAILED");
static_assert(wire_text(ContainerInstanceStatus::REGISTERING_) == "REGISTERING");

static_assert(member_count<Attachment> == 4);
static_assert(member_count<Attribute> == 4);
static_assert(member_count<ContainerInstance> == 18);
static_assert(member_count<ContainerInstanceHealthStatus> == 2);
static_assert(member_count<InstanceHealthCheckResult> == 5);
static_assert(member_count<KeyValuePair> == 2);
static_assert(member_count<Resource> == 6);
static_assert(member_count<Tag> == 2);
static_assert(member_count<UpdateContainerAgentRequest> == 2);
static_assert(member_count<UpdateContainerAgentResponse> == 1);
static_assert(member_count<VersionInfo> == 3);
