// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/version.hpp>

#include <array>
#include <concepts>
#include <optional>
#include <string_view>

namespace ecswire::inline v0_2 {

/// The 32 bytes of an SHA-256 hash, or of an HMAC with SHA-256.
using sha256_digest = std::array<unsigned char, 32>;

/// The hash functions for Signature Version 4, which the caller provides: `sha256(bytes)` (FIPS
/// 180-4) and `hmac_sha256(key, bytes)` (RFC 2104). Each takes any bytes and returns a
/// `sha256_digest`, or a `std::optional` of one that is empty if the cryptographic library fails.
///
/// `openssl_hash` in <ecswire/client/openssl.hpp> satisfies this concept.
template <class Hash>
concept sigv4_hash = requires(Hash& hash, std::string_view bytes) {
    { hash.sha256(bytes) } -> std::convertible_to<std::optional<sha256_digest>>;
    { hash.hmac_sha256(bytes, bytes) } -> std::convertible_to<std::optional<sha256_digest>>;
};

} // namespace ecswire::inline v0_2
