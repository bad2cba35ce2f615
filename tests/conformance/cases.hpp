// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include "support/catch.hpp"
#include "support/same_value.hpp"
#include "support/shared_dir.hpp"

#include <ecswire/protocol/make_error.hpp>
#include <ecswire/protocol/make_request.hpp>
#include <ecswire/protocol/make_response.hpp>
#include <ecswire/protocol/parse_request.hpp>
#include <ecswire/protocol/parse_response.hpp>

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <boost/json/value.hpp>

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

/// Runs the cases of shared/conformance, which are read in place. The tests declare the value of
/// each case, as a user would write it; the file says which message belongs to it.
///
///     INPUT_CASE(serializes_integer_shapes, KitchenSinkOperation) { return {.Integer = 1234}; }
namespace conformance {

/// The cases that are known not to pass, by file and identifier, each with the reason: none.
struct expected_failure {
    std::string_view file;
    std::string_view id;
    std::string_view reason;
};
inline const std::vector<expected_failure> expected_failures{};

/// The differences from the expectation of a case, a line each.
using differences = std::vector<std::string>;

/// The cases of `awsjson1_1-<file>.json`, or nothing where the shared folder is missing.
inline std::optional<std::vector<boost::json::object>> cases_of(const std::string& file) {
    const auto text = ecswire_test::shared_file("conformance/awsjson1_1-" + file + ".json");
    if (!text) {
        return std::nullopt;
    }
    std::vector<boost::json::object> cases;
    const boost::json::value suites = boost::json::parse(*text);
    for (const boost::json::value& suite : suites.as_array()) {
        for (const boost::json::value& entry : suite.at("cases").as_array()) {
            cases.push_back(entry.as_object());
        }
    }
    return cases;
}

/// The cases declared in this program: `input/serializes_integer_shapes`.
inline std::set<std::string>& declared_cases() {
    static std::set<std::string> names;
    return names;
}

inline std::string text_of(const boost::json::object& object, std::string_view name) {
    const boost::json::value* const member = object.if_contains(name);
    return member == nullptr ? std::string() : std::string(member->as_string());
}

inline std::vector<ecswire::http_header> headers_of(const boost::json::object& message) {
    std::vector<ecswire::http_header> headers;
    for (const auto& header : message.at("headers").as_object()) {
        headers.push_back({std::string(header.key()), std::string(header.value().as_string())});
    }
    return headers;
}

inline void differ(differences& found, std::string_view what, std::string_view actual,
                   std::string_view expected) {
    found.push_back(
        std::string(what).append(" is ").append(actual).append(" instead of ").append(expected));
}

inline void compare(differences& found, std::string_view what, std::string_view actual,
                    std::string_view expected) {
    if (actual != expected) {
        differ(found, what, actual, expected);
    }
}

inline void compare_headers(differences& found, const std::vector<ecswire::http_header>& actual,
                            const std::vector<ecswire::http_header>& expected) {
    for (const ecswire::http_header& header : expected) {
        compare(found, header.name, ecswire::find_header(actual, header.name).value_or("missing"),
                header.value);
    }
}

/// Compares a result with the value that it must hold.
template <class Result, class T>
void compare_value(differences& found, std::string_view what, const Result& actual,
                   const T& expected) {
    if (!actual) {
        found.push_back(std::string(what).append(": ").append(actual.error().message()));
    } else if (!ecswire_test::same_value(*actual, expected)) {
        differ(found, what, ecswire::encode(*actual).value(), ecswire::encode(expected).value());
    }
}

/// The client must send the message of the case, and a server must parse it, and the case's bytes.
template <class Op>
differences run_input_case(const boost::json::object& test,
                           const typename Op::request_type& value) {
    const auto message = ecswire::make_request<Op>(value);
    if (!message) {
        return {message.error().message()};
    }
    differences found;
    const boost::json::object& expected = test.at("serialized").as_object();
    compare(found, "method", message->method, text_of(expected, "method"));
    compare(found, "path", message->target, text_of(expected, "uri"));
    compare_headers(found, message->headers, headers_of(expected));
    compare_value(found, "what the server reads", ecswire::parse_request<Op>(*message), value);
    if (expected.contains("body")) {
        ecswire::http_request given = *message;
        given.body = text_of(expected, "body");
        if (boost::json::parse(message->body) != boost::json::parse(given.body)) {
            differ(found, "body", message->body, given.body);
        }
        compare_value(found, "what the server reads of the case's body",
                      ecswire::parse_request<Op>(given), value);
    }
    // Content-Length belongs to the connection: the transport adds it.
    if (const auto* const required = expected.if_contains("requireHeaders");
        required != nullptr && boost::json::serialize(*required) != R"(["Content-Length"])") {
        found.emplace_back("a header is required that is new");
    }
    return found;
}

inline ecswire::http_response response_of(const boost::json::object& test) {
    const boost::json::object& response = test.at("response").as_object();
    return {.status = static_cast<int>(response.at("status_code").as_int64()),
            .headers = headers_of(response),
            .body = text_of(response, "body")};
}

/// The client must parse the case's response as the value, and so the response of a server.
template <class Op>
differences run_output_case(const boost::json::object& test,
                            const typename Op::response_type& value) {
    differences found;
    const ecswire::http_response given = response_of(test);
    compare_value(found, "output", ecswire::parse_response<Op>(given), value);

    const std::string id(ecswire::request_id(given).value_or(std::string_view()));
    compare(found, "request identifier", id,
            text_of(test.at("response").at("headers").as_object(), "X-Amzn-Requestid"));
    const auto answer = ecswire::make_response<Op>(value, id);
    if (!answer) {
        return {answer.error().message()};
    }
    compare(found, "status", std::to_string(answer->status), std::to_string(given.status));
    compare_headers(found, answer->headers, given.headers);
    compare_value(found, "what the client reads of the server's",
                  ecswire::parse_response<Op>(*answer), value);
    return found;
}

/// Compares a response that must be the error `value` with it.
template <class Op, class E>
void compare_error(differences& found, const boost::json::object& test,
                   const ecswire::http_response& response, const E& value) {
    const auto answer = ecswire::parse_response<Op>(response);
    const auto failure = answer.error();
    if (answer || failure.service() == nullptr) {
        found.emplace_back("it isn't an error of the service");
        return;
    }
    const auto& error = *failure.service();
    compare(found, "name", error.name, text_of(test, "errorCode"));
    compare(found, "message", error.text, text_of(test, "errorMessage"));
    const E* const modeled = error.template get_if<E>();
    if (modeled == nullptr) {
        found.emplace_back("it isn't known for what it is");
    } else if (!ecswire_test::same_value(*modeled, value)) {
        differ(found, "error", ecswire::encode(*modeled).value(), ecswire::encode(value).value());
    }
}

/// The same for an error.
template <class Op, class E>
differences run_error_case(const boost::json::object& test, const E& value) {
    differences found;
    const ecswire::http_response given = response_of(test);
    compare_error<Op>(found, test, given, value);

    const ecswire::http_response answer = ecswire::make_error(value);
    compare(found, "status", std::to_string(answer.status), std::to_string(given.status));
    compare_error<Op>(found, test, answer, value);
    return found;
}

/// Finds the case and runs it by `run(test)`.
template <class Run>
void run_case(const std::string& file, std::string_view id, const Run& run) {
    const auto cases = cases_of(file);
    if (!cases) {
        return;
    }
    const auto test = std::ranges::find(
        *cases, id, [](const boost::json::object& entry) { return text_of(entry, "id"); });
    REQUIRE(test != cases->end());
    const auto failure = std::ranges::find_if(
        expected_failures, [&](const auto& entry) { return entry.file == file && entry.id == id; });
    if (failure == expected_failures.end()) {
        CHECK(run(*test) == differences());
    } else {
        INFO("expected to fail: " << failure->reason);
        CHECK(run(*test) != differences());
    }
}

} // namespace conformance

#define CONFORMANCE_CASE(file, id, value_type, run)                                                \
    static value_type id();                                                                        \
    static const bool id##_is_declared =                                                           \
        conformance::declared_cases().insert(file "/" #id).second;                                 \
    TEST_CASE("awsjson1_1-" file ": " #id) {                                                       \
        conformance::run_case(file, #id, [](const boost::json::object& test) { return run; });     \
        CHECK(id##_is_declared);                                                                   \
    }                                                                                              \
    static value_type id()

/// A case of a request; the function body that follows returns the operation's input.
#define INPUT_CASE(id, operation)                                                                  \
    CONFORMANCE_CASE("input", id, operation::request_type,                                         \
                     conformance::run_input_case<operation>(test, id()))

/// A case of a response; the function body that follows returns the operation's output.
#define OUTPUT_CASE(id, operation)                                                                 \
    CONFORMANCE_CASE("output", id, operation::response_type,                                       \
                     conformance::run_output_case<operation>(test, id()))

/// A case of an error that GreetingWithErrors answers; the function body that follows returns it.
#define ERROR_CASE(id, error)                                                                      \
    CONFORMANCE_CASE("output", id, error,                                                          \
                     conformance::run_error_case<GreetingWithErrors>(test, id()))
