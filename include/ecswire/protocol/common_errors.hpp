// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/shape.hpp>
#include <ecswire/service/error_traits.hpp>

#include <boost/mp11/list.hpp>

#include <optional>
#include <string>

/// The errors that any operation of a service with this protocol can return. The `error_types` of
/// an operation don't list them.
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/CommonErrors.html
namespace ecswire::inline v0_2 {

/// `X-Amz-Target` doesn't name an operation of the service.
struct UnknownOperationException {
    std::optional<std::string> message{}; ///< the reason, for people to read
};
BOOST_DESCRIBE_STRUCT(UnknownOperationException, (), (message))

constexpr error_traits error_traits_of(shape<UnknownOperationException>) noexcept {
    return {.status = 404};
}

/// The body isn't JSON, or doesn't fit the operation's input.
struct SerializationException {
    std::optional<std::string> message{}; ///< the reason, for people to read
};
BOOST_DESCRIBE_STRUCT(SerializationException, (), (message))

/// The request violates constraints, and the operation has no error of its own for that.
struct ValidationException {
    std::optional<std::string> message{}; ///< the violations
};
BOOST_DESCRIBE_STRUCT(ValidationException, (), (message))

/// The service receives more requests than it accepts: the same request may succeed later.
struct ThrottlingException {
    std::optional<std::string> message{}; ///< the reason, for people to read
};
BOOST_DESCRIBE_STRUCT(ThrottlingException, (), (message))

constexpr error_traits error_traits_of(shape<ThrottlingException>) noexcept {
    return {.retryable = true};
}

/// The service failed for a reason that no other error describes.
struct InternalFailure {
    std::optional<std::string> message{}; ///< the reason, for people to read
};
BOOST_DESCRIBE_STRUCT(InternalFailure, (), (message))

constexpr error_traits error_traits_of(shape<InternalFailure>) noexcept {
    return {.fault = error_fault::server, .status = 500, .retryable = true};
}

/// All common errors.
using common_errors =
    boost::mp11::mp_list<InternalFailure, SerializationException, ThrottlingException,
                         UnknownOperationException, ValidationException>;

} // namespace ecswire::inline v0_2
