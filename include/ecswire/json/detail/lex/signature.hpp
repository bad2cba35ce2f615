// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/decode_errc.hpp>

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

/// Recognises a byte order mark or compressed data by the first bytes of a document.
namespace ecswire::inline v0_2::detail {

inline constexpr std::size_t max_signature_size = 3;

/// The error code for a document that begins with these bytes, the first of which can't begin JSON.
/// Empty if further bytes decide; none follow if `final`.
constexpr std::optional<decode_errc> code_of_signature(std::string_view begin,
                                                       bool final) noexcept {
    struct signature {
        std::string_view bytes;
        decode_errc code;
    };
    constexpr std::array<signature, 8> signatures{{
        {"\xEF\xBB\xBF", decode_errc::byte_order_mark}, // of UTF-8
        {"\xFE\xFF", decode_errc::byte_order_mark},     // of UTF-16, big-endian
        {"\xFF\xFE", decode_errc::byte_order_mark},     // of UTF-16, little-endian
        {"\x1F\x8B", decode_errc::compressed},          // gzip: RFC 1952, 2.3.1
        {"\x78\x01", decode_errc::compressed},          // zlib (`deflate` in HTTP): RFC 1950, 2.2,
        {"\x78\x5E", decode_errc::compressed},          // for each level of compression
        {"\x78\x9C", decode_errc::compressed},
        {"\x78\xDA", decode_errc::compressed},
    }};
    for (const signature& known : signatures) {
        if (begin.starts_with(known.bytes)) {
            return known.code;
        }
        if (!final && known.bytes.starts_with(begin)) {
            return std::nullopt;
        }
    }
    return decode_errc::syntax;
}

} // namespace ecswire::inline v0_2::detail
