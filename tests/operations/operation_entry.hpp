// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include "any_operation.hpp"

#include "support/random_value.hpp"
#include "support/same_value.hpp"

#include <ecswire/json/decode.hpp>
#include <ecswire/json/decoder.hpp>
#include <ecswire/json/encode.hpp>
#include <ecswire/protocol/dispatch.hpp>
#include <ecswire/protocol/make_error.hpp>
#include <ecswire/protocol/make_request.hpp>
#include <ecswire/protocol/parse_response.hpp>
#include <ecswire/protocol/service_error.hpp>
#include <ecswire/reflect/shape_name.hpp>
#include <ecswire/service/error_traits.hpp>
#include <ecswire/validation/validate.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ecswire_test {

// Not templates: they are compiled once, not for every message.
std::string places_of(const ecswire::validation_report& report);
std::string difference(const ecswire::any_service_error& error, std::string_view name,
                       const std::optional<std::string>& text, const ecswire::error_traits& traits);

template <ecswire::described_struct S>
struct message_entry {
    static transcoded transcode(std::string_view document, std::size_t chunk_size) {
        transcoded result;
        S value{};
        const ecswire::decode_options options{.unknown_members = &result.unknown_members};
        if (const auto decoded = decode(value, document, chunk_size, options); !decoded) {
            result.error = decoded.error().message();
        } else {
            result.document = ecswire::encode(value).value();
        }
        return result;
    }

    static std::string violations(std::string_view document, ecswire::value_origin origin) {
        S value{};
        if (const auto decoded = ecswire::decode_into(value, document); !decoded) {
            return decoded.error().message();
        }
        return places_of(ecswire::validate(value, {.max_violations = 100, .origin = origin}));
    }

    static std::string round_trip(seeded_choices& choices, const random_bounds& bounds) {
        const S value = random_value<S>(choices, random_text::unicode, bounds);
        std::string document = ecswire::encode(value).value();
        S decoded{};
        if (!ecswire::decode_into(decoded, document) || !same_value(decoded, value)) {
            document.clear();
        }
        return document;
    }

    static constexpr any_message entry{ecswire::shape_name<S>, &transcode, &violations,
                                       &round_trip};

private:
    static boost::system::result<void, ecswire::decode_error>
    decode(S& value, std::string_view document, std::size_t chunk_size,
           const ecswire::decode_options& options) {
        if (chunk_size == 0) {
            return ecswire::decode_into(value, document, options);
        }
        ecswire::decoder<S> decoder(value, options);
        for (std::size_t at = 0; at < document.size(); at += chunk_size) {
            // A copy in a buffer of its own, so that tools see where the decoder reads beyond it.
            const std::vector<char> chunk(
                document.begin() + static_cast<std::ptrdiff_t>(at),
                document.begin() +
                    static_cast<std::ptrdiff_t>((std::min)(document.size(), at + chunk_size)));
            if (auto written = decoder.write({chunk.data(), chunk.size()}); !written) {
                return written;
            }
        }
        return decoder.finish();
    }
};

template <ecswire::operation Op>
struct operation_entry {
    using request_type = typename Op::request_type;
    using response_type = typename Op::response_type;

    /// Answers every request with the same response, and compares the request.
    struct handler {
        response_type answer{};
        const request_type* sent = nullptr;
        bool received_same = false;

        const response_type& operator()(const request_type& request) {
            received_same = sent != nullptr && same_value(request, *sent);
            return answer;
        }
    };

    static ecswire::http_request make_request(std::string_view document, std::string& error) {
        request_type request{};
        if (const auto decoded = ecswire::decode_into(request, document); !decoded) {
            error = decoded.error().message();
            return {};
        }
        const auto message = ecswire::make_request<Op>(request);
        if (!message) {
            error = message.error().message();
            return {};
        }
        return *message;
    }

    static ecswire::http_response serve(const ecswire::http_request& request,
                                        seeded_choices& choices, const serving& options) {
        handler server{.answer = random_value<response_type>(choices, random_text::plain)};
        return ecswire::dispatch<Op>(
            request, server,
            {.parsing = {.decoding = {.unknown_members = options.unknown_members},
                         .validate = options.validate}});
    }

    static std::string call(seeded_choices& choices) {
        const auto sent = random_value<request_type>(choices, random_text::unicode);
        const auto request = ecswire::make_request<Op>(sent, {.validate = false});
        if (!request) {
            return "the client can't make the request: " + request.error().message();
        }
        handler server{.answer = random_value<response_type>(choices, random_text::unicode),
                       .sent = &sent};
        const auto message =
            ecswire::dispatch<Op>(*request, server, {.parsing = {.validate = false}});
        if (!server.received_same) {
            return "the server parses another request: " + message.body;
        }
        const auto response = ecswire::parse_response<Op>(message);
        if (!response) {
            return "the client rejects the response: " + response.error().message();
        }
        return same_value(*response, server.answer) ? "" : "the client parses another response";
    }

    static received_error parse_error(const ecswire::http_response& message) {
        const auto response = ecswire::parse_response<Op>(message);
        if (response) {
            return {};
        }
        const auto error = response.error();
        if (const auto* const service = error.service()) {
            return {*service, service->modeled.index() != 0};
        }
        return {};
    }

    /// The client's call that the server answers with a random error.
    template <class E>
    static std::string call_in_error(seeded_choices& choices) {
        const auto sent = random_value<E>(choices, random_text::unicode);
        const auto response = ecswire::parse_response<Op>(ecswire::make_error<Op>(sent));
        if (response) {
            return "the client takes the error for a response";
        }
        const auto error = response.error();
        const auto* const service = error.service();
        const E* const modeled = service == nullptr ? nullptr : service->template get_if<E>();
        if (modeled == nullptr || !same_value(*modeled, sent)) {
            return "the client parses another error: " + error.message();
        }
        return difference(*service, ecswire::shape_name<E>, sent.message,
                          ecswire::error_traits_for<E>);
    }

    static constexpr auto errors = []<template <class...> class List, class... E>(List<E...>) {
        return std::array<any_error, sizeof...(E)>{
            any_error{ecswire::shape_name<E>, &call_in_error<E>}...};
    }(typename Op::error_types{});

    static constexpr any_operation entry{Op::name,
                                         message_entry<request_type>::entry,
                                         message_entry<response_type>::entry,
                                         errors,
                                         &make_request,
                                         &serve,
                                         &call,
                                         &parse_error};
};

} // namespace ecswire_test
