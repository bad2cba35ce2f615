// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/shape.hpp>

// <windows.h> has a macro FAILED(hr). It leaves the enumerator alone, but Boost.Describe would pass
// over it without a word.
#pragma push_macro("FAILED")
#undef FAILED

namespace ecswire::inline v0_2 {

/// How far the update of a container instance's agent has come.
///
/// An update walks from PENDING to UPDATED in the order below, and can end in FAILED on the way.
/// While the agent is disconnected it stays where it is, and goes on when the agent is back.
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerInstance.html
enum class AgentUpdateStatus {
    PENDING,  ///< requested; the agent has not begun
    STAGING,  ///< the agent downloads the new version
    STAGED,   ///< downloaded and verified
    UPDATING, ///< the agent restarts into the new version
    UPDATED,  ///< the new version runs
    FAILED,   ///< the download, its verification or the restart failed
};
BOOST_DESCRIBE_ENUM(AgentUpdateStatus, PENDING, STAGING, STAGED, UPDATING, UPDATED, FAILED)

} // namespace ecswire::inline v0_2

#pragma pop_macro("FAILED")
