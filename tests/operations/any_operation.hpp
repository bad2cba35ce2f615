// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include "family_of.hpp"

#include "support/random_value.hpp"

#include <ecswire/constraints/value_origin.hpp>
#include <ecswire/protocol/http_message.hpp>
#include <ecswire/protocol/service_error.hpp>

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// The operations of the service as values, so that a test is compiled once and runs for each of
/// them. generate.py writes a source for each family, which instantiates operation_entry.hpp.
namespace ecswire_test {

/// The result of decoding a document and encoding the value.
struct transcoded {
    std::string document{};                     ///< empty if decoding failed
    std::string error{};                        ///< empty if it succeeded
    std::vector<std::string> unknown_members{}; ///< as JSON Pointers
};

/// The shape of a request or response.
struct any_message {
    std::string_view name;

    /// Decodes a document, in chunks of that many bytes or as a whole if it is 0, and encodes it.
    transcoded (*transcode)(std::string_view document, std::size_t chunk_size);

    /// The violations of a document that can be decoded: see `places`.
    std::string (*violations)(std::string_view document, ecswire::value_origin origin);

    /// Encodes a random value, decodes the document and compares the values. Returns the document,
    /// or nothing if the values differ.
    std::string (*round_trip)(seeded_choices& choices, const random_bounds& bounds);
};

/// An error response as the client parses it.
struct received_error : ecswire::any_service_error {
    bool is_modeled = false; ///< it has one of the operation's error types
};

/// An error of an operation.
struct any_error {
    std::string_view name;

    /// Parses the response to a call that the server answers with a random error of that type.
    /// Returns an empty text, or the problem.
    std::string (*call)(seeded_choices& choices);
};

struct serving {
    bool validate = true;                                ///< whether the server validates
    std::vector<std::string>* unknown_members = nullptr; ///< receives those of the request
};

struct any_operation {
    std::string_view name;
    any_message request;
    any_message response;
    std::span<const any_error> errors;

    /// The client's request from a document; if the request violates constraints, the text of the
    /// error and no body.
    ecswire::http_request (*make_request)(std::string_view document, std::string& error);

    /// The server's response to a request: a random value of plain texts.
    ecswire::http_response (*serve)(const ecswire::http_request& request, seeded_choices& choices,
                                    const serving& options);

    /// Calls the operation with a random request: the client makes the message, the server parses
    /// it and answers with a random response, the client parses that. Returns an empty text, or
    /// the problem.
    std::string (*call)(seeded_choices& choices);

    /// An error response as the client parses it.
    received_error (*parse_error)(const ecswire::http_response& response);
};

std::span<const family_of<any_operation>> all_entries();

/// Calls the function for every operation.
template <class F>
void for_each_operation(F function) {
    for (const family_of<any_operation>& family : all_entries()) {
        for (const any_operation& operation : family.operations) {
            function(operation);
        }
    }
}

/// The operation of that name, or null.
const any_operation* find_operation(std::string_view name);

} // namespace ecswire_test
