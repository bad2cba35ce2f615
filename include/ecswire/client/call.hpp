// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/client/call_failure.hpp>
#include <ecswire/client/exchange.hpp>
#include <ecswire/protocol/http_message.hpp>
#include <ecswire/protocol/make_request.hpp>
#include <ecswire/protocol/parse_response.hpp>
#include <ecswire/service/operation.hpp>

#include <boost/system/result.hpp>

#include <chrono>
#include <concepts>
#include <functional>
#include <optional>
#include <type_traits>
#include <utility>

namespace ecswire::inline v0_2 {

/// How to call an operation.
struct call_options {
    make_request_options making{}; ///< how the request is validated
    decode_options decoding{};     ///< how the response is read

    /// Sees the request and what came back, once the transport has returned. Empty: nothing does.
    std::function<void(const exchange&)> observer{};
    /// Measures the duration for the observer: `std::chrono::steady_clock::now`. Empty: it is 0.
    std::function<std::chrono::steady_clock::time_point()> now{};
    unsigned attempt = 1; ///< its number for the observer
};

namespace detail {

// A type that holds a response or says why there is none: boost::system::result, std::expected,
// std::optional.
template <class T>
concept holds_response = requires(T& sent) {
    { *sent } -> std::convertible_to<http_response>;
    { sent.has_value() } -> std::convertible_to<bool>;
};

template <class T>
concept holds_error = requires(const T& sent) {
    sent.error();
};

template <class Sent>
struct transport_error {
    using type = no_response;
};
template <holds_error Sent>
struct transport_error<Sent> {
    using type = std::remove_cvref_t<decltype(std::declval<const Sent&>().error())>;
};

/// What a callable may be that sends a request.
template <class Send>
concept sends = std::invocable<Send&, http_request> &&
    (std::convertible_to<std::invoke_result_t<Send&, http_request>, http_response> ||
     holds_response<std::remove_cvref_t<std::invoke_result_t<Send&, http_request>>>);

template <class Send>
consteval void check_sends() {
    static_assert(sends<Send>,
                  "ecswire: `send` doesn't send: give it one parameter, http_request or const "
                  "http_request&, and let it return an http_response, or one in a "
                  "boost::system::result, std::expected or std::optional");
}

template <class Send>
struct transport_error_of {
    using type = no_response; // explained by check_sends
};
template <sends Send>
struct transport_error_of<Send>
    : transport_error<std::remove_cvref_t<std::invoke_result_t<Send&, http_request>>> {};

} // namespace detail

/// What `call` of the operation returns, given that callable to send.
template <operation Op, class Send>
using call_result =
    boost::system::result<typename Op::response_type,
                          call_failure<Op, typename detail::transport_error_of<Send>::type>>;

/// Calls the operation: makes the request, gives it to `send`, and reads what comes back.
///
///     const auto response = ecswire::call<ecswire::UpdateContainerAgent>(
///         {.cluster = "prod", .containerInstance = "53ac7152dcd1410281f5208962864132"}, send);
///
/// `send` takes an `http_request` and returns an `http_response`; a transport that can fail returns
/// it in a `boost::system::result`, `std::expected` or `std::optional`, whose error is kept. It
/// signs the request, connects and waits. What `send` throws passes through.
template <operation Op, class Send>
[[nodiscard]] call_result<Op, Send> call(const typename Op::request_type& input, Send&& send,
                                         const call_options& options = {}) {
    detail::check_sends<Send>();
    using failure = typename call_result<Op, Send>::error_type;
    auto request = make_request<Op>(input, options.making);
    if (!request) {
        return failure(request.error());
    }
    exchange seen;
    std::chrono::steady_clock::time_point begin;
    if (options.observer) {
        seen = {.operation = Op::name, .attempt = options.attempt, .request = masked(*request)};
        begin = options.now ? options.now() : begin;
    }
    auto sent = send(*std::move(request));
    http_response* response = nullptr;
    if constexpr (std::convertible_to<decltype(sent), http_response>) {
        response = &sent;
    } else if (sent.has_value()) {
        response = &*sent;
    }
    if (options.observer) {
        seen.duration = options.now ? options.now() - begin : seen.duration;
        seen.response = response == nullptr ? std::nullopt : std::optional(masked(*response));
        options.observer(seen);
    }
    if (response == nullptr) {
        if constexpr (detail::holds_error<decltype(sent)>) {
            return failure::of_transport(sent.error());
        } else {
            return failure::of_transport({});
        }
    }
    auto output = parse_response<Op>(std::move(*response), options.decoding);
    if (!output) {
        return failure(output.error());
    }
    return *std::move(output);
}

/// The same for a request whose shape tells its operation: `call(request, send)`.
template <described_struct Request, class Send, operation Op = operation_for<Request>>
[[nodiscard]] call_result<Op, Send> call(const Request& input, Send&& send,
                                         const call_options& options = {}) {
    return call<Op>(input, send, options);
}

} // namespace ecswire::inline v0_2
