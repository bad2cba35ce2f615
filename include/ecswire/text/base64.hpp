// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/version.hpp>

#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string_view>

/// Base64 with the standard alphabet and padding (RFC 4648, section 4), in which awsJson encodes
/// blobs. https://www.rfc-editor.org/rfc/rfc4648#section-4
namespace ecswire::inline v0_2 {

namespace detail {

inline constexpr std::string_view base64_digits =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

inline constexpr std::uint8_t not_base64 = 64;

// The value of each digit; not_base64 for every other character.
inline constexpr auto base64_values = [] {
    std::array<std::uint8_t, 256> values{};
    values.fill(not_base64);
    for (std::size_t i = 0; i < base64_digits.size(); ++i) {
        values[static_cast<unsigned char>(base64_digits[i])] = static_cast<std::uint8_t>(i);
    }
    return values;
}();

} // namespace detail

/// The number of characters in the base64 text of `size` bytes.
template <std::integral Size>
[[nodiscard]] constexpr Size base64_size(Size bytes) noexcept {
    return bytes / 3 * 4 + (bytes % 3 != 0 ? Size{4} : Size{0});
}

/// Writes the base64 text of `size` bytes, which is `base64_size(size)` characters, and returns its
/// end.
constexpr char* write_base64(char* out, const std::byte* bytes, std::size_t size) noexcept {
    const auto digit = [](std::uint32_t value) { return detail::base64_digits[value & 63U]; };
    for (; size != 0; bytes += 3) {
        const std::size_t count = size < 3 ? size : 3;
        std::uint32_t group = 0;
        for (std::size_t i = 0; i < 3; ++i) {
            group = group << 8U | (i < count ? std::to_integer<std::uint32_t>(bytes[i]) : 0);
        }
        *out++ = digit(group >> 18U);
        *out++ = digit(group >> 12U);
        *out++ = count > 1 ? digit(group >> 6U) : '=';
        *out++ = count > 2 ? digit(group) : '=';
        size -= count;
    }
    return out;
}

/// Decodes a base64 text to `bytes`, a `std::vector<std::byte>` or similar, whose old content is
/// replaced. Returns false if the text isn't base64, for example if it lacks padding, has white
/// space, or has nonzero bits after the last byte; then `bytes` is unspecified.
template <class Bytes>
[[nodiscard]] constexpr bool read_base64(std::string_view text, Bytes& bytes) {
    if (text.size() % 4 != 0) {
        return false;
    }
    const std::size_t padding = text.ends_with("==") ? 2 : text.ends_with('=') ? 1 : 0;
    const std::size_t size = text.size() / 4 * 3 - padding;
    bytes.resize(size);
    text.remove_suffix(padding);
    std::uint32_t bits = 0; // the lowest `count` bits have been read, but not stored yet
    unsigned count = 0;
    std::size_t stored = 0;
    for (const char character : text) {
        const std::uint8_t value = detail::base64_values[static_cast<unsigned char>(character)];
        if (value == detail::not_base64) {
            return false;
        }
        bits = bits << 6U | value;
        count += 6;
        if (count >= 8) {
            count -= 8;
            bytes[stored++] = static_cast<std::byte>(bits >> count & 255U);
            bits &= (1U << count) - 1;
        }
    }
    return bits == 0;
}

} // namespace ecswire::inline v0_2
