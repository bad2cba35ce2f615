// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/shape.hpp>

#include <optional>
#include <string>

namespace ecswire::inline v0_2 {

/// The versions of the software on a container instance, as its agent reports them.
///
/// Without `agentVersion` an update of the agent fails with MissingVersionException.
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_VersionInfo.html
struct VersionInfo {
    std::optional<std::string> agentVersion{};  ///< such as `1.16.2`
    std::optional<std::string> agentHash{};     ///< the Git commit that the agent was built from
    std::optional<std::string> dockerVersion{}; ///< such as `DockerVersion: 17.09.1-ce`
};
BOOST_DESCRIBE_STRUCT(VersionInfo, (), (agentVersion, agentHash, dockerVersion))

} // namespace ecswire::inline v0_2
