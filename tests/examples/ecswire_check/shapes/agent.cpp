// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include "../shape_check.hpp"

#include <ecswire/ecs/agent.hpp>

using namespace ecswire;

std::span<const ecswire_check::shape_check> ecswire_check::agent_checks() {
    return checks_of<AttachmentStateChange, ContainerStateChange, DiscoverPollEndpointRequest,
                     DiscoverPollEndpointResponse, ManagedAgentStateChange,
                     SubmitAttachmentStateChangesRequest, SubmitAttachmentStateChangesResponse,
                     SubmitContainerStateChangeRequest, SubmitContainerStateChangeResponse,
                     SubmitTaskStateChangeRequest, SubmitTaskStateChangeResponse>;
}
