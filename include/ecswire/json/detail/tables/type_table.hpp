// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/detail/tables/member_table.hpp>
#include <ecswire/json/detail/tables/value_kind.hpp>
#include <ecswire/text/wrapping.hpp>
#include <ecswire/version.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <memory_resource>
#include <string_view>
#include <vector>

/// Tables that describe types to the reader, so that one reader decodes every shape. A table is a
/// constant, made from the described members of a type. Its functions take a `void*` to an object
/// of that type.
namespace ecswire::inline v0_2::detail {

struct structure_table;
struct list_table;
struct map_table;
struct text_table;
struct integer_table;
struct blob_table;
struct document_table;

/// A type: its kind, and the table for that kind; the other pointers are null.
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

/// A structure: its members in declaration order, followed by `no_member`. A hash table with open
/// addressing finds names that come in another order. A bucket holds a member's index plus one, or
/// 0 if it is empty.
struct structure_table { // NOLINT(cppcoreguidelines-pro-type-member-init): an aggregate
    static constexpr std::size_t block_size = 64; // members for each 64-bit set

    const member_table* members;
    std::uint32_t count;

    // Resets the members not in `seen` that can't be absent, such as a union's unknown member. Null
    // if there are none.
    void (*reset_required)(void* structure, std::size_t block, std::uint64_t seen);
    // The bits of those of the first 64 members that have one of the most frequent types.
    std::uint64_t strings; // std::optional<std::string>
    std::uint64_t views;   // std::optional<std::string_view>
    std::uint32_t mask;
    std::uint32_t multiplier;
    const std::uint16_t* buckets;
    const member_table* unknown = nullptr; // of a union: stores the name of an unknown member
    bool is_sensitive = false;             // as a whole

    // Four bytes of the name and its size.
    static constexpr std::uint32_t mix(std::string_view name) noexcept {
        if (name.empty()) {
            return 0;
        }
        const auto at = [&](std::size_t i) {
            return static_cast<std::uint32_t>(static_cast<unsigned char>(name[i]));
        };
        return static_cast<std::uint32_t>(name.size()) ^ (at(0) << 8U) ^
               (at(name.size() / 2) << 16U) ^ (at(name.size() - 1) << 24U);
    }

    ECSWIRE_WRAPPING static constexpr std::uint32_t hash(std::uint32_t mixed,
                                                         std::uint32_t multiplier) noexcept {
        return (mixed * multiplier) >> 16U;
    }

    /// Finds the member of this name; null if there is none.
    [[nodiscard]] const member_table* find(std::string_view name) const noexcept {
        for (std::uint32_t i = hash(mix(name), multiplier) & mask; buckets[i] != 0;
             i = (i + 1) & mask) {
            const member_table& member = members[buckets[i] - 1];
            if (member.name() == name) {
                return &member;
            }
        }
        return nullptr;
    }

    /// Finds the member whose key `text` begins with; `size` is the size of the name.
    /// `max_key_size` bytes of `text` must be readable. Null if there is none or its key is longer.
    [[nodiscard]] const member_table* find_key(const char* text, std::size_t size) const noexcept {
        const std::string_view name(text + 1, size);
        for (std::uint32_t i = hash(mix(name), multiplier) & mask; buckets[i] != 0;
             i = (i + 1) & mask) {
            const member_table& member = members[buckets[i] - 1];
            if (member.is_key_at(text)) {
                return &member;
            }
        }
        return nullptr;
    }
};

/// The elements of a list at some time. `first` points to contiguous elements that can't be absent
/// and take no resource. For other lists it is null, and `make_target` returns each element.
struct list_extent {
    // The capacity of a list that has none, such as `std::deque`.
    static constexpr std::size_t unlimited = (std::numeric_limits<std::size_t>::max)();

    char* first;
    std::size_t size;
    std::size_t capacity; // elements that fit before the list must grow
};

/// A list: the type of its elements, and functions of the container.
struct list_table {
    const type_table* element;
    std::size_t element_size; // sizeof, in bytes
    // Returns the element at `index`, or appends one if `index` is the size; then the list must
    // have capacity. For contiguous elements, `index` must be the size.
    value_target (*make_target)(void* list, std::size_t index, std::pmr::memory_resource* resource);
    // Null if nulls aren't stored: the elements can't be absent, and aren't documents.
    void (*store_null)(void* list, std::size_t index);
    void (*reserve)(void* list, std::size_t count);
    void (*truncate)(void* list, std::size_t count);
    list_extent (*extent)(void* list);
};

/// An entry of a map: the target of its value, and a view of the key within the map.
struct map_entry {
    value_target value;
    std::string_view key;
};

/// A map with text keys. `store_null` is null for the same types as in `list_table`.
struct map_table {
    const type_table* mapped;
    void (*clear)(void* map);
    map_entry (*make_target)(void* map, std::string_view key, std::pmr::memory_resource* resource);
    void (*store_null)(void* map, std::string_view key);
    void (*erase)(void* map, std::string_view key);
};

/// Text: a string with any allocator, a `std::string_view`, or an open enumeration.
struct text_table {
    bool borrows; // is a view, which refers to the assigned text
    void (*assign)(void* text, std::string_view value);
};

/// An integer type other than `std::int32_t` and `std::int64_t`.
struct integer_table {
    std::int64_t minimum;
    std::uint64_t maximum;
    std::string_view description; // "an integer of 8 bits"
    void (*store)(void* integer, std::uint64_t bits);
};

/// A blob. `assign` stores the decoded base64 text, or returns false if the text isn't base64.
struct blob_table {
    bool (*assign)(void* blob, std::string_view base64);
};

/// A document: any JSON value. Its arrays and objects are decoded as new lists and maps of
/// documents. Nothing in them is truncated, cleared or erased, so those functions are null.
struct document_table {
    void (*store_null)(void* document);
    void (*store_boolean)(void* document, bool value);
    void (*store_integer)(void* document, std::uint64_t magnitude, bool negative);
    void (*store_double)(void* document, double value);
    void (*store_text)(void* document, std::string_view text);
    void* (*make_array)(void* document);  // returns the address of the array
    void* (*make_object)(void* document); // returns the address of the object
    const list_table* array;
    const map_table* object;
};

/// The values that a type takes, in the words of error messages.
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
    case value_kind::document:
        return "a number that a double holds"; // documents take any other value
    }
    return {};
}

/// A hash table of a structure's member names, with at least two buckets for each name. It uses the
/// multiplier with the fewest collisions among 128 candidates. Most shapes have none, so that one
/// comparison finds a name.
template <std::size_t Size>
struct member_buckets {
    std::uint32_t multiplier = 0;
    std::array<std::uint16_t, Size> indices{};
};

template <std::size_t Size>
ECSWIRE_WRAPPING constexpr member_buckets<Size> make_buckets(const member_table* members,
                                                             std::size_t count) {
    // The loops below work on plain arrays: GCC keeps the result of every function that a constant
    // expression calls, such as operator[] of std::array, until the source is compiled.
    std::uint32_t mixed[Size]{};
    for (std::size_t i = 0; i < count; ++i) {
        mixed[i] = structure_table::mix(members[i].name());
    }
    member_buckets<Size> best;
    std::size_t min_collisions = (std::numeric_limits<std::size_t>::max)();
    std::uint32_t multiplier = 0x9E3779B1U;
    for (int attempt = 0; attempt < 128 && min_collisions != 0; ++attempt) {
        std::uint16_t indices[Size]{};
        std::size_t collisions = 0;
        for (std::size_t i = 0; i < count && collisions < min_collisions; ++i) {
            std::size_t bucket = structure_table::hash(mixed[i], multiplier) & (Size - 1);
            for (; indices[bucket] != 0; bucket = (bucket + 1) & (Size - 1)) {
                ++collisions;
            }
            indices[bucket] = static_cast<std::uint16_t>(i + 1);
        }
        if (collisions < min_collisions) {
            min_collisions = collisions;
            best.multiplier = multiplier;
            for (std::size_t i = 0; i < Size; ++i) {
                best.indices[i] = indices[i];
            }
        }
        multiplier = multiplier * 0x915F77F5U + 2U;
    }
    return best;
}

/// Whether a value of the type `holds_secrets`, found by its tables when it is needed, for the
/// excerpt of an error: a search at compile time took a tenth of the memory to compile a service.
/// Looks at each structure once.
inline bool find_secrets(const type_table& root) {
    std::vector<const structure_table*> found;
    const auto add = [&found](const type_table* type) {
        while (type->list != nullptr || type->map != nullptr) {
            type = type->list != nullptr ? type->list->element : type->map->mapped;
        }
        if (type->structure != nullptr &&
            std::find(found.begin(), found.end(), type->structure) == found.end()) {
            found.push_back(type->structure);
        }
    };
    add(&root);
    std::size_t searched = 0;
    while (searched != found.size()) {
        const structure_table& table = *found[searched++];
        if (table.is_sensitive) {
            return true;
        }
        for (std::size_t member = 0; member != table.count; ++member) {
            if (table.members[member].is_sensitive) {
                return true;
            }
            add(table.members[member].type);
        }
    }
    return false;
}

} // namespace ecswire::inline v0_2::detail
