// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

// The hash functions for Signature Version 4, by OpenSSL 1.1 or newer. ecswire.hpp doesn't include
// this header, so that ecswire doesn't depend on OpenSSL. A program that includes this header links
// libcrypto (CMake: OpenSSL::Crypto). Where OpenSSL isn't installed, this header defines nothing.
// (A cross compiler may find the headers of another machine's OpenSSL, which lack its
// configuration.)
#if __has_include(<openssl/evp.h>) && __has_include(<openssl/opensslconf.h>)

#include <ecswire/client/sigv4_hash.hpp>

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <climits>
#include <optional>
#include <string_view>

namespace ecswire::inline v0_2 {

/// SHA-256 and HMAC-SHA-256 by OpenSSL: `sign(request, credentials, endpoint, time,
/// openssl_hash{})`. Both functions return an empty optional if OpenSSL fails, for example because
/// its providers have no SHA-256.
struct openssl_hash {
    [[nodiscard]] std::optional<sha256_digest> sha256(std::string_view bytes) const {
        sha256_digest digest{};
        const int done =
            EVP_Digest(bytes.data(), bytes.size(), digest.data(), nullptr, EVP_sha256(), nullptr);
        return done == 1 ? std::optional(digest) : std::nullopt;
    }

    [[nodiscard]] std::optional<sha256_digest> hmac_sha256(std::string_view key,
                                                           std::string_view bytes) const {
        if (key.size() > INT_MAX) {
            return std::nullopt;
        }
        sha256_digest digest{};
        const auto* const done = HMAC(EVP_sha256(), key.data(), static_cast<int>(key.size()),
                                      reinterpret_cast<const unsigned char*>(bytes.data()),
                                      bytes.size(), digest.data(), nullptr);
        return done != nullptr ? std::optional(digest) : std::nullopt;
    }
};

static_assert(sigv4_hash<openssl_hash>);

} // namespace ecswire::inline v0_2

#endif
