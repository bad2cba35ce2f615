// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/formats_as_message.hpp>

#include <boost/system/errc.hpp>
#include <boost/system/error_category.hpp>
#include <boost/system/error_code.hpp>
#include <boost/system/error_condition.hpp>

#include <string>
#include <type_traits>

namespace ecswire::inline v0_2 {

/// Why a message is not a valid request or response of the operation. The comment of each code
/// names the generic condition of Boost.System that it is equivalent to.
enum class protocol_errc {
    invalid_request = 1,  ///< the request violates constraints; `invalid_argument`
    unencodable_request,  ///< a text of the request isn't UTF-8; `illegal_byte_sequence`
    wrong_method,         ///< the HTTP method isn't POST; `operation_not_supported`
    unknown_operation,    ///< X-Amz-Target names another operation; `operation_not_supported`
    undecodable_request,  ///< the body can't be decoded as the input; `bad_message`
    undecodable_response, ///< the body can't be decoded as the output; `bad_message`
    client_error,         ///< the service rejected the request; `operation_not_permitted`
    server_error,         ///< the service failed; `resource_unavailable_try_again`
    unexpected_status,    ///< the HTTP status is neither 2xx, 4xx nor 5xx; `protocol_error`
};

namespace detail {

constexpr const char* describe(protocol_errc code) noexcept {
    switch (code) {
    case protocol_errc::invalid_request: return "the request violates its constraints";
    case protocol_errc::unencodable_request: return "the request can't be encoded";
    case protocol_errc::wrong_method: return "the HTTP method is not POST";
    case protocol_errc::unknown_operation: return "X-Amz-Target doesn't name the operation";
    case protocol_errc::undecodable_request: return "the body of the request can't be decoded";
    case protocol_errc::undecodable_response: return "the body of the response can't be decoded";
    case protocol_errc::client_error: return "the service refused the request";
    case protocol_errc::server_error: return "the service failed";
    case protocol_errc::unexpected_status:
        return "the HTTP status is neither a success nor an error";
    }
    return "unknown error";
}

constexpr boost::system::errc::errc_t condition_of(protocol_errc code) noexcept {
    switch (code) {
    case protocol_errc::invalid_request: return boost::system::errc::invalid_argument;
    case protocol_errc::unencodable_request: return boost::system::errc::illegal_byte_sequence;
    case protocol_errc::wrong_method:
    case protocol_errc::unknown_operation: return boost::system::errc::operation_not_supported;
    case protocol_errc::client_error: return boost::system::errc::operation_not_permitted;
    case protocol_errc::server_error: return boost::system::errc::resource_unavailable_try_again;
    case protocol_errc::unexpected_status: return boost::system::errc::protocol_error;
    default: return boost::system::errc::bad_message;
    }
}

// Categories with the same fixed identifier compare equal across shared libraries.
class protocol_category_type final : public boost::system::error_category {
public:
    constexpr protocol_category_type() noexcept : error_category(0x8a3c51e0d6f24b80U) {}
    [[nodiscard]] const char* name() const noexcept override { return "ecswire.protocol"; }
    [[nodiscard]] std::string message(int value) const override {
        return describe(static_cast<protocol_errc>(value));
    }
    [[nodiscard]] boost::system::error_condition
    default_error_condition(int value) const noexcept override {
        return boost::system::errc::make_error_condition(
            condition_of(static_cast<protocol_errc>(value)));
    }
};

inline constexpr protocol_category_type protocol_category_value{};

} // namespace detail

/// The category of `protocol_errc`.
inline const boost::system::error_category& protocol_category() noexcept {
    return detail::protocol_category_value;
}

/// Converts a `protocol_errc` to an `error_code`; Boost.System finds it by its name.
inline boost::system::error_code make_error_code(protocol_errc code) noexcept {
    return {static_cast<int>(code), protocol_category()};
}

template <>
inline constexpr bool formats_as_message<protocol_errc> = true;

} // namespace ecswire::inline v0_2

template <>
struct boost::system::is_error_code_enum<ecswire::protocol_errc> : std::true_type {};
