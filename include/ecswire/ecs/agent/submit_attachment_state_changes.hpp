// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/ecs/agent/attachment_state_change.hpp>
#include <ecswire/ecs/common/ecs_operation.hpp>
#include <ecswire/ecs/common/errors.hpp>
#include <ecswire/reflect/shape.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ecswire::inline v0_2 {

/// New statuses of attachments of container instances.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_SubmitAttachmentStateChanges.html
struct SubmitAttachmentStateChangesRequest {
    std::optional<std::string> cluster{};                            ///< short name or ARN
    std::optional<std::vector<AttachmentStateChange>> attachments{}; ///< required
};
BOOST_DESCRIBE_STRUCT(SubmitAttachmentStateChangesRequest, (), (cluster, attachments))

constexpr auto constraints_of(shape<SubmitAttachmentStateChangesRequest>) {
    return constraints(member<&SubmitAttachmentStateChangesRequest::attachments>(required));
}

/// The acknowledgment of the report.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_SubmitAttachmentStateChanges.html
struct SubmitAttachmentStateChangesResponse {
    std::optional<std::string> acknowledgment{}; ///< text without a documented form
};
BOOST_DESCRIBE_STRUCT(SubmitAttachmentStateChangesResponse, (), (acknowledgment))

/// Reports that attachments changed their status. Meant for the ECS agent only.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_SubmitAttachmentStateChanges.html
struct SubmitAttachmentStateChanges : ecs_operation {
    using request_type = SubmitAttachmentStateChangesRequest;
    using response_type = SubmitAttachmentStateChangesResponse;
    using error_types = ecs_errors<ClusterNotFoundException>;

    static constexpr std::string_view name = "SubmitAttachmentStateChanges";
};

constexpr SubmitAttachmentStateChanges
operation_of(shape<SubmitAttachmentStateChangesRequest>) noexcept {
    return {};
}

} // namespace ecswire::inline v0_2
