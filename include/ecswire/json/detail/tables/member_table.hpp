// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/detail/tables/value_kind.hpp>
#include <ecswire/reflect/members.hpp>
#include <ecswire/reflect/wire_types.hpp>

#include <boost/config.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory_resource>
#include <string_view>
#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace ecswire::inline v0_2::detail {

struct type_table;

/// The object that a value is decoded into. `is_new` says that this decoding constructed it, so it
/// holds no old value.
struct value_target {
    void* address;
    bool is_new;
};

/// Stores text in a slot.
using text_assignment = void (*)(void* slot, std::string_view text);

/// Types of members that the reader writes without a call.
enum class frequent_slot : std::uint8_t { none, string, view }; // optionals

/// A member of a structure. `bit` represents it in the set of members seen. For `std::string` and
/// open enumerations, which `assign` writes, `make_target` is null.
///
/// The key is the name in quotes, followed by a colon, as compact documents have it. It is padded
/// to at least one block. SSE2 compares keys of up to two blocks by their first and last block.
struct member_table {
    static constexpr std::size_t block = 16;
    static constexpr std::size_t punctuation = 3;          // two quotes and a colon
    static constexpr std::size_t max_key_size = 2 * block; // of the keys compared by blocks
    static constexpr std::uint32_t never_matches = ~0U;    // a value of `compared_bytes`

    const char* key = nullptr;
    std::uint32_t key_size = punctuation;
    std::uint32_t compared_bytes = never_matches; // a bit for each byte of a block
    std::uint32_t last_block = 0;                 // the offset of the key's last block
    std::uint32_t offset = 0;                     // of the slot in the structure, in bytes
    value_kind kind{};                            // the kind of `type`
    frequent_slot frequent = frequent_slot::none;
    bool is_sensitive = false;
    std::uint64_t bit = 0;
    const type_table* type = nullptr;
    value_target (*make_target)(void* slot, std::pmr::memory_resource* resource) = nullptr;
    text_assignment assign = nullptr; // null if it isn't text, is a view or takes a resource
    text_assignment borrow = nullptr; // as `assign`, for text that a view may refer to
    void (*reset)(void* slot) noexcept = nullptr; // makes it absent; null if it can't be

    /// The address of the slot within a structure.
    [[nodiscard]] BOOST_FORCEINLINE void* slot_in(void* structure) const noexcept {
        return static_cast<char*>(structure) + offset;
    }

    [[nodiscard]] constexpr std::string_view name() const noexcept {
        return {key + 1, key_size - punctuation};
    }

    /// Sets the key, the offset and whether the member is sensitive; all else depends on its type.
    /// `padded_key` is a `member_key`.
    constexpr void set_member(const char* padded_key, std::string_view name, bool sensitive,
                              std::size_t offset_of_slot) noexcept {
        offset = static_cast<std::uint32_t>(offset_of_slot);
        is_sensitive = sensitive;
        key = padded_key;
        key_size = static_cast<std::uint32_t>(name.size() + punctuation);
        compared_bytes = compared_bytes_of(name);
        last_block = last_block_of(key_size);
    }

    // The last block ends within the first `max_key_size` bytes, which are always readable. It
    // isn't used for a longer key.
    static constexpr std::uint32_t last_block_of(std::size_t size) noexcept {
        return static_cast<std::uint32_t>((std::clamp)(size, block, max_key_size) - block);
    }

    static constexpr std::uint32_t compared_bytes_of(std::string_view name) noexcept {
        for (const char character : name) {
            if (static_cast<unsigned char>(character) < 0x20 || character == '"' ||
                character == '\\') {
                return never_matches; // documents write the name with an escape
            }
        }
        const std::size_t size = name.size() + punctuation;
        return size > max_key_size ? never_matches
               : size >= block     ? 0xFFFFU
                                   : (std::uint32_t{1} << size) - 1;
    }

    /// Whether `text` begins with the key. `max_key_size` bytes of `text` must be readable. False
    /// for longer keys.
    [[nodiscard]] BOOST_FORCEINLINE bool is_key_at(const char* text) const noexcept {
        // Compares the first and the last 16 bytes of the key, which may overlap. This avoids a
        // branch on the key's size, which would be hard to predict.
#if defined(__SSE2__)
        const __m128i equal =
            _mm_and_si128(equal_bytes(text, key), equal_bytes(text + last_block, key + last_block));
        return (static_cast<std::uint32_t>(_mm_movemask_epi8(equal)) & compared_bytes) ==
               compared_bytes;
#else
        return compared_bytes != never_matches && std::memcmp(text, key, key_size) == 0;
#endif
    }

private:
#if defined(__SSE2__)
    static __m128i equal_bytes(const char* a, const char* b) noexcept {
        return _mm_cmpeq_epi8(_mm_loadu_si128(reinterpret_cast<const __m128i*>(a)),
                              _mm_loadu_si128(reinterpret_cast<const __m128i*>(b)));
    }
#endif
};

/// Fails to compile if the library can't encode the type of a member. The error names the shape and
/// the member.
template <class Shape, auto Member, class Type>
struct check_member {
    static constexpr bool value = (explain_wire_type<Type>(), wire_type<innermost_type<Type>>);
};

/// Checks the members of a shape, of which one can't be encoded.
template <class Shape, template <class...> class List, class... Descriptors>
constexpr void check_members(List<Descriptors...> /*members*/) noexcept {
    (static_cast<void>(check_member<Shape, Descriptors::pointer,
                                    present_type<member_type<Descriptors::pointer>>>::value),
     ...);
}

/// Whether a member of this type can be encoded.
template <class Slot>
inline constexpr bool is_wire_slot = wire_type<innermost_type<present_type<Slot>>>;

/// The predicted member when none is predicted. Its key never matches.
inline constexpr member_table no_member{.key = "a block of bytes"};

/// The size of a member's key: its name in quotes, and a colon.
template <class Descriptor>
inline constexpr std::size_t
    key_size_of = wire_name_of<Descriptor>.size() + member_table::punctuation;

template <std::size_t Size>
constexpr std::array<char, Size> make_key(std::string_view name) noexcept {
    std::array<char, Size> key{};
    // By pointers, without calls: see make_buckets.
    const char* from = name.data();
    char* to = key.data();
    *to++ = '"';
    for (std::size_t left = name.size(); left != 0; --left) {
        *to++ = *from++;
    }
    *to++ = '"';
    *to = ':';
    return key;
}

/// The key of a member, padded to a block: see member_table.
template <class Descriptor>
inline constexpr auto member_key =
    make_key<(std::max)(key_size_of<Descriptor>, member_table::block)>(wire_name_of<Descriptor>);

} // namespace ecswire::inline v0_2::detail
