// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/shape.hpp>
#include <ecswire/service/error_traits.hpp>

#include <optional>
#include <string>

/// The errors with which a service answers whatever the operation. They are part of no operation's
/// model, and any operation's caller can meet them.
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/CommonErrors.html
namespace ecswire::inline v0_2 {

/// `X-Amz-Target` names no operation of the service.
struct UnknownOperationException {
    std::optional<std::string> message{}; ///< what happened, for people to read
};
BOOST_DESCRIBE_STRUCT(UnknownOperationException, (), (message))

constexpr error_traits error_traits_of(shape<UnknownOperationException>) noexcept {
    return {.fault = error_fault::client, .status = 400, .retryable = false};
}

/// The body isn't JSON, or not of the operation's shape.
struct SerializationException {
    std::optional<std::string> message{}; ///< what happened, for people to read
};
BOOST_DESCRIBE_STRUCT(SerializationException, (), (message))

constexpr error_traits error_traits_of(shape<SerializationException>) noexcept {
    return {.fault = error_fault::client, .status = 400, .retryable = false};
}

/// The request violates constraints, where the operation has no error of its own for that.
struct ValidationException {
    std::optional<std::string> message{}; ///< the violations
};
BOOST_DESCRIBE_STRUCT(ValidationException, (), (message))

constexpr error_traits error_traits_of(shape<ValidationException>) noexcept {
    return {.fault = error_fault::client, .status = 400, .retryable = false};
}

/// There are more requests than the service takes: the same one may be sent again, later.
struct ThrottlingException {
    std::optional<std::string> message{}; ///< what happened, for people to read
};
BOOST_DESCRIBE_STRUCT(ThrottlingException, (), (message))

constexpr error_traits error_traits_of(shape<ThrottlingException>) noexcept {
    return {.fault = error_fault::client, .status = 400, .retryable = true};
}

/// The service failed in a way that it has no other name for.
struct InternalFailure {
    std::optional<std::string> message{}; ///< what happened, for people to read
};
BOOST_DESCRIBE_STRUCT(InternalFailure, (), (message))

constexpr error_traits error_traits_of(shape<InternalFailure>) noexcept {
    return {.fault = error_fault::server, .status = 500, .retryable = true};
}

} // namespace ecswire::inline v0_2
