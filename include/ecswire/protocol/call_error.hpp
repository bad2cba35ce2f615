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

/// A response that says success but whose body isn't the operation's output.
struct unreadable_response : failed_response {
    decode_error error{}; ///< why its body isn't the output

    friend bool operator==(const unreadable_response&, const unreadable_response&) = default;
};

/// Why a call of the operation gave no output: the service said so, or its answer is unreadable.
///
/// Boost 1.81's `result::error()` returns a copy: keep that before you ask for a pointer into it,
/// as in `const auto error = response.error();`. Of a temporary the pointers don't compile.
template <operation Op>
class call_error {
public:
    call_error() = default;
    explicit call_error(service_error<Op> error) : reason_(std::move(error)) {}
    explicit call_error(unreadable_response error) : reason_(std::move(error)) {}

    /// The service's error, if it is one, else null.
    [[nodiscard]] const service_error<Op>* service() const& noexcept {
        return std::get_if<service_error<Op>>(&reason_);
    }
    /// Of a temporary it doesn't compile.
    template <class Self = call_error>
    const service_error<Op>* service() const&& noexcept {
        return pointer_into_temporary<Self, service_error<Op>>();
    }

    /// The answer that can't be read, if it is one, else null. The operation may have been done.
    [[nodiscard]] const unreadable_response* unreadable() const& noexcept {
        return std::get_if<unreadable_response>(&reason_);
    }
    /// Of a temporary it doesn't compile.
    template <class Self = call_error>
    const unreadable_response* unreadable() const&& noexcept {
        return pointer_into_temporary<Self, unreadable_response>();
    }

    /// The status, the identifier of the request, and the body of either.
    [[nodiscard]] const failed_response& response() const& {
        return std::visit(
            [](const failed_response& kept) -> const failed_response& { return kept; }, reason_);
    }
    /// Of a temporary it doesn't compile.
    template <class Self = call_error>
    const failed_response& response() const&& {
        return *pointer_into_temporary<Self, failed_response>();
    }

    /// Whether the same request may succeed later. Not known of an unreadable answer: no.
    [[nodiscard]] bool retryable() const noexcept {
        return service() != nullptr && service()->retryable();
    }

    /// `unreadable_response`, `client_error` or `server_error`.
    [[nodiscard]] protocol_errc code() const noexcept {
        if (service() == nullptr) {
            return protocol_errc::unreadable_response;
        }
        return service()->fault() == error_fault::server ? protocol_errc::server_error
                                                         : protocol_errc::client_error;
    }

    /// One line for people.
    [[nodiscard]] std::string message() const {
        if (service() != nullptr) {
            return service()->message();
        }
        return "unreadable response" + detail::status_text(response()) + ": " +
               unreadable()->error.message();
    }

    friend bool operator==(const call_error&, const call_error&) = default;

private:
    std::variant<unreadable_response, service_error<Op>> reason_{};
};

template <operation Op>
inline constexpr bool formats_as_message<call_error<Op>> = true;

/// Found by Boost.System where `value()` is asked of a result that holds this error: throws
/// `boost::system::system_error` with the code and the message.
template <operation Op>
[[noreturn]] void throw_exception_from_error(const call_error<Op>& error,
                                             const boost::source_location& location) {
    boost::throw_exception(
        boost::system::system_error(make_error_code(error.code()), error.message()), location);
}

} // namespace ecswire::inline v0_2
