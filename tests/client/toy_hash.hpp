// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/client/sigv4_hash.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace ecswire_test {

/// A `sigv4_hash` that is no cryptography: it depends on every byte, and needs no library. The
/// calls from `fails_at` on give nothing.
struct toy_hash {
    int calls = 0;
    int fails_at = -1;

    std::optional<ecswire::sha256_digest> sha256(std::string_view bytes) {
        if (calls++ == fails_at) {
            return std::nullopt;
        }
        std::uint64_t state = 0xCBF29CE484222325U;
        ecswire::sha256_digest digest{};
        for (std::size_t i = 0; i < bytes.size() + digest.size(); ++i) {
            state ^= i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0x100U + i;
            state *= 0x100000001B3U;
            digest[i % digest.size()] = static_cast<unsigned char>(state >> 32U);
        }
        return digest;
    }

    std::optional<ecswire::sha256_digest> hmac_sha256(std::string_view key,
                                                      std::string_view bytes) {
        return sha256(std::string(key).append(1, '\0').append(bytes));
    }
};

} // namespace ecswire_test
