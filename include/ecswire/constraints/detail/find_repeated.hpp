// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/wire_types.hpp>
#include <ecswire/text/bytes.hpp>
#include <ecswire/text/wrapping.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

// Finds elements of a list that have the same key: without allocation up to 128 elements; for
// longer lists by a hash table, with one or two comparisons for each element. If an attacker chose
// keys that collide in the table, by sorting, with n log n comparisons.
namespace ecswire::inline v0_2::detail {

inline constexpr std::size_t elements_on_stack = 128;
inline constexpr std::size_t max_collisions = 128; // more never happen by chance

constexpr std::uint64_t read_eight(const char* bytes) noexcept {
    if (!std::is_constant_evaluated()) {
        return load_as<std::uint64_t>(bytes);
    }
    std::uint64_t result = 0;
    for (std::size_t i = 0; i < sizeof result; ++i) {
        result = result << 8U | static_cast<unsigned char>(bytes[i]);
    }
    return result;
}

ECSWIRE_WRAPPING constexpr std::uint64_t mix_bits(std::uint64_t bits) noexcept {
    return (bits ^ bits >> 32U) * 0x9E3779B97F4A7C15U; // 2 to the 64th by the golden ratio
}

// Hashes all bytes of a key. Keys with equal hashes can be constructed; `find_repeated` handles
// them by sorting. The hash of a key may differ between compile time and run time.
constexpr std::uint64_t hash_key(std::string_view key) noexcept {
    std::uint64_t hash = key.size();
    const char* rest = key.data();
    std::size_t left = key.size();
    for (; left > sizeof hash; left -= sizeof hash, rest += sizeof hash) {
        hash = mix_bits(hash ^ read_eight(rest));
    }
    if (key.size() >= sizeof hash) {
        return mix_bits(hash ^ read_eight(rest + left - sizeof hash)); // overlaps what was read
    }
    std::uint64_t few = 0;
    for (; left != 0; --left, ++rest) {
        few = few << 8U | static_cast<unsigned char>(*rest);
    }
    return mix_bits(hash << 56U ^ few);
}

template <class Integer>
constexpr std::uint64_t hash_key(const Integer& key) noexcept {
    return mix_bits(static_cast<std::uint64_t>(key));
}

/// Finds, among the first 128 elements, each element with the key of an earlier one. Calls
/// `report(index, earlier)` for it, and stops if `report` returns false. `has_key(index)` and
/// `key(index)` read the list. Returns whether the search reached the end.
template <class HasKey, class Key, class Report>
constexpr bool find_repeated_on_stack(std::size_t size, const HasKey& has_key, const Key& key,
                                      const Report& report) {
    std::array<std::uint8_t, 2 * elements_on_stack> table{}; // index + 1; 0 if empty
    for (std::size_t i = 0; i < size; ++i) {
        if (!has_key(i)) {
            continue;
        }
        std::size_t slot = hash_key(key(i)) >> 56U;
        while (table[slot] != 0 && key(table[slot] - 1U) != key(i)) {
            slot = (slot + 1) % table.size();
        }
        if (table[slot] == 0) {
            table[slot] = static_cast<std::uint8_t>(i + 1);
        } else if (!report(i, table[slot] - std::size_t{1})) {
            return false;
        }
    }
    return true;
}

// Heap sort: n log n at worst, in place, and no <algorithm> to include.
template <class T, class Less>
constexpr void sort_in_place(std::vector<T>& items, const Less& less) {
    const auto sift = [&](std::size_t parent, std::size_t size) {
        while (2 * parent + 1 < size) {
            std::size_t child = 2 * parent + 1;
            if (child + 1 < size && less(items[child], items[child + 1])) {
                ++child;
            }
            if (!less(items[parent], items[child])) {
                return;
            }
            std::swap(items[parent], items[child]);
            parent = child;
        }
    };
    for (std::size_t i = items.size() / 2; i > 0; --i) {
        sift(i - 1, items.size());
    }
    for (std::size_t end = items.size(); end-- > 1;) {
        std::swap(items[0], items[end]);
        sift(0, end);
    }
}

/// As above, for a list whose size fits 32 bits; reports elements from `begin` on. Returns `size`
/// at the end of the list or if `report` returned false. If a key collides with too many others,
/// returns its index, and the caller continues by sorting. Allocates eight to sixteen bytes for
/// each element. (Index, which is std::uint32_t, is a template parameter so that the function is
/// compiled only if it is called.)
template <class Index, class HasKey, class Key, class Report>
ECSWIRE_WRAPPING constexpr Index find_repeated_by_table(Index begin, Index size,
                                                        const HasKey& has_key, const Key& key,
                                                        const Report& report) {
    // The low bits of an entry are index + 1, the high bits are bits of the hash, which distinguish
    // most colliding keys without reading them. 0 if the entry is empty.
    std::vector<Index> table(std::bit_ceil(std::size_t{2} * size));
    const auto slot_bits = static_cast<unsigned>(std::countr_zero(table.size()));
    const auto index_mask = static_cast<Index>((std::uint64_t{1} << std::bit_width(size)) - 1);
    for (Index i = 0; i < size; ++i) {
        if (!has_key(i)) {
            continue;
        }
        const auto own = key(i);
        const std::uint64_t hash = hash_key(own);
        const auto own_bits = static_cast<Index>(hash << slot_bits >> 32U) & ~index_mask;
        auto slot = static_cast<typename std::vector<Index>::size_type>(hash >> (64 - slot_bits));
        std::size_t earlier = 0;
        std::size_t met = 0; // collisions with other keys
        while (table[slot] != 0) {
            earlier = (table[slot] & index_mask) - std::size_t{1};
            if ((table[slot] & ~index_mask) == own_bits && key(earlier) == own) {
                break;
            }
            slot = (slot + 1) & (table.size() - 1);
            if (++met == max_collisions) {
                return i;
            }
        }
        if (table[slot] == 0) {
            table[slot] = own_bits | (i + 1);
        } else if (i >= begin && !report(i, earlier)) {
            return size;
        }
    }
    return size;
}

/// As above, by sorting, which collisions don't stop. Allocates two indices for each element.
template <class Index, class HasKey, class Key, class Report>
constexpr void find_repeated_by_sorting(Index begin, Index size, const HasKey& has_key,
                                        const Key& key, const Report& report) {
    std::vector<Index> order;
    order.reserve(size);
    for (Index i = 0; i < size; ++i) {
        if (has_key(i)) {
            order.push_back(i);
        }
    }
    sort_in_place(
        order, [&key](Index a, Index b) { return key(a) < key(b) || (key(a) == key(b) && a < b); });
    std::vector<Index> first(size); // for each element, the index of the first one with its key
    for (std::size_t i = 0; i < order.size(); ++i) {
        const bool is_alike = i != 0 && key(order[i - 1]) == key(order[i]);
        first[order[i]] = is_alike ? first[order[i - 1]] : order[i];
    }
    for (Index i = begin; i < size; ++i) {
        if (has_key(i) && first[i] != i && !report(i, first[i])) {
            return;
        }
    }
}

/// As above, for a list of any size; allocates nothing up to 128 elements.
template <class HasKey, class Key, class Report>
constexpr void find_repeated(std::size_t size, const HasKey& has_key, const Key& key,
                             const Report& report) {
    const std::size_t on_stack = size < elements_on_stack ? size : elements_on_stack;
    if (!find_repeated_on_stack(on_stack, has_key, key, report) || on_stack == size) {
        return;
    }
    std::size_t begin = on_stack;
    if (size <= (std::numeric_limits<std::uint32_t>::max)()) {
        const auto short_size = static_cast<std::uint32_t>(size);
        const std::size_t reached = find_repeated_by_table(static_cast<std::uint32_t>(on_stack),
                                                           short_size, has_key, key, report);
        if (reached == short_size) {
            return;
        }
        begin = reached < on_stack ? on_stack : reached;
    }
    find_repeated_by_sorting(begin, size, has_key, key, report);
}

template <class List>
struct list_key;

/// The form of a key that is compared: the text of a text or enumerator, the value of an integer,
/// the elements of a list.
template <class T>
constexpr auto comparable_key(const T& key) noexcept {
    if constexpr (open_enum_type<T>) {
        return key.text();
    } else if constexpr (text_type<T>) {
        return std::string_view(key);
    } else if constexpr (list_type<T>) {
        return list_key<T>{&key};
    } else {
        return key;
    }
}

/// A list as a key: compared element by element.
template <class List>
struct list_key {
    const List* list;

    friend constexpr bool operator==(const list_key& a, const list_key& b) noexcept {
        return a.list->size() == b.list->size() && !(a < b) && !(b < a);
    }
    friend constexpr bool operator<(const list_key& a, const list_key& b) noexcept {
        const std::size_t size = a.list->size() < b.list->size() ? a.list->size() : b.list->size();
        for (std::size_t i = 0; i < size; ++i) {
            const auto one = comparable_key((*a.list)[i]);
            const auto other = comparable_key((*b.list)[i]);
            if (one != other) {
                return one < other;
            }
        }
        return a.list->size() < b.list->size();
    }
};

template <class List>
constexpr std::uint64_t hash_key(const list_key<List>& key) noexcept {
    std::uint64_t hash = key.list->size();
    for (const auto& element : *key.list) {
        hash = mix_bits(hash ^ hash_key(comparable_key(element)));
    }
    return hash;
}

template <class T>
inline constexpr bool is_comparable_key =
    text_type<T> || integer_type<T> || boolean_type<T> || open_enum_type<T>;
template <list_type T>
inline constexpr bool is_comparable_key<T> = is_comparable_key<typename T::value_type>;

} // namespace ecswire::inline v0_2::detail
