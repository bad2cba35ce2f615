// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/bounds.hpp>
#include <ecswire/constraints/condition.hpp>
#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/forbidden_when.hpp>
#include <ecswire/constraints/length.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/range.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/ecs/common/ecs_operation.hpp>
#include <ecswire/ecs/common/errors.hpp>
#include <ecswire/ecs/common/failure.hpp>
#include <ecswire/ecs/tasks/protected_task.hpp>
#include <ecswire/reflect/shape.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ecswire::inline v0_2 {

/// The tasks to protect, or to protect no longer.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateTaskProtection.html
struct UpdateTaskProtectionRequest {
    std::optional<std::string> cluster{};            ///< required; short name or ARN
    std::optional<std::vector<std::string>> tasks{}; ///< required; at most 10 IDs or ARNs
    std::optional<bool> protectionEnabled{};         ///< required; whether the tasks are protected
    std::optional<std::int32_t> expiresInMinutes{};  ///< 1 to 2880; absent: 120
};
BOOST_DESCRIBE_STRUCT(UpdateTaskProtectionRequest, (),
                      (cluster, tasks, protectionEnabled, expiresInMinutes))

constexpr auto constraints_of(shape<UpdateTaskProtectionRequest>) {
    return constraints(
        member<&UpdateTaskProtectionRequest::cluster>(required),
        member<&UpdateTaskProtectionRequest::tasks>(required, length(at_most(10))),
        member<&UpdateTaskProtectionRequest::protectionEnabled>(required),
        member<&UpdateTaskProtectionRequest::expiresInMinutes>(
            forbidden_when<&UpdateTaskProtectionRequest::protectionEnabled>(is(false)),
            range(1, 2880)));
}

/// The tasks that were updated, and the others.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateTaskProtection.html
struct UpdateTaskProtectionResponse {
    std::optional<std::vector<ProtectedTask>> protectedTasks{}; ///< tasks and their protection
    std::optional<std::vector<Failure>> failures{};
    ///< the others, such as MISSING and DEPLOYMENT_BLOCKED
};
BOOST_DESCRIBE_STRUCT(UpdateTaskProtectionResponse, (), (protectedTasks, failures))

/// Protects tasks of a service from being stopped when it scales in or is deployed, or ends their
/// protection. Tasks that were not updated are among the `failures` of the response, which isn't an
/// error. Repeating it sets the end of the protection anew.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateTaskProtection.html
struct UpdateTaskProtection : ecs_operation {
    using request_type = UpdateTaskProtectionRequest;
    using response_type = UpdateTaskProtectionResponse;
    using error_types = ecs_errors<ClusterNotFoundException, ResourceNotFoundException,
                                   UnsupportedFeatureException>;

    static constexpr std::string_view name = "UpdateTaskProtection";
    static constexpr auto failures = &UpdateTaskProtectionResponse::failures;
    static constexpr auto batch_key = &UpdateTaskProtectionRequest::tasks;
    static constexpr std::size_t max_batch = 10;
};

constexpr UpdateTaskProtection operation_of(shape<UpdateTaskProtectionRequest>) noexcept {
    return {};
}

} // namespace ecswire::inline v0_2
