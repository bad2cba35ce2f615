// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/version.hpp>

#include <boost/config.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <limits>
#include <memory_resource>
#include <string_view>
#if defined(__SSE2__)
#include <emmintrin.h>
#endif

/// The tables by which one reader handles every shape. A table is a constant made from
/// the description of a type; it knows how to reach what is behind a `void*` of that type.
namespace ecswire::inline v0_2::detail {

enum class value_kind : std::uint8_t {
    boolean,
    int32, // std::int32_t and std::int64_t are what the wire has; the rest goes by a table
    int64,
    integer,
    float32,
    float64,
    string, // std::string; of other text, its table tells whether it borrows
    text,
    open_enum,
    timestamp,
    blob,
    structure,
    list,
    map,
    document,
};

struct structure_table;
struct list_table;
struct map_table;
struct text_table;
struct integer_table;
struct blob_table;
struct document_table;

/// One type: its kind, and the table that the kind needs.
struct type_table {
    value_kind kind{};
    const structure_table* structure = nullptr;
    const list_table* list = nullptr;
    const map_table* map = nullptr;
    const text_table* text = nullptr;
    const integer_table* integer = nullptr;
    const blob_table* blob = nullptr;
    const document_table* document = nullptr;
};

/// Where a value is to be written: its address, and whether it was made by this decoding, so that
/// nothing of an old value can be in it.
struct value_target {
    void* address;
    bool is_new;
};

/// Stores text in a member of a structure.
using text_assignment = void (*)(void* structure, std::string_view text);

/// One member; `bit` stands for it in a set of those seen. A `std::string` and an open enumeration
/// are written by `assign` alone, and their `make_target` is null.
///
/// The key is the name as documents mostly have it, in quotes and with its colon. It lies in memory
/// of a block at least.
struct member_table {
    static constexpr std::size_t block = 16;
    static constexpr std::size_t punctuation = 3; // of a key: two quotes and a colon
    static constexpr std::size_t max_key_size =
        2 * block;                                      // of the keys that are compared by blocks
    static constexpr std::uint32_t never_matches = ~0U; // for `compared_bytes`

    const char* key = nullptr;
    std::uint32_t key_size = punctuation;
    std::uint32_t compared_bytes =
        never_matches;            // the bits of a block that are the key's, or one too many
    std::uint32_t last_block = 0; // where the key's last block begins
    value_kind kind{};            // the type's
    std::uint64_t bit = 0;
    const type_table* type = nullptr;
    value_target (*make_target)(void* structure, std::pmr::memory_resource* resource) = nullptr;
    text_assignment assign = nullptr; // null where it isn't text, refers to it or needs a resource
    text_assignment borrow = nullptr; // the same of text that stays, to which the member may refer

    [[nodiscard]] constexpr std::string_view name() const noexcept {
        return {key + 1, key_size - punctuation};
    }

    static constexpr std::uint32_t compared_bytes_of(std::string_view name) noexcept {
        for (const char character : name) {
            if (static_cast<unsigned char>(character) < 0x20 || character == '"' ||
                character == '\\') {
                return never_matches; // a document has it with an escape
            }
        }
        const std::size_t size = name.size() + punctuation;
        return size > max_key_size ? never_matches
               : size >= block     ? 0xFFFFU
                                   : (std::uint32_t{1} << size) - 1;
    }

    /// Whether the key stands at `text`, of which `max_key_size` bytes can be read. No for longer
    /// keys.
    [[nodiscard]] BOOST_FORCEINLINE bool is_key_at(const char* text) const noexcept {
        // The first and the last sixteen bytes, which overlap: no question about the key's size,
        // whose answer would be hard to predict.
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

/// Stands for a member where none is predicted: its key stands nowhere.
inline constexpr member_table no_member{.key = "a block of bytes"};

/// A structure: its members in order of declaration, behind them `no_member`, which ends the list,
/// and, for names that come in another order, a hash table of indices (0: none, else the index plus
/// one) with open addressing.
struct structure_table { // NOLINT(cppcoreguidelines-pro-type-member-init): an aggregate
    static constexpr std::size_t block_size = 64; // members that have a bit of their own

    const member_table* members;
    std::uint32_t count;

    void (*reset)(void* structure, std::size_t block, std::uint64_t seen); // those not in `seen`
    std::uint32_t mask;
    std::uint32_t multiplier;
    const std::uint16_t* buckets;
    const member_table* unknown =
        nullptr; // of a union: keeps the name of a member not in `members`

    static constexpr std::uint32_t mix(std::string_view name, std::uint32_t multiplier) noexcept {
        if (name.empty()) {
            return 0;
        }
        const auto at = [&](std::size_t i) {
            return static_cast<std::uint32_t>(static_cast<unsigned char>(name[i]));
        };
        const std::uint32_t mixed = static_cast<std::uint32_t>(name.size()) ^ (at(0) << 8U) ^
                                    (at(name.size() / 2) << 16U) ^ (at(name.size() - 1) << 24U);
        return (mixed * multiplier) >> 16U;
    }

    /// The member of this name; null where there is none.
    [[nodiscard]] const member_table* find(std::string_view name) const noexcept {
        for (std::uint32_t i = mix(name, multiplier) & mask; buckets[i] != 0; i = (i + 1) & mask) {
            const member_table& member = members[buckets[i] - 1];
            if (member.name() == name) {
                return &member;
            }
        }
        return nullptr;
    }

    /// The same for a name of that size whose key begins at `text`, of which `max_key_size` bytes
    /// can be read. Null where there is none or its key is longer.
    [[nodiscard]] const member_table* find_key(const char* text, std::size_t size) const noexcept {
        const std::string_view name(text + 1, size);
        for (std::uint32_t i = mix(name, multiplier) & mask; buckets[i] != 0; i = (i + 1) & mask) {
            const member_table& member = members[buckets[i] - 1];
            if (member.is_key_at(text)) {
                return &member;
            }
        }
        return nullptr;
    }
};

/// What a list has as it is. Elements that lie side by side, can't be absent and need no resource
/// begin at `first`; else that is null, and they are reached by `make_target`.
struct list_extent {
    char* first;
    std::size_t size;
    std::size_t capacity; // elements that fit before the list must grow
};

/// A list; `nullable` where its elements can be absent or documents, so that a null is kept as one.
struct list_table {
    const type_table* element;
    bool nullable;
    std::size_t element_size; // sizeof, in bytes
    // The index is at most the size, and just that where elements lie side by side; where it is,
    // there must be room.
    value_target (*make_target)(void* list, std::size_t index, std::pmr::memory_resource* resource);
    void (*store_null)(void* list, std::size_t index);
    void (*reserve)(void* list, std::size_t count);
    void (*truncate)(void* list, std::size_t count);
    list_extent (*extent)(void* list);
};

/// An entry of a map: its value, and its key where the map keeps it.
struct map_entry {
    value_target value;
    std::string_view key;
};

/// A map from text; `nullable` as of a list.
struct map_table {
    const type_table* mapped;
    bool nullable;
    void (*clear)(void* map);
    map_entry (*make_target)(void* map, std::string_view key, std::pmr::memory_resource* resource);
    void (*store_null)(void* map, std::string_view key);
    void (*erase)(void* map, std::string_view key);
};

/// Text: a string of any allocator, a view, an open enumeration.
struct text_table {
    bool borrows; // refers to the text assigned instead of copying it
    void (*assign)(void* text, std::string_view value);
};

/// An integer of another width than 32 and 64 bits, or without sign.
struct integer_table {
    std::int64_t minimum;
    std::uint64_t maximum;
    std::string_view description; // "an integer of 8 bits"
    void (*store)(void* integer, std::uint64_t bits);
};

/// A blob: stores what a base64 text stands for, or returns false where it isn't one.
struct blob_table {
    bool (*assign)(void* blob, std::string_view base64);
};

/// A document: any JSON value. Its arrays and objects are read as lists and maps of documents that
/// are new, so that nothing in them is ever truncated, cleared or erased: those functions are null.
struct document_table {
    void (*store_null)(void* document);
    void (*store_boolean)(void* document, bool value);
    void (*store_integer)(void* document, std::uint64_t magnitude, bool negative);
    void (*store_double)(void* document, double value);
    void (*store_text)(void* document, std::string_view text);
    void* (*make_array)(void* document);  // returns the list
    void* (*make_object)(void* document); // returns the map
    const list_table* array;
    const map_table* object;
};

/// What a type takes, in the words of error messages.
constexpr std::string_view description_of(const type_table& type) noexcept {
    switch (type.kind) {
    case value_kind::boolean: return "a boolean";
    case value_kind::int32: return "an integer of 32 bits";
    case value_kind::int64: return "an integer of 64 bits";
    case value_kind::integer: return type.integer->description;
    case value_kind::float32:
    case value_kind::float64: return "a number, \"NaN\", \"Infinity\" or \"-Infinity\"";
    case value_kind::string:
    case value_kind::text:
    case value_kind::open_enum: return "a string";
    case value_kind::timestamp: return "a number of epoch seconds";
    case value_kind::blob: return "a string in base64";
    case value_kind::structure:
    case value_kind::map: return "an object";
    case value_kind::list: return "an array";
    case value_kind::document: return "a number that a double holds"; // it takes all else
    }
    return {};
}

} // namespace ecswire::inline v0_2::detail
