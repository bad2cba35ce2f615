// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/ecs/common/attachment_status.hpp>
#include <ecswire/ecs/common/key_value_pair.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>

#include <optional>
#include <string>
#include <vector>

namespace ecswire::inline v0_2 {

/// Something attached to a container instance or task, such as an elastic network interface.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Attachment.html
struct Attachment {
    std::optional<std::string> id{};   ///< unique among attachments
    std::optional<std::string> type{}; ///< such as `ElasticNetworkInterface`; not a closed list
    std::optional<open_enum<AttachmentStatus>> status{}; ///< where it stands in its life
    std::optional<std::vector<KeyValuePair>> details{};  ///< by type, such as its MAC address
};
BOOST_DESCRIBE_STRUCT(Attachment, (), (id, type, status, details))

} // namespace ecswire::inline v0_2
