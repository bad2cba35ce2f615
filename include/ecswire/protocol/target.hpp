// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/protocol/http_message.hpp>
#include <ecswire/service/operation.hpp>
#include <ecswire/text/constexpr_containers.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace ecswire::inline v0_2 {

/// The two parts of the header `X-Amz-Target`, such as
/// `AmazonEC2ContainerServiceV20141113.UpdateContainerAgent`.
/// https://smithy.io/2.0/aws/protocols/aws-json-1_1-protocol.html
struct operation_target {
    std::string_view service{};   ///< the part before the dot: service name and API version
    std::string_view operation{}; ///< the part after the dot

    friend constexpr bool operator==(const operation_target&, const operation_target&) = default;
};

/// The target of an operation.
template <operation Op>
inline constexpr operation_target target_of{Op::service, Op::name};

/// The value of the header for a target.
[[nodiscard]] ECSWIRE_CONTAINER_CONSTEXPR std::string to_string(const operation_target& target) {
    std::string text(target.service);
    return text.append(1, '.').append(target.operation);
}

/// Splits a value of the header at its last dot; empty if a part is missing.
[[nodiscard]] constexpr std::optional<operation_target>
parse_target(std::string_view text) noexcept {
    const std::size_t dot = text.rfind('.');
    if (dot == std::string_view::npos || dot == 0 || dot + 1 == text.size()) {
        return std::nullopt;
    }
    return operation_target{text.substr(0, dot), text.substr(dot + 1)};
}

/// The target of a request; empty if the header is absent or malformed. The result refers to the
/// request.
[[nodiscard]] ECSWIRE_CONTAINER_CONSTEXPR std::optional<operation_target>
find_target(const http_request& request) noexcept {
    const auto text = find_header(request.headers, "X-Amz-Target");
    return text ? parse_target(*text) : std::nullopt;
}
std::optional<operation_target> find_target(http_request&&) = delete;

/// The name of the operation that a request calls, such as `UpdateContainerAgent`; empty if the
/// header is absent or malformed. The result refers to the request.
[[nodiscard]] ECSWIRE_CONTAINER_CONSTEXPR std::optional<std::string_view>
operation_name(const http_request& request) noexcept {
    const auto target = find_target(request);
    return target ? std::optional(target->operation) : std::nullopt;
}
std::optional<std::string_view> operation_name(http_request&&) = delete;

} // namespace ecswire::inline v0_2
