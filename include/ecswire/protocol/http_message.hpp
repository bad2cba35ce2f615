// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/text/ascii.hpp>
#include <ecswire/text/constexpr_containers.hpp>
#include <ecswire/text/print_text.hpp>

#include <cstddef>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

/// HTTP messages as plain structures, for any transport to fill and send.
namespace ecswire::inline v0_2 {

/// A header field. Header names are case-insensitive.
struct http_header {
    std::string name{};  ///< as received, or as it will be sent
    std::string value{}; ///< white space around it is ignored

    friend bool operator==(const http_header&, const http_header&) = default;
};

/// A request, which a client's transport sends or a server's transport fills.
///
/// A client's transport adds Host, Content-Length, Authorization and the headers of the connection.
struct http_request {
    std::string method{};               ///< in upper case, such as POST
    std::string target{};               ///< the path, as in the request line
    std::vector<http_header> headers{}; ///< in the order of the message
    std::string body{};                 ///< the bytes of a JSON document

    friend bool operator==(const http_request&, const http_request&) = default;
};

/// A response. The transport has removed any chunked transfer coding and compression from the body.
struct http_response {
    int status = 0;                     ///< such as 200 or 400; 0 if unset
    std::vector<http_header> headers{}; ///< in the order of the message
    std::string body{};                 ///< a JSON document, or the HTML page of a proxy

    friend bool operator==(const http_response&, const http_response&) = default;
};

/// Whether the value of a header with this name is a credential or session cookie, which must not
/// appear in logs.
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

/// Prints the request as it is on the wire, with LF instead of CR LF, and with `***` instead of the
/// values of secret headers: see `is_secret_header`. The body is printed whole: a message doesn't
/// know which members of its shape are `sensitive`. An `exchange` of the client masks those, too.
inline std::ostream& operator<<(std::ostream& stream, const http_request& message) {
    return detail::print_message(stream, message.method + ' ' + message.target + " HTTP/1.1",
                                 message.headers, message.body);
}

/// Prints the response as it is on the wire, with LF instead of CR LF, and with `***` instead of
/// the values of secret headers: see `is_secret_header`. The body is printed whole, as that of a
/// request is.
inline std::ostream& operator<<(std::ostream& stream, const http_response& message) {
    return detail::print_message(stream, "HTTP/1.1 " + std::to_string(message.status),
                                 message.headers, message.body);
}

namespace detail {

// Removes white space around a header's value, which isn't part of the value (RFC 9110, 5.5).
constexpr std::string_view trimmed(std::string_view text) noexcept {
    constexpr std::string_view white = " \t\r\n";
    const std::size_t first = text.find_first_not_of(white);
    if (first == std::string_view::npos) {
        return {};
    }
    return text.substr(first, text.find_last_not_of(white) + 1 - first);
}

} // namespace detail

/// The value of the first header with the name, without surrounding white space; empty if there is
/// no such header.
///
/// The result refers to `headers`. O(headers).
[[nodiscard]] ECSWIRE_CONTAINER_CONSTEXPR std::optional<std::string_view>
find_header(const std::vector<http_header>& headers, std::string_view name) noexcept {
    for (const http_header& header : headers) {
        if (equal_ignoring_case(header.name, name)) {
            return detail::trimmed(header.value);
        }
    }
    return std::nullopt;
}
std::optional<std::string_view> find_header(std::vector<http_header>&&, std::string_view) = delete;

/// The identifier that the service gave the request, which AWS support asks for: the header
/// `x-amzn-requestid`, else `x-amz-request-id`. The result refers to the response.
[[nodiscard]] ECSWIRE_CONTAINER_CONSTEXPR std::optional<std::string_view>
request_id(const http_response& response) noexcept {
    if (const auto id = find_header(response.headers, "x-amzn-requestid"); id && !id->empty()) {
        return id;
    }
    return find_header(response.headers, "x-amz-request-id");
}
std::optional<std::string_view> request_id(http_response&&) = delete;

} // namespace ecswire::inline v0_2
