// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/decode.hpp>
#include <ecswire/protocol/call_error.hpp>
#include <ecswire/protocol/detail/body_text.hpp>
#include <ecswire/protocol/detail/error_document.hpp>
#include <ecswire/protocol/detail/error_message.hpp>
#include <ecswire/protocol/http_message.hpp>
#include <ecswire/protocol/service_error.hpp>
#include <ecswire/reflect/members.hpp>
#include <ecswire/reflect/shape_name.hpp>
#include <ecswire/reflect/wire_types.hpp>

#include <boost/mp11/algorithm.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

/// Makes a `call_error` from a response.
namespace ecswire::inline v0_2::detail {

// The error name in the header `x-amzn-errortype`; empty if there is none.
inline std::string_view name_in_headers(const http_response& response) noexcept {
    return error_name(find_header(response.headers, "x-amzn-errortype").value_or(""));
}

// The error name in the header `x-amzn-query-error`, such as `NonExistentQueue;Sender`, which
// services that have used the query protocol send. It is the name in that protocol, so it is used
// only if nothing else names the error.
inline std::string_view name_in_query_header(const http_response& response) noexcept {
    const std::string_view text =
        find_header(response.headers, "x-amzn-query-error").value_or(std::string_view());
    return error_name(text.substr(0, text.find(';')));
}

inline error_document read_error_document(const http_response& response, decode_options options) {
    options.unknown_members = nullptr; // unknown members of an error aren't reported
    return error_document_reader(response.body, options).read();
}

inline failed_response keep(const http_response& response) {
    return {.status = response.status,
            .request_id = std::string(request_id(response).value_or("")),
            .body = response.body,
            .headers = response.headers};
}

template <operation Op, class E>
void read_modeled_error(service_error<Op>& error, std::string_view body,
                        const decode_options& options) {
    if (error.name != shape_name<E>) {
        return;
    }
    if constexpr (states_error_traits<E>) {
        error.traits = error_traits_for<E>;
    }
    E modeled{};
    if (body.empty() || decode_into(modeled, body, options)) {
        if (!error.text.empty()) {
            set_absent_message(modeled, error.text);
        }
        error.modeled = std::move(modeled);
    }
}

/// Makes the error of the service; `name` is the one in the header `x-amzn-errortype`, or empty.
template <operation Op>
call_error<Op> make_service_error(const http_response& response, std::string_view name,
                                  const error_document& document, decode_options options) {
    options.unknown_members = nullptr;
    service_error<Op> error;
    static_cast<failed_response&>(error) = keep(response);
    for (const std::string_view known : {name, document.name(), name_in_query_header(response)}) {
        if (error.name.empty()) {
            error.name = known;
        }
    }
    error.text = document.message();
    boost::mp11::mp_for_each<
        boost::mp11::mp_transform<std::type_identity, typename Op::error_types>>(
        [&]<class E>(std::type_identity<E>) {
            read_modeled_error<Op, E>(error, response.body, options);
        });
    return call_error<Op>(std::move(error));
}

template <operation Op>
call_error<Op> make_decode_failure(const http_response& response, decode_error error) {
    return call_error<Op>(undecodable_response{
        keep(response), name_body(std::move(error), response.headers, response.body)});
}

template <described_struct Output>
bool has_member(const Output& output) {
    bool found = false;
    for_each_member<Output>([&](auto member) {
        if constexpr (nullable<member_type<decltype(member)::pointer>>) {
            found = found || is_present(output.*member.pointer);
        } else {
            found = true; // a member that can't be absent counts as present in the body
        }
    });
    return found;
}

// The error of a 2xx response that is an error nevertheless, although no header says so: see
// `parse_response`. Unknown members alone don't make an error, since a service may add members to
// an output.
template <operation Op>
std::optional<call_error<Op>> find_error_in_success(const http_response& response,
                                                    const typename Op::response_type& output,
                                                    const decode_options& options) {
    constexpr std::size_t empty_object = 2;
    if (response.body.size() <= empty_object || has_member(output)) {
        return std::nullopt;
    }
    const error_document document = read_error_document(response, options);
    const std::string_view type = error_name(document.type);
    const bool is_error = type.empty() ? !document.name().empty() && !document.message().empty()
                                       : type != shape_name<typename Op::response_type>;
    return is_error ? std::optional(make_service_error<Op>(response, {}, document, options))
                    : std::nullopt;
}

} // namespace ecswire::inline v0_2::detail
