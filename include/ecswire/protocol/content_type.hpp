// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/service/operation.hpp>

#include <string_view>

namespace ecswire::inline v0_2 {

/// The media type of every message of a protocol.
/// https://smithy.io/2.0/aws/protocols/aws-json-1_1-protocol.html
[[nodiscard]] constexpr std::string_view content_type_of(aws_json protocol) noexcept {
    return protocol == aws_json::v1_0 ? "application/x-amz-json-1.0" : "application/x-amz-json-1.1";
}

} // namespace ecswire::inline v0_2
