// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/reflect/shape.hpp>

#include <optional>
#include <string>

namespace ecswire::inline v0_2 {

/// A new status of an attachment, which the agent reports.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_AttachmentStateChange.html
struct AttachmentStateChange {
    std::optional<std::string> attachmentArn{}; ///< required
    std::optional<std::string> status{};        ///< required; such as ATTACHED
};
BOOST_DESCRIBE_STRUCT(AttachmentStateChange, (), (attachmentArn, status))

constexpr auto constraints_of(shape<AttachmentStateChange>) {
    return constraints(member<&AttachmentStateChange::attachmentArn>(required),
                       member<&AttachmentStateChange::status>(required));
}

} // namespace ecswire::inline v0_2
