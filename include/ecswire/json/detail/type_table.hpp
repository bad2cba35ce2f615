// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/text/bytes.hpp>

#include <boost/config.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory_resource>
#include <string_view>

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
    structure,
    list,
    map,
};

struct structure_table;
struct list_table;
struct map_table;
struct text_table;
struct integer_table;

/// One type: its kind, and the table that the kind needs.
struct type_table {
    value_kind kind{};
    const structure_table* structure = nullptr;
    const list_table* list = nullptr;
    const map_table* map = nullptr;
    const text_table* text = nullptr;
    const integer_table* integer = nullptr;
};

/// Where a value is to be written: its address, and whether it was made for this occasion, so that
/// nothing of an old value can be in it.
struct engaged {
    void* value;
    bool fresh;
};

/// Stores text in a member of a structure.
using text_assignment = void (*)(void* structure, std::string_view text);

/// The first and the last eight bytes of a name as they lie in memory, and which of their bits are
/// the name's where it has less. By them a name of up to 16 bytes is compared without a question
/// about its length, whose answer would be hard to predict.
struct name_words {
    static constexpr std::size_t longest = 16;

    std::uint64_t first = 0;
    std::uint64_t last = 0;
    std::uint64_t used = 0;

    static constexpr name_words of(std::string_view name) noexcept {
        name_words words;
        for (std::size_t i = 0; i < sizeof(std::uint64_t); ++i) {
            const std::size_t place = std::endian::native == std::endian::little ? i : 7 - i;
            const auto put = [place](std::uint64_t& word, char character) {
                word |= std::uint64_t{static_cast<unsigned char>(character)} << (8 * place);
            };
            if (i < name.size()) {
                put(words.first, name[i]);
                put(words.last, name[i + last_begins(name.size())]);
                put(words.used, '\xFF');
            }
        }
        return words;
    }

    static constexpr std::size_t last_begins(std::size_t size) noexcept {
        return size > 8 ? size - 8 : 0;
    }

    /// Whether the name, of this size, stands at `text`, of which 16 bytes can be read.
    [[nodiscard]] bool stand_at(const char* text, std::size_t size) const noexcept {
        const auto first_there = load_as<std::uint64_t>(text);
        const auto last_there = load_as<std::uint64_t>(text + last_begins(size));
        return (((first_there ^ first) | (last_there ^ last)) & used) == 0;
    }
};

/// One member; `bit` stands for it in a set of those seen. A `std::string` and an open enumeration
/// are written by `assign` alone, and their `engage` is null.
struct member_table {
    std::string_view name{};
    std::uint64_t bit = 0;
    const type_table* type = nullptr;
    engaged (*engage)(void* structure, std::pmr::memory_resource* resource) = nullptr;
    text_assignment assign = nullptr; // null where it isn't text, refers to it or needs a resource
    text_assignment borrow = nullptr; // the same of text that stays, to which the member may refer
    name_words words{};
};

/// Stands for a member where none is expected: it has no type.
inline constexpr member_table no_member{.name = ""};

/// Whether the member's name stands at `text`, of which `room` bytes can be read, the name's size
/// or more.
BOOST_FORCEINLINE bool has_name_at(const member_table& member, const char* text,
                                   std::size_t room) noexcept {
    const std::size_t size = member.name.size();
    return size <= name_words::longest && room >= name_words::longest
               ? member.words.stand_at(text, size)
               : std::memcmp(member.name.data(), text, size) == 0;
}

/// A structure: its members in order of declaration, behind them `no_member`, which ends the list,
/// and, for names that come in another order, a hash table of indices (0: none, else the index plus
/// one) with open addressing.
struct structure_table {
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
        return find_if(name, [&](const member_table& member) { return member.name == name; });
    }

    /// The same for a name of up to 16 bytes; whatever its size, 16 can be read.
    [[nodiscard]] const member_table* find_short(std::string_view name) const noexcept {
        return find_if(name, [&](const member_table& member) {
            return member.name.size() == name.size() &&
                   member.words.stand_at(name.data(), name.size());
        });
    }

private:
    BOOST_FORCEINLINE const member_table* find_if(std::string_view name,
                                                  const auto& matches) const noexcept {
        for (std::uint32_t i = mix(name, multiplier) & mask; buckets[i] != 0; i = (i + 1) & mask) {
            const member_table& member = members[buckets[i] - 1];
            if (matches(member)) {
                return &member;
            }
        }
        return nullptr;
    }
};

/// What a list has as it is. Elements that lie side by side, can't be absent and need no resource
/// begin at `first`; else that is null, and they are reached by `engage`.
struct list_extent {
    char* first;
    std::size_t size;
    std::size_t room; // elements that fit in before the list must grow
};

/// A list; `nullable` where its elements can be absent, so that a null is kept as one.
struct list_table {
    const type_table* element;
    bool nullable;
    std::size_t element_size; // sizeof, in bytes
    // The index is at most the size, and just that where elements lie side by side; where it is,
    // there must be room.
    engaged (*engage)(void* list, std::size_t index, std::pmr::memory_resource* resource);
    void (*engage_absent)(void* list, std::size_t index);
    void (*reserve)(void* list, std::size_t count);
    void (*truncate)(void* list, std::size_t count);
    list_extent (*extent)(void* list);
};

/// An entry of a map: its value, and its key where the map keeps it.
struct map_entry {
    engaged value;
    std::string_view key;
};

/// A map from text.
struct map_table {
    const type_table* mapped;
    bool nullable;
    void (*clear)(void* map);
    map_entry (*engage)(void* map, std::string_view key, std::pmr::memory_resource* resource);
    void (*engage_absent)(void* map, std::string_view key);
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
    case value_kind::structure:
    case value_kind::map: return "an object";
    case value_kind::list: return "an array";
    }
    return {};
}

} // namespace ecswire::inline v0_2::detail
