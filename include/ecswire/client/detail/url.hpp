// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/text/ascii.hpp>

#include <cstddef>
#include <optional>
#include <string_view>

namespace ecswire::inline v0_2::detail {

/// The parts of an endpoint's URL, as views of the URL.
struct url_parts {
    bool is_https = true;
    std::string_view host{};      ///< with the brackets of an IPv6 address
    unsigned port = 0;            ///< the scheme's default if the URL has none
    std::string_view base_path{}; ///< without slashes at its end: empty for `/`
};

constexpr unsigned default_port(bool is_https) noexcept { return is_https ? 443 : 80; }

constexpr bool is_alphanumeric(char c) noexcept {
    return (c >= '0' && c <= '9') || (to_ascii_lower(c) >= 'a' && to_ascii_lower(c) <= 'z');
}

// A name, an IPv4 address, or an IPv6 address in brackets. Its size is not 0.
constexpr bool is_host(std::string_view host) noexcept {
    const bool is_address = host.front() == '[' && host.back() == ']' && host.size() > 2;
    if (is_address) {
        host = host.substr(1, host.size() - 2);
    }
    for (const char c : host) {
        if (!is_alphanumeric(c) && c != '.' && (is_address ? c != ':' : c != '-' && c != '_')) {
            return false;
        }
    }
    return true;
}

// Digits of a port from 1 to 65535; 0 for any other text.
constexpr unsigned parse_port(std::string_view digits) noexcept {
    unsigned port = 0;
    for (const char c : digits) {
        port = port * 10 + static_cast<unsigned>(c - '0');
        if (c < '0' || c > '9' || port > 0xFFFFU) {
            return 0;
        }
    }
    return port;
}

/// Splits a URL that consists of `http://` or `https://`, a host, and optionally a port and a path.
/// Empty for any other text, such as a URL with user information, a query or a fragment.
constexpr std::optional<url_parts> parse_url(std::string_view url) noexcept {
    url_parts parts;
    parts.is_https = starts_with_ignoring_case(url, "https://");
    if (!parts.is_https && !starts_with_ignoring_case(url, "http://")) {
        return std::nullopt;
    }
    url.remove_prefix(parts.is_https ? 8 : 7);
    for (const char c : url) {
        if (c <= ' ' || c > '~' || c == '?' || c == '#') {
            return std::nullopt;
        }
    }
    const std::size_t path = url.find('/');
    if (path != std::string_view::npos) {
        parts.base_path = url.substr(path);
        while (parts.base_path.ends_with('/')) {
            parts.base_path.remove_suffix(1);
        }
        url = url.substr(0, path);
    }
    parts.port = default_port(parts.is_https);
    const std::size_t colon = url.rfind(':');
    if (colon != std::string_view::npos && !url.ends_with(']')) {
        parts.port = parse_port(url.substr(colon + 1));
        url = url.substr(0, colon);
    }
    parts.host = url;
    if (parts.port == 0 || url.empty() || !is_host(url)) {
        return std::nullopt;
    }
    return parts;
}

} // namespace ecswire::inline v0_2::detail
