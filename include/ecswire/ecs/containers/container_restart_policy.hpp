// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/bounds.hpp>
#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/length.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/range.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/reflect/shape.hpp>

#include <cstdint>
#include <optional>
#include <vector>

namespace ecswire::inline v0_2 {

/// The policy by which the agent restarts a container that exits, without replacing its task.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerRestartPolicy.html
struct ContainerRestartPolicy {
    std::optional<bool> enabled{}; ///< required; whether the container is restarted
    std::optional<std::vector<std::int32_t>> ignoredExitCodes{};
    ///< at most 50 exit codes without a restart; absent: none
    std::optional<std::int32_t> restartAttemptPeriod{};
    ///< seconds to run before a restart is possible; 60 to 1800, absent: 300
};
BOOST_DESCRIBE_STRUCT(ContainerRestartPolicy, (), (enabled, ignoredExitCodes, restartAttemptPeriod))

constexpr auto constraints_of(shape<ContainerRestartPolicy>) {
    return constraints(member<&ContainerRestartPolicy::enabled>(required),
                       member<&ContainerRestartPolicy::ignoredExitCodes>(length(at_most(50))),
                       member<&ContainerRestartPolicy::restartAttemptPeriod>(range(60, 1800)));
}

} // namespace ecswire::inline v0_2
