// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/client/call_failure.hpp>
#include <ecswire/client/exchange.hpp>
#include <ecswire/json/holds_secrets.hpp>
#include <ecswire/json/print.hpp>
#include <ecswire/json/refers_to_document.hpp>
#include <ecswire/json/result.hpp>
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

/// Options of `call`.
struct call_options {
    make_request_options making{}; ///< options of validating the request
    decode_options decoding{};     ///< options of decoding the response

    /// Called with the request and its response, after the transport has returned. May be empty.
    std::function<void(const exchange&)> observer{};
    /// The clock for the observer's duration, such as `std::chrono::steady_clock::now`. If empty,
    /// the duration is 0.
    std::function<std::chrono::steady_clock::time_point()> now{};
    unsigned attempt = 1; ///< the number of the attempt, for the observer
};

namespace detail {

// A type that holds a response or an error: boost::system::result, std::expected, std::optional.
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

/// A callable that sends a request and returns the response.
template <class Send>
concept sends = std::invocable<Send&, http_request> &&
    (std::convertible_to<std::invoke_result_t<Send&, http_request>, http_response> ||
     holds_response<std::remove_cvref_t<std::invoke_result_t<Send&, http_request>>>);

// A callable that calls operations, as `retrying` does: it takes a request and returns a result.
template <class Call, class Op>
concept calls_operation = std::invocable<Call&, Op, const typename Op::request_type&>;

template <operation Op, class Send>
consteval void check_sends() {
    constexpr bool is_const_client =
        calls_operation<std::remove_const_t<std::remove_reference_t<Send>>, Op>;
    static_assert(!is_const_client, "ecswire: the client is const, but a call changes it");
    static_assert(sends<Send> || is_const_client,
                  "ecswire: `send` doesn't send: give it one parameter, http_request or const "
                  "http_request&, and let it return an http_response, or one in a "
                  "boost::system::result, std::expected or std::optional");
}

template <class Send>
struct transport_error_of {
    using type = no_response; // check_sends explains the error
};
template <sends Send>
struct transport_error_of<Send>
    : transport_error<std::remove_cvref_t<std::invoke_result_t<Send&, http_request>>> {};

// The response in what `send` returned, or null.
template <class Sent>
http_response* find_response(Sent& sent) {
    if constexpr (std::convertible_to<Sent&, http_response&>) {
        return &static_cast<http_response&>(sent);
    } else {
        return sent.has_value() ? &unchecked_value(sent) : nullptr;
    }
}

template <operation Op, class Result, class Sent>
Result read_answer(Sent& sent, const decode_options& options) {
    check_temporary_document<typename Op::response_type>(); // `sent` doesn't outlive the call
    using failure = typename Result::error_type;
    if (const http_response* const response = find_response(sent)) {
        auto output = parse_response<Op>(*response, options);
        if (!output) {
            return failure(output.error());
        }
        return unchecked_value(std::move(output));
    }
    if constexpr (holds_error<Sent>) {
        return failure::of_transport(sent.error());
    } else {
        return failure::of_transport({});
    }
}

template <class Op, class Send>
struct result_of_call {
    using type = boost::system::result<typename Op::response_type,
                                       call_failure<Op, typename transport_error_of<Send>::type>>;
};
template <class Op, calls_operation<Op> Client>
struct result_of_call<Op, Client> {
    using type =
        std::remove_cvref_t<std::invoke_result_t<Client&, Op, const typename Op::request_type&>>;
};

} // namespace detail

/// The result of `call` for an operation and a callable that sends requests or calls operations.
template <operation Op, class Send>
using call_result = typename detail::result_of_call<Op, Send>::type;

/// Calls an operation: makes the request, passes it to `send`, and parses the response.
///
///     const auto response = ecswire::call<ecswire::UpdateContainerAgent>(
///         {.cluster = "prod", .containerInstance = "53ac7152dcd1410281f5208962864132"}, send);
///
/// `send` takes an `http_request` and returns an `http_response`; a transport that can fail returns
/// it in a `boost::system::result`, `std::expected` or `std::optional`, whose error is kept. `send`
/// signs the request, connects and waits. Exceptions of `send` propagate.
template <operation Op, class Send>
    requires(!detail::calls_operation<Send, Op>)
[[nodiscard]] call_result<Op, Send> call(const typename Op::request_type& input, Send&& send,
                                         const call_options& options = {}) {
    detail::check_sends<Op, Send>();
    using result_type = call_result<Op, Send>;
    auto request = make_request<Op>(input, options.making);
    if (!request) {
        return typename result_type::error_type(request.error());
    }
    if (!options.observer) {
        auto sent = send(*std::move(request));
        return detail::read_answer<Op, result_type>(sent, options.decoding);
    }
    exchange seen{.operation = Op::name, .attempt = options.attempt, .request = masked(*request)};
    if constexpr (holds_secrets<typename Op::request_type>) {
        seen.request.body = printed(input);
    }
    const auto begin = options.now ? options.now() : std::chrono::steady_clock::time_point{};
    auto sent = send(*std::move(request));
    seen.duration = options.now ? options.now() - begin : seen.duration;
    auto result = detail::read_answer<Op, result_type>(sent, options.decoding);
    if (const http_response* const response = detail::find_response(sent)) {
        seen.response = masked(*response);
        if constexpr (holds_secrets<typename Op::response_type>) {
            if (result) {
                seen.response->body = printed(*result);
            } else if (const auto error = result.error(); error.decode_failure() != nullptr) {
                seen.response->body = "***";
            }
        }
    }
    options.observer(seen);
    return result;
}

/// Calls an operation by a client that calls operations, such as `retrying`, with the options of
/// that client.
template <operation Op, detail::calls_operation<Op> Client>
[[nodiscard]] call_result<Op, Client> call(const typename Op::request_type& input,
                                           Client&& client) {
    return client(Op{}, input);
}

/// Doesn't compile: call options beside a client.
template <operation Op, detail::calls_operation<Op> Client, bool Takes = false>
call_result<Op, Client> call(const typename Op::request_type& input, Client&& client,
                             const call_options&) {
    static_assert(Takes, "ecswire: a client has call options of its own: give them to its "
                         "constructor");
    return client(Op{}, input);
}

/// Calls the operation that the request's shape declares: `call(request, send)` does what
/// `call<Op>(request, send)` does.
template <described_struct Request, class Send, operation Op = operation_for<Request>>
    requires(!detail::calls_operation<Send, Op>)
[[nodiscard]] call_result<Op, Send> call(const Request& input, Send&& send,
                                         const call_options& options = {}) {
    return call<Op>(input, send, options);
}

/// Calls the operation that the request's shape declares, by a client that calls operations.
template <described_struct Request, class Client, operation Op = operation_for<Request>>
    requires detail::calls_operation<Client, Op>
[[nodiscard]] call_result<Op, Client> call(const Request& input, Client&& client) {
    return client(Op{}, input);
}

} // namespace ecswire::inline v0_2
