// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/decode_error.hpp>
#include <ecswire/protocol/call_error.hpp>
#include <ecswire/protocol/pointer_into_temporary.hpp>
#include <ecswire/protocol/request_error.hpp>
#include <ecswire/protocol/retry_class.hpp>
#include <ecswire/protocol/service_error.hpp>
#include <ecswire/reflect/formats_as_message.hpp>
#include <ecswire/service/operation.hpp>

#include <boost/assert/source_location.hpp>
#include <boost/system/errc.hpp>
#include <boost/system/error_code.hpp>
#include <boost/system/system_error.hpp>
#include <boost/throw_exception.hpp>

#include <concepts>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

namespace ecswire::inline v0_2 {

/// The error of a transport that gives no reason for the absence of a response, such as a callable
/// that returns `std::optional<http_response>`.
struct no_response {
    /// One line for people, in valid UTF-8 without control characters.
    [[nodiscard]] static std::string message() { return "no response"; }

    friend bool operator==(const no_response&, const no_response&) = default;
};

namespace detail {

template <class E>
std::string transport_message(const E& error) {
    if constexpr (requires {
                      { error.message() } -> std::convertible_to<std::string>;
                  }) {
        return error.message();
    } else if constexpr (std::convertible_to<const E&, std::string_view>) {
        return std::string(std::string_view(error));
    } else {
        return "no response";
    }
}

} // namespace detail

/// Why `call` gave no output: the request is invalid and wasn't sent, the transport brought no
/// response, the service answered with an error, or the body of its answer can't be decoded.
///
/// Exactly one of `request()`, `transport()`, `service()` and `decode_failure()` isn't null. As
/// with `call_error`, a pointer into a temporary doesn't compile: keep `result.error()` first.
/// Transport is the transport's own error type.
template <operation Op, class Transport = no_response>
class call_failure {
public:
    call_failure() = default;
    explicit call_failure(call_error<Op> error)
        : reason_(std::in_place_index<0>, std::move(error)) {}
    explicit call_failure(request_error error)
        : reason_(std::in_place_index<1>, std::move(error)) {}

    /// The failure of a transport.
    [[nodiscard]] static call_failure of_transport(Transport error) {
        return call_failure(std::in_place_index<2>, std::move(error));
    }

    /// Why the request is invalid. Nothing was sent.
    [[nodiscard]] const request_error* request() const& noexcept {
        return std::get_if<1>(&reason_);
    }
    /// Calls on a temporary fail to compile.
    template <class Self = call_failure>
    const request_error* request() const&& noexcept {
        return pointer_into_temporary<Self, request_error>();
    }

    /// Why there is no response. The operation may have been done.
    [[nodiscard]] const Transport* transport() const& noexcept { return std::get_if<2>(&reason_); }
    /// Calls on a temporary fail to compile.
    template <class Self = call_failure>
    const Transport* transport() const&& noexcept {
        return pointer_into_temporary<Self, Transport>();
    }

    /// The error with which the service answered.
    [[nodiscard]] const service_error<Op>* service() const& noexcept {
        const auto* const answer = std::get_if<0>(&reason_);
        return answer == nullptr ? nullptr : answer->service();
    }
    /// Calls on a temporary fail to compile.
    template <class Self = call_failure>
    const service_error<Op>* service() const&& noexcept {
        return pointer_into_temporary<Self, service_error<Op>>();
    }

    /// Why the body of a successful response can't be decoded. The operation may have been done.
    [[nodiscard]] const decode_error* decode_failure() const& noexcept {
        const auto* const answer = std::get_if<0>(&reason_);
        return answer == nullptr ? nullptr : answer->decode_failure();
    }
    /// Calls on a temporary fail to compile.
    template <class Self = call_failure>
    const decode_error* decode_failure() const&& noexcept {
        return pointer_into_temporary<Self, decode_error>();
    }

    /// The response without an output; null if no response came.
    [[nodiscard]] const failed_response* response() const& noexcept {
        const auto* const answer = std::get_if<0>(&reason_);
        return answer == nullptr ? nullptr : &answer->response();
    }
    /// Calls on a temporary fail to compile.
    template <class Self = call_failure>
    const failed_response* response() const&& noexcept {
        return pointer_into_temporary<Self, failed_response>();
    }

    /// Whether the same request may succeed later: its `retry_class_of` is `throttling` or
    /// `transient`. Where no whole answer came, the operation may have been done: see `attempt_of`.
    [[nodiscard]] bool retryable() const noexcept {
        const retry_class kind = retry_class_of(*this);
        return kind == retry_class::throttling || kind == retry_class::transient;
    }

    /// A `protocol_errc`. For a failure of the transport, its error converted to an `error_code`,
    /// or `io_error` if its type doesn't convert.
    [[nodiscard]] boost::system::error_code code() const {
        if (request() != nullptr) {
            return make_error_code(request()->code());
        }
        if (const auto* const answer = std::get_if<0>(&reason_)) {
            return make_error_code(answer->code());
        }
        if constexpr (std::convertible_to<const Transport&, boost::system::error_code>) {
            return *transport();
        } else {
            return boost::system::errc::make_error_code(boost::system::errc::io_error);
        }
    }

    /// One line for people.
    [[nodiscard]] std::string message() const {
        if (request() != nullptr) {
            return request()->message();
        }
        if (const auto* const answer = std::get_if<0>(&reason_)) {
            return answer->message();
        }
        return "transport: " + on_one_line(detail::transport_message(*transport()));
    }

    friend bool operator==(const call_failure&, const call_failure&) = default;

private:
    template <std::size_t Index>
    call_failure(std::in_place_index_t<Index> index, Transport error)
        : reason_(index, std::move(error)) {}

    std::variant<call_error<Op>, request_error, Transport> reason_{};
};

template <operation Op, class Transport>
inline constexpr bool formats_as_message<call_failure<Op, Transport>> = true;

/// The retry class of a failed call; for an error of the service, the class of that error.
/// `transient` if no response came or the response isn't a complete JSON document; `none` for an
/// invalid request, and for a response that doesn't fit the shape or exceeds a limit.
template <operation Op, class Transport>
[[nodiscard]] retry_class retry_class_of(const call_failure<Op, Transport>& failure) noexcept {
    if (failure.service() != nullptr) {
        return retry_class_of(*failure.service());
    }
    if (failure.transport() != nullptr) {
        return retry_class::transient;
    }
    const bool malformed =
        failure.decode_failure() != nullptr &&
        make_error_code(failure.decode_failure()->code) == decode_condition::malformed;
    return malformed ? retry_class::transient : retry_class::none;
}

/// Throws `boost::system::system_error` with the code and the message. Boost.System calls it when
/// `value()` is called on a result that holds this error.
template <operation Op, class Transport>
[[noreturn]] void throw_exception_from_error(const call_failure<Op, Transport>& failure,
                                             const boost::source_location& location) {
    boost::throw_exception(boost::system::system_error(failure.code(), failure.message()),
                           location);
}

} // namespace ecswire::inline v0_2
