// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

// Shapes are described completely although every name that popular headers define as a macro is
// one: Boost.Describe drops a name that is a function-like macro, such as FAILED, without an error.
#include "builds/dependencies.hpp"

#include "support/popular_macros.hpp"
#include "support/windows_macros.hpp"

#include <ecswire/ecs/ecs.hpp>

#include <ecswire/reflect/enumerators.hpp>
#include <ecswire/reflect/members.hpp>

#include <string_view>

using namespace ecswire;

namespace {

/// The enumerators that are object-like macros can't be named here.
template <class E>
constexpr bool has_text(std::string_view text) {
    return enumerator_of<E>(text).has_value();
}

} // namespace

static_assert(FAILED(-1) && REGISTERING == 0 && OK == 0 && unix && linux,
              "the macros are defined before and after the shapes");

static_assert(enumerators_of<AgentUpdateStatus>.size() == 6);
static_assert(enumerators_of<AttachmentStatus>.size() == 8);
static_assert(enumerators_of<ContainerInstanceStatus>.size() == 6);
static_assert(enumerators_of<InstanceHealthCheckState>.size() == 4);
static_assert(enumerators_of<InstanceHealthCheckType>.size() == 4);
static_assert(enumerators_of<ResourceValueType>.size() == 4);
static_assert(enumerators_of<TargetType>.size() == 1);

static_assert(wire_text(AgentUpdateStatus::FAILED) == "FAILED");
static_assert(wire_text(AttachmentStatus::FAILED) == "FAILED");
static_assert(has_text<AttachmentStatus>("DELETED"));
static_assert(has_text<ContainerInstanceStatus>("REGISTERING"));
static_assert(has_text<InstanceHealthCheckState>("OK"));

static_assert(member_count<Attachment> == 4);
static_assert(member_count<Attribute> == 4);
static_assert(member_count<ContainerInstance> == 19);
static_assert(member_count<GpuDevice> == 5);
static_assert(member_count<ContainerInstanceHealthStatus> == 2);
static_assert(member_count<InstanceHealthCheckResult> == 5);
static_assert(member_count<KeyValuePair> == 2);
static_assert(member_count<Resource> == 6);
static_assert(member_count<Tag> == 2);
static_assert(member_count<UpdateContainerAgentRequest> == 2);
static_assert(member_count<UpdateContainerAgentResponse> == 1);
static_assert(member_count<VersionInfo> == 3);
