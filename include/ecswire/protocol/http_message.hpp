// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/text/ascii.hpp>
#include <ecswire/text/print_text.hpp>

#include <cstddef>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

/// HTTP messages as plain values that any transport can fill and send.
namespace ecswire::inline v0_2 {

/// One header field. Names are compared without regard to case.
struct http_header {
    std::string name{};  ///< as it came, or is to be sent
    std::string value{}; ///< white space around it isn't part of it

    friend bool operator==(const http_header&, const http_header&) = default;
};

/// A request: a client's transport sends it, a server's transport fills it.
///
/// Host, Content-Length, Authorization and whatever else belongs to the connection is the
/// transport's to add.
struct http_request {
    std::string method{};               ///< in capitals: POST
    std::string target{};               ///< the path, as in the request line
    std::vector<http_header> headers{}; ///< in the order of the message
    std::string body{};                 ///< the bytes of a JSON document

    friend bool operator==(const http_request&, const http_request&) = default;
};

/// A response, whose body is whole: without chunks or compression.
struct http_response {
    int status = 0;                     ///< 200, 400 ...; 0 where none was set
    std::vector<http_header> headers{}; ///< in the order of the message
    std::string body{};                 ///< a JSON document, or a proxy's page

    friend bool operator==(const http_response&, const http_response&) = default;
};

/// Whether the header's value is a credential or a session, which a log must not show.
[[nodiscard]] constexpr bool is_secret_header(std::string_view name) noexcept {
    for (const std::string_view secret :
         {"Authorization", "Cookie", "Proxy-Authorization", "Set-Cookie", "X-Amz-Security-Token"}) {
        if (equal_ignoring_case(name, secret)) {
            return true;
        }
    }
    return false;
}

namespace detail {

inline std::ostream& print_message(std::ostream& stream, std::string text,
                                   const std::vector<http_header>& headers,
                                   const std::string& body) {
    for (const http_header& header : headers) {
        text.append("\n").append(header.name).append(": ");
        text.append(is_secret_header(header.name) ? "***" : header.value);
    }
    return print_text(stream, text.append("\n\n").append(body));
}

} // namespace detail

/// Prints the message as it is on the wire, but with line feeds alone, and with credentials masked:
/// the values of Authorization, Cookie, X-Amz-Security-Token and the like.
inline std::ostream& operator<<(std::ostream& stream, const http_request& message) {
    return detail::print_message(stream, message.method + ' ' + message.target + " HTTP/1.1",
                                 message.headers, message.body);
}

/// Prints the message as it is on the wire, but with line feeds alone, and with cookies masked.
inline std::ostream& operator<<(std::ostream& stream, const http_response& message) {
    return detail::print_message(stream, "HTTP/1.1 " + std::to_string(message.status),
                                 message.headers, message.body);
}

namespace detail {

// White space around a header's value isn't part of it (RFC 9110, 5.5).
constexpr std::string_view trimmed(std::string_view text) noexcept {
    constexpr std::string_view white = " \t\r\n";
    const std::size_t first = text.find_first_not_of(white);
    if (first == std::string_view::npos) {
        return {};
    }
    return text.substr(first, text.find_last_not_of(white) + 1 - first);
}

} // namespace detail

/// The value of the first header of that name, without white space around it; none where no header
/// has the name.
///
/// It refers to the headers, which must live as long. O(headers).
[[nodiscard]] constexpr std::optional<std::string_view>
find_header(const std::vector<http_header>& headers, std::string_view name) noexcept {
    for (const http_header& header : headers) {
        if (equal_ignoring_case(header.name, name)) {
            return detail::trimmed(header.value);
        }
    }
    return std::nullopt;
}
std::optional<std::string_view> find_header(std::vector<http_header>&&, std::string_view) = delete;

/// The identifier that the service gave the request, to be quoted to its support: the header
/// `x-amzn-requestid`, else `x-amz-request-id`. It refers to the response.
[[nodiscard]] constexpr std::optional<std::string_view>
request_id(const http_response& response) noexcept {
    if (const auto id = find_header(response.headers, "x-amzn-requestid"); id && !id->empty()) {
        return id;
    }
    return find_header(response.headers, "x-amz-request-id");
}
std::optional<std::string_view> request_id(http_response&&) = delete;

} // namespace ecswire::inline v0_2
