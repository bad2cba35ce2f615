// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/client/detail/partitions.hpp>
#include <ecswire/client/detail/url.hpp>
#include <ecswire/client/endpoint_errc.hpp>
#include <ecswire/text/ascii.hpp>

#include <boost/system/result.hpp>

#include <string>
#include <string_view>

namespace ecswire::inline v0_2 {

/// Options of `endpoint_of`, which select an endpoint of a service.
struct endpoint_options {
    bool fips = false;       ///< an endpoint with cryptography validated by FIPS 140
    bool dual_stack = false; ///< an endpoint that is reached by IPv6, too
    std::string url{};       ///< a custom endpoint, such as that of a VPC: `http://localhost:8000`

    std::string prefix = "ecs";       ///< the first label of the service's host names
    std::string signing_name = "ecs"; ///< the service's name in signatures
};

/// The URL to which requests are sent, and the service and region for which they are signed.
/// `endpoint_of` makes it.
///
/// If `url` isn't a valid URL, its parts are empty and the port is 0. Views refer to the endpoint.
struct endpoint {
    std::string url{};            ///< `https://ecs.us-west-2.amazonaws.com`, or the custom one
    std::string signing_name{};   ///< `ecs`
    std::string signing_region{}; ///< `us-west-2`; empty where only a URL was given

    /// Whether the connection is to be encrypted.
    [[nodiscard]] bool is_https() const noexcept { return parts().is_https; }

    /// The name or address to connect to, without the brackets of an IPv6 address.
    [[nodiscard]] std::string_view host_name() const& noexcept {
        const std::string_view host = parts().host;
        return host.starts_with('[') ? host.substr(1, host.size() - 2) : host;
    }
    std::string_view host_name() const&& = delete;

    /// The port to connect to: the port in the URL, else 443 for https and 80 for http.
    [[nodiscard]] unsigned port() const noexcept { return parts().port; }

    /// The path of the URL, without slashes at its end, that the target of each request has to
    /// begin with; empty where it is `/`.
    [[nodiscard]] std::string_view base_path() const& noexcept { return parts().base_path; }
    std::string_view base_path() const&& = delete;

    /// The value of the header Host: in small letters, with the port where it isn't the default.
    [[nodiscard]] std::string host() const {
        const detail::url_parts url_parts = parts();
        std::string text(url_parts.host);
        for (char& c : text) {
            c = to_ascii_lower(c);
        }
        if (url_parts.port != 0 && url_parts.port != detail::default_port(url_parts.is_https)) {
            text.append(1, ':').append(std::to_string(url_parts.port));
        }
        return text;
    }

    friend bool operator==(const endpoint&, const endpoint&) = default;

private:
    [[nodiscard]] detail::url_parts parts() const noexcept {
        return detail::parse_url(url).value_or(detail::url_parts{});
    }
};

namespace detail {

// RFC 1123, 2.1: letters, digits and hyphens, but no hyphen at either end.
constexpr bool is_host_label(std::string_view text) noexcept {
    if (text.empty() || text.size() > 63 || text.front() == '-' || text.back() == '-') {
        return false;
    }
    for (const char c : text) {
        if (!is_alphanumeric(c) && c != '-') {
            return false;
        }
    }
    return true;
}

// A region such as `fips-us-east-1`, of older settings, means the region with FIPS.
constexpr bool remove_fips(std::string_view& region) noexcept {
    if (region.starts_with("fips-")) {
        region.remove_prefix(5);
        return true;
    }
    if (region.ends_with("-fips")) {
        region.remove_suffix(5);
        return true;
    }
    return false;
}

inline boost::system::result<std::string> url_in(const partition& partition,
                                                 std::string_view region, std::string_view prefix,
                                                 bool fips, bool dual_stack) {
    if (fips && dual_stack && !(partition.has_fips && partition.has_dual_stack)) {
        return endpoint_errc::fips_and_dual_stack_unsupported;
    }
    if (fips && !partition.has_fips) {
        return endpoint_errc::fips_unsupported;
    }
    if (dual_stack && !partition.has_dual_stack) {
        return endpoint_errc::dual_stack_unsupported;
    }
    std::string url = "https://";
    url.append(prefix).append(fips ? "-fips." : ".").append(region).append(1, '.');
    return url.append(dual_stack ? partition.dual_stack_dns_suffix : partition.dns_suffix);
}

} // namespace detail

/// The endpoint of a service in a region, by the rules of AWS's own clients for Amazon ECS, or why
/// there is none.
///
///     ecswire::endpoint_of("us-west-2")->url // https://ecs.us-west-2.amazonaws.com
///
/// Every region that is a valid label of a host name has an endpoint, whether the region exists or
/// not, since the rules have no list of regions. An empty region counts as missing. With a custom
/// URL, any text is a region, or none; `sign` rejects one that a signature can't have.
/// `fips-us-east-1` of older settings is `us-east-1` with FIPS. Source: botocore 1.43.11,
/// data/ecs/2014-11-13/endpoint-rule-set-1.json.
[[nodiscard]] inline boost::system::result<endpoint>
endpoint_of(std::string_view region, const endpoint_options& options = {}) {
    const bool fips = detail::remove_fips(region) || options.fips;
    if (!options.url.empty() && fips) {
        return endpoint_errc::fips_with_url;
    }
    if (!options.url.empty() && options.dual_stack) {
        return endpoint_errc::dual_stack_with_url;
    }
    if (!options.url.empty()) {
        if (!detail::parse_url(options.url)) {
            return endpoint_errc::invalid_url;
        }
        return endpoint{options.url, options.signing_name, std::string(region)};
    }
    if (region.empty()) {
        return endpoint_errc::missing_region;
    }
    if (!detail::is_host_label(region)) {
        return endpoint_errc::invalid_region;
    }
    auto url = detail::url_in(detail::partition_of(region), region, options.prefix, fips,
                              options.dual_stack);
    if (!url) {
        return url.error();
    }
    return endpoint{std::move(*url), options.signing_name, std::string(region)};
}

} // namespace ecswire::inline v0_2
