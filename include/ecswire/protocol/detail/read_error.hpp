// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/decode.hpp>
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

/// How an error is found in a response.
/// https://smithy.io/2.0/aws/protocols/aws-json-1_1-protocol.html#operation-error-serialization
namespace ecswire::inline v0_2::detail {

// Each of the members that tell an error is read alone, so that one of another type (a numeric
// code, a structured message) doesn't hide the others.
struct error_type_member {
    std::optional<std::string> __type{}; // NOLINT: the wire's name, though reserved in C++
};
BOOST_DESCRIBE_STRUCT(error_type_member, (), (__type))
constexpr auto traits_of(shape<error_type_member>) {
    return traits(wire_name<&error_type_member::__type>("__type"));
}

struct error_code_member {
    std::optional<std::string> code{};
};
BOOST_DESCRIBE_STRUCT(error_code_member, (), (code))

struct error_message_member {
    std::optional<std::string> message{};
};
BOOST_DESCRIBE_STRUCT(error_message_member, (), (message))

struct error_capital_message_member {
    std::optional<std::string> Message{};
};
BOOST_DESCRIBE_STRUCT(error_capital_message_member, (), (Message))

template <auto Member>
std::string text_member(std::string_view body, const decode_options& options) {
    shape_of<Member> found{};
    static_cast<void>(decode_into(found, body, options)); // what was read before a fault counts
    return std::move(found.*Member).value_or(std::string());
}

// `aws.protocoltests#FooError:http://internal.amazon.com/` names FooError, and so does
// `FooError,BarError`.
constexpr std::string_view error_name(std::string_view text) noexcept {
    text = text.substr(0, text.find_first_of(":,"));
    const std::size_t hash = text.find('#');
    return trimmed(hash == std::string_view::npos ? text : text.substr(hash + 1));
}

constexpr std::string_view name_in_header(const http_response& response) noexcept {
    return error_name(find_header(response.headers, "x-amzn-errortype").value_or(""));
}

inline std::string find_error_name(const http_response& response, const decode_options& options) {
    std::string name(name_in_header(response));
    if (name.empty()) {
        name = error_name(text_member<&error_type_member::__type>(response.body, options));
    }
    if (name.empty()) {
        name = error_name(text_member<&error_code_member::code>(response.body, options));
    }
    return name;
}

inline std::string find_error_message(std::string_view body, const decode_options& options) {
    std::string message = text_member<&error_message_member::message>(body, options);
    if (message.empty()) {
        message = text_member<&error_capital_message_member::Message>(body, options);
    }
    return message;
}

template <described_struct Output>
bool has_member(const Output& output) {
    bool found = false;
    for_each_member<Output>([&](auto member) {
        if constexpr (nullable<member_type<decltype(member)::pointer>>) {
            found = found || static_cast<bool>(output.*member.pointer);
        } else {
            found = true; // whether it came isn't known
        }
    });
    return found;
}

// Whether a success without any member of the output names an error where errors do. A service
// that grows may add members, and may name the type of the output.
template <operation Op>
bool is_error_document(const http_response& response, const typename Op::response_type& output,
                       decode_options options) {
    options.unknown_members = nullptr;
    constexpr std::size_t empty_object = 2;
    if (response.body.size() <= empty_object || has_member(output)) {
        return false;
    }
    const std::string type = text_member<&error_type_member::__type>(response.body, options);
    if (const std::string_view name = error_name(type); !name.empty()) {
        return name != shape_name<typename Op::response_type>;
    }
    const std::string code = text_member<&error_code_member::code>(response.body, options);
    return !error_name(code).empty() && !find_error_message(response.body, options).empty();
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
    if constexpr (error_shape<E>) {
        error.traits = error_traits_of(shape<E>{});
    }
    E modeled{};
    if (body.empty() || decode_into(modeled, body, options)) {
        if (!error.text.empty()) {
            set_absent_message(modeled, error.text);
        }
        error.modeled = std::move(modeled);
    }
}

template <operation Op>
service_error<Op> read_service_error(const http_response& response, decode_options options) {
    options.unknown_members = nullptr; // `__type` is no member of any error
    service_error<Op> error;
    static_cast<failed_response&>(error) = keep(response);
    error.name = find_error_name(response, options);
    error.text = find_error_message(response.body, options);
    boost::mp11::mp_for_each<
        boost::mp11::mp_transform<std::type_identity, typename Op::error_types>>(
        [&]<class E>(std::type_identity<E>) {
            read_modeled_error<Op, E>(error, response.body, options);
        });
    return error;
}

} // namespace ecswire::inline v0_2::detail
