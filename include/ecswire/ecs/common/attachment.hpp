// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/open_values.hpp>
#include <ecswire/ecs/common/key_value_pair.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>

#include <optional>
#include <string>
#include <vector>

#include <ecswire/ecs/detail/hide_macros.hpp>

namespace ecswire::inline v0_2 {

/// The states in the life cycle of an attachment, in order.
///
/// The service model declares `Attachment$status` as a string; the API reference lists these
/// values.
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Attachment.html
enum class AttachmentStatus {
    PRECREATED, ///< has an identifier; not created yet
    CREATED,    ///< created; not attached yet
    ATTACHING,  ///< being attached to the container instance or task
    ATTACHED,   ///< attached and usable
    DETACHING,  ///< being detached
    DETACHED,   ///< detached; not deleted yet
    DELETED,    ///< deleted
    FAILED,     ///< creating or attaching it failed
};
BOOST_DESCRIBE_ENUM(AttachmentStatus, PRECREATED, CREATED, ATTACHING, ATTACHED, DETACHING, DETACHED,
                    DELETED, FAILED)

/// A resource attached to a container instance or task, such as an elastic network interface.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Attachment.html
struct Attachment {
    std::optional<std::string> id{};   ///< unique among attachments
    std::optional<std::string> type{}; ///< `ElasticNetworkInterface`, among others
    std::optional<open_enum<AttachmentStatus>> status{}; ///< its state in the life cycle
    std::optional<std::vector<KeyValuePair>> details{};  ///< such as `macAddress`; depend on `type`
};
BOOST_DESCRIBE_STRUCT(Attachment, (), (id, type, status, details))

constexpr auto constraints_of(shape<Attachment>) {
    return constraints(member<&Attachment::status>(open_values));
}

} // namespace ecswire::inline v0_2

#include <ecswire/ecs/detail/restore_macros.hpp>
