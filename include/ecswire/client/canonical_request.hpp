// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/client/detail/canonical_headers.hpp>
#include <ecswire/client/detail/canonical_target.hpp>
#include <ecswire/client/sign_error.hpp>
#include <ecswire/client/sigv4_hash.hpp>
#include <ecswire/protocol/http_message.hpp>

#include <boost/system/result.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace ecswire::inline v0_2 {

namespace detail {

/// A hash as hexadecimal digits, in the form that Signature Version 4 uses.
inline std::string to_hex(const sha256_digest& digest) {
    std::string text;
    text.reserve(2 * digest.size());
    for (const unsigned char byte : digest) {
        text += "0123456789abcdef"[byte >> 4U];
        text += "0123456789abcdef"[byte & 0x0FU];
    }
    return text;
}

/// Fails to compile with an explanation if a type isn't a `sigv4_hash`.
template <class Hash>
constexpr void check_hash() noexcept {
    static_assert(sigv4_hash<Hash>,
                  "ecswire: the hash needs sha256(bytes) and hmac_sha256(key, bytes), each of "
                  "std::string_view, and each giving an ecswire::sha256_digest or an std::optional "
                  "of one: see ecswire::sigv4_hash");
}

/// The last line of a canonical request: the value of the header X-Amz-Content-SHA256 if the
/// request has one, else the hash of the body.
template <class Hash>
boost::system::result<std::string, sign_error> payload_hash(const http_request& request,
                                                            Hash& hash) {
    if (const auto told = find_header(request.headers, "X-Amz-Content-SHA256")) {
        return std::string(*told);
    }
    const std::optional<sha256_digest> digest = hash.sha256(request.body);
    if (!digest) {
        return sign_error{sign_errc::hash_failed};
    }
    return to_hex(*digest);
}

/// The first reason why the method, the target or a header can't be sent; none if all can.
inline std::optional<sign_error> find_malformed(const http_request& request) {
    if (!is_token(request.method)) {
        return sign_error{sign_errc::invalid_method};
    }
    if (!is_origin_form(request.target)) {
        return sign_error{sign_errc::invalid_target};
    }
    for (const http_header& header : request.headers) {
        if (!is_token(header.name) || !is_header_value(header.value)) {
            return sign_error{sign_errc::invalid_header, header.name};
        }
    }
    return std::nullopt;
}

/// The canonical form of a well-formed request, given the headers to be signed and their names.
inline std::string make_canonical(const http_request& request, const signed_headers& headers,
                                  std::string_view header_names, std::string_view payload_hash) {
    const std::string_view target = request.target;
    const std::string_view path = target.substr(0, target.find('?'));
    const bool has_query = path.size() < target.size();
    const std::string_view query = target.substr(path.size() + (has_query ? 1 : 0));
    std::size_t size =
        request.method.size() + 3 * target.size() + header_names.size() + payload_hash.size();
    for (const auto& [name, value] : headers) {
        size += name.size() + value.size() + 2;
    }
    std::string text;
    text.reserve(size + 8); // at most: each byte of the target may become three
    text.append(request.method).append(1, '\n');
    append_canonical_path(text, path);
    text += '\n';
    append_canonical_query(text, query);
    text += '\n';
    append_canonical_headers(text, headers);
    return text.append(1, '\n').append(header_names).append(1, '\n').append(payload_hash);
}

} // namespace detail

/// The canonical request of Signature Version 4: the text whose hash is signed.
///
/// It helps to find the cause of a `SignatureDoesNotMatch`: the message of that error quotes the
/// canonical request that the service computed; for a signed request, this function returns the one
/// that `sign` computed. The text includes the session token, if there is one. O(size of the
/// request).
template <class Hash>
[[nodiscard]] boost::system::result<std::string, sign_error>
canonical_request(const http_request& request, Hash&& hash) {
    detail::check_hash<std::remove_reference_t<Hash>>();
    if (auto error = detail::find_malformed(request)) {
        return {boost::system::in_place_error, std::move(*error)};
    }
    detail::signed_headers headers;
    for (const http_header& header : request.headers) {
        if (!detail::is_unsigned_header(header.name)) {
            detail::add_header(headers, header.name, header.value);
        }
    }
    auto payload = detail::payload_hash(request, hash);
    if (!payload) {
        return {boost::system::in_place_error, std::move(payload).error()};
    }
    return detail::make_canonical(request, headers, detail::names_of(headers), *payload);
}

} // namespace ecswire::inline v0_2
