// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/client/canonical_request.hpp>
#include <ecswire/client/credentials.hpp>
#include <ecswire/client/detail/canonical_headers.hpp>
#include <ecswire/client/detail/sigv4_time.hpp>
#include <ecswire/client/endpoint.hpp>
#include <ecswire/client/sign_error.hpp>
#include <ecswire/client/sigv4_hash.hpp>
#include <ecswire/protocol/http_message.hpp>
#include <ecswire/reflect/timestamp.hpp>
#include <ecswire/text/ascii.hpp>

#include <boost/system/result.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace ecswire::inline v0_2 {

namespace detail {

/// Whether a text is printable ASCII without spaces and without the characters of `except`, which
/// separate the text from the next one.
constexpr bool is_visible(std::string_view text, std::string_view except) noexcept {
    for (const char c : text) {
        if (c <= ' ' || c > '~' || except.find(c) != std::string_view::npos) {
            return false;
        }
    }
    return true;
}

/// The first reason why the credentials or the endpoint can't be used to sign; none if they can.
inline std::optional<sign_error> find_unusable(const credentials& credentials,
                                               const endpoint& endpoint) {
    if (credentials.access_key_id.empty()) {
        return sign_error{sign_errc::missing_credentials, "access key ID"};
    }
    if (credentials.secret_access_key.empty()) {
        return sign_error{sign_errc::missing_credentials, "secret access key"};
    }
    if (!is_visible(credentials.access_key_id, "/,")) {
        return sign_error{sign_errc::invalid_credentials, "access key ID"};
    }
    if (!is_visible(credentials.secret_access_key, "")) { // such as the line feed of a file
        return sign_error{sign_errc::invalid_credentials, "secret access key"};
    }
    if (!is_visible(credentials.session_token, "")) {
        return sign_error{sign_errc::invalid_credentials, "session token"};
    }
    if (endpoint.signing_region.empty()) {
        return sign_error{sign_errc::missing_region};
    }
    if (endpoint.signing_name.empty() || !is_visible(endpoint.signing_name, "/,") ||
        !is_visible(endpoint.signing_region, "/,")) {
        return sign_error{sign_errc::invalid_scope};
    }
    return std::nullopt;
}

/// The values of the headers that `sign` adds. A header with an empty value isn't added.
struct added_headers {
    http_header host{"Host", {}};
    http_header date{"X-Amz-Date", {}};
    http_header token{"X-Amz-Security-Token", {}};
    http_header authorization{"Authorization", {}};

    /// Whether one of these headers replaces the request's header with that name.
    [[nodiscard]] bool replaces(std::string_view name) const noexcept {
        return equal_ignoring_case(name, date.name) || equal_ignoring_case(name, token.name) ||
               equal_ignoring_case(name, authorization.name);
    }
};

/// Whether a target is at or below a path; every target is below the empty one.
constexpr bool is_below(std::string_view target, std::string_view base_path) noexcept {
    return target.starts_with(base_path) &&
           (base_path.empty() || target.size() == base_path.size() ||
            target[base_path.size()] == '/' || target[base_path.size()] == '?');
}

/// Finds the value for Host, which stays empty if the request has that header. Returns the error,
/// if any.
inline std::optional<sign_error> find_host(const http_request& request, const endpoint& endpoint,
                                           std::string& host) {
    std::size_t count = 0;
    for (const http_header& header : request.headers) {
        count += equal_ignoring_case(header.name, "Host") ? 1U : 0U;
    }
    if (count > 1) {
        return sign_error{sign_errc::repeated_host};
    }
    if (count == 0) {
        host = endpoint.host();
    }
    if (count == 0 ? host.empty() : find_header(request.headers, "Host")->empty()) {
        return sign_error{sign_errc::missing_host};
    }
    if (!is_below(request.target, endpoint.base_path())) {
        return sign_error{sign_errc::outside_base_path};
    }
    return std::nullopt;
}

/// The headers of the request that are signed and those that are added.
inline signed_headers headers_to_sign(const http_request& request, const added_headers& added) {
    signed_headers headers;
    for (const http_header& header : request.headers) {
        if (!is_unsigned_header(header.name) && !added.replaces(header.name)) {
            add_header(headers, header.name, header.value);
        }
    }
    for (const http_header* const header : {&added.host, &added.date, &added.token}) {
        if (!header->value.empty()) {
            add_header(headers, header->name, header->value);
        }
    }
    return headers;
}

/// Adds the headers to the request. If an allocation throws, the request isn't left half signed.
inline void add_headers(http_request& request, added_headers&& added) {
    request.headers.reserve(request.headers.size() + 4);
    std::erase_if(request.headers,
                  [&](const http_header& header) { return added.replaces(header.name); });
    for (http_header* const header :
         {&added.host, &added.date, &added.token, &added.authorization}) {
        if (!header->value.empty()) {
            request.headers.push_back(std::move(*header));
        }
    }
}

inline std::string_view bytes_of(const sha256_digest& digest) noexcept {
    return {reinterpret_cast<const char*>(digest.data()), digest.size()};
}

} // namespace detail

/// Signs a request with Signature Version 4: adds X-Amz-Date, Authorization, Host if it is absent,
/// and X-Amz-Security-Token if the credentials have a session token.
///
///     const auto there = ecswire::endpoint_of("us-west-2").value();
///     if (const auto done = ecswire::sign(request, credentials, there,
///                                         std::chrono::system_clock::now(),
///                                         ecswire::openssl_hash{}); !done) { ... }
///
/// The signature covers the target, the body and all headers except those that proxies change
/// (User-Agent, X-Amzn-Trace-Id, Expect, Connection ...). Headers that are added later aren't
/// signed. The headers of an earlier call are replaced, except Host, so that a retry is signed by
/// the same call. The value of a header X-Amz-Content-SHA256 is used as the hash of the body. S3
/// isn't supported, since its paths are encoded once less.
///
/// On error the request is unchanged. O(size of the request). Source:
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
template <class Hash>
[[nodiscard]] boost::system::result<void, sign_error>
sign(http_request& request, const credentials& credentials, const endpoint& endpoint,
     timestamp time, Hash&& hash) {
    detail::check_hash<std::remove_reference_t<Hash>>();
    const auto error = [](sign_error reason) {
        return boost::system::result<void, sign_error>(boost::system::in_place_error,
                                                       std::move(reason));
    };
    if (auto reason = detail::find_unusable(credentials, endpoint)) {
        return error(std::move(*reason));
    }
    if (auto reason = detail::find_malformed(request)) {
        return error(std::move(*reason));
    }
    detail::added_headers added;
    if (auto reason = detail::find_host(request, endpoint, added.host.value)) {
        return error(std::move(*reason));
    }
    auto text_of_time = detail::sigv4_time(time);
    if (!text_of_time) {
        return error({sign_errc::time_out_of_range});
    }
    added.date.value = std::move(*text_of_time);
    added.token.value = credentials.session_token;

    const auto headers = detail::headers_to_sign(request, added);
    const std::string names = detail::names_of(headers);
    auto payload = detail::payload_hash(request, hash);
    if (!payload) {
        return error(std::move(payload).error());
    }
    const std::optional<sha256_digest> canonical_hash =
        hash.sha256(detail::make_canonical(request, headers, names, *payload));
    if (!canonical_hash) {
        return error({sign_errc::hash_failed});
    }

    const std::string_view day = std::string_view(added.date.value).substr(0, 8);
    std::string scope;
    scope.reserve(endpoint.signing_region.size() + endpoint.signing_name.size() + 32);
    scope.append(day);
    scope.append(1, '/').append(endpoint.signing_region);
    scope.append(1, '/').append(endpoint.signing_name).append("/aws4_request");
    std::string to_sign;
    to_sign.reserve(scope.size() + 128);
    to_sign.append("AWS4-HMAC-SHA256\n").append(added.date.value).append(1, '\n').append(scope);
    to_sign.append(1, '\n').append(detail::to_hex(*canonical_hash));

    std::optional<sha256_digest> key =
        hash.hmac_sha256("AWS4" + credentials.secret_access_key, day);
    for (const std::string_view part :
         {std::string_view(endpoint.signing_region), std::string_view(endpoint.signing_name),
          std::string_view("aws4_request"), std::string_view(to_sign)}) {
        if (!key) {
            return error({sign_errc::hash_failed});
        }
        const sha256_digest previous = *key;
        key = hash.hmac_sha256(detail::bytes_of(previous), part);
    }
    if (!key) {
        return error({sign_errc::hash_failed});
    }
    std::string& authorization = added.authorization.value;
    authorization.reserve(credentials.access_key_id.size() + scope.size() + names.size() + 160);
    authorization.append("AWS4-HMAC-SHA256 Credential=").append(credentials.access_key_id);
    authorization.append(1, '/').append(scope).append(", SignedHeaders=").append(names);
    authorization.append(", Signature=").append(detail::to_hex(*key));
    detail::add_headers(request, std::move(added));
    return {};
}

} // namespace ecswire::inline v0_2
