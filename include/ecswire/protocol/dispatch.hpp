// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/result.hpp>
#include <ecswire/protocol/common_errors.hpp>
#include <ecswire/protocol/detail/error_message.hpp>
#include <ecswire/protocol/http_message.hpp>
#include <ecswire/protocol/make_error.hpp>
#include <ecswire/protocol/make_response.hpp>
#include <ecswire/protocol/parse_request.hpp>
#include <ecswire/protocol/protocol_errc.hpp>
#include <ecswire/protocol/request_error.hpp>
#include <ecswire/protocol/target.hpp>
#include <ecswire/service/error_traits.hpp>
#include <ecswire/service/operation.hpp>

#include <boost/assert/source_location.hpp>
#include <boost/mp11/algorithm.hpp>
#include <boost/mp11/list.hpp>
#include <boost/system/result.hpp>
#include <boost/system/system_error.hpp>
#include <boost/throw_exception.hpp>

#include <concepts>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>

namespace ecswire::inline v0_2 {

/// Options of `dispatch`.
struct dispatch_options {
    std::string request_id{};        ///< sent as `x-amzn-requestid`, unless empty
    parse_request_options parsing{}; ///< options of parsing and validation
};

/// The result of a handler of the operation: the output, one of the operation's errors, or one of
/// `common_errors`.
template <operation Op>
using operation_result = boost::system::result<
    typename Op::response_type,
    boost::mp11::mp_rename<
        boost::mp11::mp_unique<boost::mp11::mp_append<
            boost::mp11::mp_rename<typename Op::error_types, boost::mp11::mp_list>, common_errors>>,
        std::variant>>;

/// Throws `boost::system::system_error` with `client_error` or `server_error` as its code and the
/// error as JSON. Boost.System calls it when `value()` is called on a failed `operation_result`.
template <described_struct... Errors>
[[noreturn]] void throw_exception_from_error(const std::variant<Errors...>& error,
                                             const boost::source_location& location) {
    protocol_errc code{};
    std::string text;
    std::visit(
        [&]<class E>(const E& held) {
            code = error_traits_for<E>.fault == error_fault::server ? protocol_errc::server_error
                                                                    : protocol_errc::client_error;
            text = make_error(held).body;
        },
        error);
    boost::throw_exception(boost::system::system_error(make_error_code(code), text), location);
}

namespace detail {

template <class T>
inline constexpr bool is_result = false;
template <class T, class E>
inline constexpr bool is_result<boost::system::result<T, E>> = true;

template <class T>
inline constexpr bool is_variant = false;
template <class... T>
inline constexpr bool is_variant<std::variant<T...>> = true;

template <operation Op, class Answer>
http_response make_answer(const Answer& answer, const std::string& request_id) {
    if constexpr (std::is_same_v<Answer, http_response>) {
        return answer;
    } else if constexpr (std::is_same_v<Answer, typename Op::response_type>) {
        auto response = make_response<Op>(answer, request_id);
        return response ? unchecked_value(std::move(response))
                        : make_error<Op>(InternalFailure{.message = response.error().message()},
                                         request_id);
    } else if constexpr (is_result<Answer>) {
        return answer ? make_answer<Op>(unchecked_value(answer), request_id)
                      : make_answer<Op>(answer.error(), request_id);
    } else if constexpr (is_variant<Answer>) {
        return std::visit([&](const auto& error) { return make_answer<Op>(error, request_id); },
                          answer);
    } else {
        static_assert(
            described_struct<Answer>,
            "ecswire: the handler returns a type that is no answer: return the operation's "
            "response_type, a described error, a std::variant or boost::system::result of "
            "these, or an http_response");
        return make_error<Op>(answer, request_id);
    }
}

// Makes the error response to a request that isn't a valid request of the operation.
template <operation Op>
http_response refuse(const request_error& error, const std::string& request_id) {
    switch (error.code()) {
    case protocol_errc::invalid_request:
        if constexpr (requires { typename Op::invalid_request_type; }) {
            typename Op::invalid_request_type invalid{};
            set_absent_message(invalid, error.message());
            return make_error<Op>(invalid, request_id);
        } else {
            return make_error<Op>(ValidationException{.message = error.message()}, request_id);
        }
    case protocol_errc::undecodable_request:
        return make_error<Op>(SerializationException{.message = error.message()}, request_id);
    default:
        return make_error<Op>(UnknownOperationException{.message = error.message()}, request_id);
    }
}

template <operation Op, class Handler>
http_response serve(const http_request& request, Handler& handler,
                    const dispatch_options& options) {
    using input_type = typename Op::request_type;
    if (request.method != "POST") {
        return refuse<Op>(request_error::wrong_method(request.method), options.request_id);
    }
    const auto result = parse_input<Op>(request, options.parsing);
    if (!result) {
        return refuse<Op>(result.error(), options.request_id);
    }
    const input_type& input = unchecked_value(result);
    if constexpr (std::invocable<Handler&, const input_type&>) {
        return make_answer<Op>(handler(input), options.request_id);
    } else {
        static_assert(
            std::invocable<Handler&, Op, const input_type&>,
            "ecswire: the handler doesn't take the request of one of the operations: give it "
            "a parameter of that request_type, or two, of the operation and of that type");
        return make_answer<Op>(handler(Op{}, input), options.request_id);
    }
}

// The protocol of the first operation: all operations of a service use the same protocol.
template <class...>
inline constexpr aws_json protocol_of_service = aws_json::v1_1;
template <class Op, class... Others>
inline constexpr aws_json protocol_of_service<Op, Others...> = protocol_of<Op>;

} // namespace detail

/// Serves a request to a service with the operations `Ops`: calls the handler for the operation
/// that `X-Amz-Target` names and returns its result as a response. An invalid request yields an
/// error response.
///
///     return ecswire::dispatch<ecswire::UpdateContainerAgent>(
///         request, [&](const ecswire::UpdateContainerAgentRequest& update)
///                      -> ecswire::operation_result<ecswire::UpdateContainerAgent> {
///             if (update.cluster != "prod") {
///                 return ecswire::ClusterNotFoundException{.message = "Cluster not found."};
///             }
///             return ecswire::UpdateContainerAgentResponse{.containerInstance = instance};
///         });
///
/// The handler takes the decoded request, or the operation and the decoded request. It returns the
/// operation's response, a described error, a `std::variant` or `boost::system::result` of these,
/// or an `http_response`. It is called for valid requests only. Other requests yield:
///
/// - an absent or unknown target, or a method other than POST: `UnknownOperationException`
/// - a body that can't be decoded: `SerializationException`
/// - violations of constraints: `Op::invalid_request_type` if the operation declares it, else
///   `ValidationException`, with the validation report as its message
///
/// A response that can't be encoded becomes an `InternalFailure`.
template <operation... Ops, class Handler>
[[nodiscard]] http_response dispatch(const http_request& request, Handler&& handler,
                                     const dispatch_options& options = {}) {
    const std::string_view text = find_header(request.headers, "X-Amz-Target").value_or("");
    [[maybe_unused]] const auto target = parse_target(text);
    std::optional<http_response> response;
    [[maybe_unused]] const auto serve_if_named = [&]<operation Op>(std::type_identity<Op>) {
        if (!response && target == target_of<Op>) {
            response = detail::serve<Op>(request, handler, options);
        }
    };
    (serve_if_named(std::type_identity<Ops>{}), ...);
    if (response) {
        return *std::move(response);
    }
    const auto error = request_error::unknown_operation(std::string(text));
    return detail::make_error_message(UnknownOperationException{.message = error.message()},
                                      detail::protocol_of_service<Ops...>, options.request_id);
}

} // namespace ecswire::inline v0_2
