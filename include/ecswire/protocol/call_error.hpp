// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/decode_error.hpp>
#include <ecswire/protocol/pointer_into_temporary.hpp>
#include <ecswire/protocol/protocol_errc.hpp>
#include <ecswire/protocol/service_error.hpp>
#include <ecswire/reflect/formats_as_message.hpp>

#include <boost/assert/source_location.hpp>
#include <boost/system/system_error.hpp>
#include <boost/throw_exception.hpp>

#include <string>
#include <utility>
#include <variant>

namespace ecswire::inline v0_2 {

/// A response with a 2xx status whose body can't be decoded as the operation's output.
struct undecodable_response : failed_response {
    decode_error error{}; ///< why the body can't be decoded

    friend bool operator==(const undecodable_response&, const undecodable_response&) = default;
};

/// The error of a call: the service responded with an error, or the body of its response can't be
/// decoded.
///
/// `result::error()` returns a copy, so store it before calling an accessor that returns a pointer
/// or reference: `const auto error = response.error();`. Calling such an accessor on a temporary
/// doesn't compile.
template <operation Op>
class call_error {
public:
    call_error() = default;
    explicit call_error(service_error<Op> error) : reason_(std::move(error)) {}
    explicit call_error(undecodable_response error) : reason_(std::move(error)) {}

    /// The error that the service responded with; null if the body couldn't be decoded.
    [[nodiscard]] const service_error<Op>* service() const& noexcept {
        return std::get_if<service_error<Op>>(&reason_);
    }
    /// Calls on a temporary fail to compile.
    template <class Self = call_error>
    const service_error<Op>* service() const&& noexcept {
        return pointer_into_temporary<Self, service_error<Op>>();
    }

    /// Why the body of a 2xx response can't be decoded; null if the service responded with an
    /// error. The service may have carried out the operation.
    [[nodiscard]] const decode_error* decode_failure() const& noexcept {
        const auto* const response = std::get_if<undecodable_response>(&reason_);
        return response == nullptr ? nullptr : &response->error;
    }
    /// Calls on a temporary fail to compile.
    template <class Self = call_error>
    const decode_error* decode_failure() const&& noexcept {
        return pointer_into_temporary<Self, decode_error>();
    }

    /// The status, headers, body and request identifier of the response.
    [[nodiscard]] const failed_response& response() const& {
        return std::visit(
            [](const failed_response& kept) -> const failed_response& { return kept; }, reason_);
    }
    /// Calls on a temporary fail to compile.
    template <class Self = call_error>
    const failed_response& response() const&& {
        return *pointer_into_temporary<Self, failed_response>();
    }

    /// Whether the same request may succeed later. False if the body couldn't be decoded, since the
    /// service may have carried out the operation.
    [[nodiscard]] bool retryable() const noexcept {
        return service() != nullptr && service()->retryable();
    }

    /// `undecodable_response`, `unexpected_status`, `client_error` or `server_error`.
    [[nodiscard]] protocol_errc code() const noexcept {
        if (service() == nullptr) {
            return protocol_errc::undecodable_response;
        }
        if (service()->name.empty() && !detail::is_error_status(service()->status)) {
            return protocol_errc::unexpected_status;
        }
        return service()->fault() == error_fault::server ? protocol_errc::server_error
                                                         : protocol_errc::client_error;
    }

    /// The error on one line, in valid UTF-8 without control characters.
    [[nodiscard]] std::string message() const {
        if (service() != nullptr) {
            return service()->message();
        }
        return "undecodable response" + detail::status_text(response()) + ": " +
               decode_failure()->message();
    }

    friend bool operator==(const call_error&, const call_error&) = default;

private:
    std::variant<undecodable_response, service_error<Op>> reason_{};
};

template <operation Op>
inline constexpr bool formats_as_message<call_error<Op>> = true;

/// Throws `boost::system::system_error` with the code and the message. Boost.System calls it when
/// `value()` is called on a result that holds this error.
template <operation Op>
[[noreturn]] void throw_exception_from_error(const call_error<Op>& error,
                                             const boost::source_location& location) {
    boost::throw_exception(
        boost::system::system_error(make_error_code(error.code()), error.message()), location);
}

} // namespace ecswire::inline v0_2
