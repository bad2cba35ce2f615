// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/protocol/detail/body_text.hpp>
#include <ecswire/protocol/http_message.hpp>
#include <ecswire/protocol/retry_class.hpp>
#include <ecswire/reflect/formats_as_message.hpp>
#include <ecswire/service/error_traits.hpp>
#include <ecswire/service/operation.hpp>
#include <ecswire/text/one_line.hpp>

#include <boost/mp11/algorithm.hpp>
#include <boost/mp11/list.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace ecswire::inline v0_2 {

/// The parts of a response that is not an operation's output.
struct failed_response {
    int status = 0;           ///< of HTTP
    std::string request_id{}; ///< empty if the response has none
    std::string body{};       ///< as it came: JSON, a proxy's HTML page, nothing
    /// As they came: `Date`, which a clock is set by, `Retry-After` and so on.
    std::vector<http_header> headers{};

    friend bool operator==(const failed_response&, const failed_response&) = default;
};

/// The error that a service answered with, without the types that depend on the operation.
struct any_service_error : failed_response {
    std::string name{}; ///< without namespace: `ClusterNotFoundException`; empty if unnamed
    std::string text{}; ///< the message in the service's words; empty if there is none

    /// The traits that the operation's error of that name states. None where the operation has no
    /// such error, or the error states no traits: then the HTTP status decides.
    std::optional<error_traits> traits{};

    /// The fault that the traits state; without traits, the server's if the status is 500 or more.
    [[nodiscard]] error_fault fault() const noexcept {
        const error_fault by_status = status >= 500 ? error_fault::server : error_fault::client;
        return traits ? traits->fault : by_status;
    }

    /// Whether the same request may succeed if it is sent again, later: its retry class is
    /// throttling or transient.
    [[nodiscard]] bool retryable() const noexcept;

    /// One line for people, valid UTF-8 without control characters: `ClusterNotFoundException
    /// (status 400, request 1b2c): Cluster not found.` An error without a text shows the first 200
    /// bytes of its body, or that the body is compressed.
    [[nodiscard]] std::string message() const;

    friend bool operator==(const any_service_error&, const any_service_error&) = default;
};

/// The retry class of a service's error. The traits of the error, if they are known, decide whether
/// a retry helps; its name and status decide the class. A signature that the service refuses
/// because of its time is clock skew, whatever the error's name.
[[nodiscard]] inline retry_class retry_class_of(const any_service_error& error) noexcept {
    if (error.traits && !error.traits->retryable) {
        return retry_class::none;
    }
    if (const retry_class known = retry_class_of(error.name, error.status);
        known != retry_class::none) {
        return known;
    }
    if (error.traits) {
        return retry_class::transient;
    }
    return error.text.starts_with("Signature expired") ||
                   error.text.starts_with("Signature not yet current")
               ? retry_class::clock_skew
               : retry_class::none;
}

inline bool any_service_error::retryable() const noexcept {
    const retry_class known = retry_class_of(*this);
    return known == retry_class::throttling || known == retry_class::transient;
}

namespace detail {

inline std::string status_text(const failed_response& response) {
    std::string text = " (status " + std::to_string(response.status);
    if (!response.request_id.empty()) {
        append_on_one_line(text.append(", request "), response.request_id);
    }
    return text.append(")");
}

// Whether HTTP has the status for an error.
constexpr bool is_error_status(int status) noexcept { return status >= 400 && status <= 599; }

constexpr std::string_view describe_unnamed(int status) noexcept {
    if (status == 0) {
        return "no response";
    }
    if (status >= 100 && status <= 199) {
        return "an interim response instead of a final one";
    }
    if (status >= 300 && status <= 399) {
        return "a redirection instead of an answer";
    }
    return is_error_status(status) ? "unnamed error" : "an unknown HTTP status";
}

} // namespace detail

inline std::string any_service_error::message() const {
    std::string line = on_one_line(name.empty() ? detail::describe_unnamed(status) : name);
    line.append(detail::status_text(*this));
    if (!text.empty()) {
        append_on_one_line(line.append(": "), text);
    } else if (!body.empty()) {
        line.append(": ").append(detail::describe_body(headers, body));
    }
    return line;
}

template <>
inline constexpr bool formats_as_message<any_service_error> = true;

/// An error with which a service answered an operation.
template <operation Op>
struct service_error : any_service_error {
    /// The operation's error that this is, with all of its members, or `std::monostate`: where the
    /// name isn't one of the operation's, or the body isn't of that error's shape.
    boost::mp11::mp_rename<boost::mp11::mp_push_front<
                               boost::mp11::mp_unique<typename Op::error_types>, std::monostate>,
                           std::variant>
        modeled{};

    /// The error, if it is an E: `error.get_if<ClusterNotFoundException>()`.
    template <class E>
    [[nodiscard]] const E* get_if() const noexcept {
        static_assert(
            boost::mp11::mp_contains<typename Op::error_types, E>::value,
            "ecswire: the operation has no such error: its error_types lists them; others "
            "are known by their name");
        return std::get_if<E>(&modeled);
    }

    friend bool operator==(const service_error&, const service_error&) = default;
};

template <operation Op>
inline constexpr bool formats_as_message<service_error<Op>> = true;

} // namespace ecswire::inline v0_2
