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

/// A response that has no output of the operation.
struct failed_response {
    int status = 0;           ///< the HTTP status
    std::string request_id{}; ///< empty if the response has none
    std::string body{};       ///< as received: JSON, the HTML page of a proxy, or empty
    /// As received, such as `Date` (for clock skew) and `Retry-After`.
    std::vector<http_header> headers{};

    friend bool operator==(const failed_response&, const failed_response&) = default;
};

/// The error that a service responded with. It is the part of `service_error` that doesn't depend
/// on the operation.
struct any_service_error : failed_response {
    std::string name{}; ///< without namespace, such as `ClusterNotFoundException`; may be empty
    std::string text{}; ///< the service's message; may be empty

    /// The traits of the error shape. Empty if the operation has no error with that name, or the
    /// shape has no traits; then the HTTP status decides the fault.
    std::optional<error_traits> traits{};

    /// The fault of the traits; without traits, `server` if the status is 500 or greater.
    [[nodiscard]] error_fault fault() const noexcept {
        const error_fault by_status = status >= 500 ? error_fault::server : error_fault::client;
        return traits ? traits->fault : by_status;
    }

    /// Whether the same request may succeed later: the retry class is `throttling` or `transient`.
    [[nodiscard]] bool retryable() const noexcept;

    /// The error on one line, in valid UTF-8 without control characters: `ClusterNotFoundException
    /// (status 400, request 1b2c): Cluster not found.` If `text` is empty, the line has the first
    /// 200 bytes of the body instead, or says that the body is compressed or UTF-16.
    [[nodiscard]] std::string message() const;

    friend bool operator==(const any_service_error&, const any_service_error&) = default;
};

/// The retry class of a service's error. It is `none` if the traits say that the error isn't
/// retryable; otherwise the name and the status decide it. If they have no class, a retryable error
/// is `transient`, and an error whose text says that the signature has expired or isn't yet current
/// is `clock_skew`.
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

// Whether the status is 4xx or 5xx.
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

/// The error that a service responded with to an operation.
template <operation Op>
struct service_error : any_service_error {
    /// The error as one of the operation's error shapes. `std::monostate` if the operation has no
    /// error with this name, or the body doesn't fit its shape.
    boost::mp11::mp_rename<boost::mp11::mp_push_front<
                               boost::mp11::mp_unique<typename Op::error_types>, std::monostate>,
                           std::variant>
        modeled{};

    /// The error as an E, such as `error.get_if<ClusterNotFoundException>()`; null if it is another
    /// error.
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
