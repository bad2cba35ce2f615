// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

// How two elements of a list that have the same key are found: without allocation up to 128
// elements, in n log n steps at most beyond, whatever the keys.
namespace ecswire::inline v0::detail {

inline constexpr std::size_t elements_on_stack = 128;

constexpr std::uint64_t read_eight(const char* bytes) noexcept {
    std::uint64_t result = 0;
    if (std::is_constant_evaluated()) {
        for (std::size_t i = 0; i < sizeof result; ++i) {
            result = result << 8U | static_cast<unsigned char>(bytes[i]);
        }
    } else {
        std::memcpy(&result, bytes, sizeof result);
    }
    return result;
}

// A hash of a text's size, beginning and end: quick, and enough for a table of 128 that compares.
constexpr std::uint64_t hash_key(std::string_view key) noexcept {
    std::uint64_t bytes = key.size();
    if (key.size() >= sizeof bytes) {
        bytes = bytes * 31 + read_eight(key.data());
        bytes = bytes * 31 + read_eight(key.data() + key.size() - sizeof bytes);
    } else {
        for (const char byte : key) {
            bytes = bytes << 8U | static_cast<unsigned char>(byte);
        }
    }
    return (bytes ^ bytes >> 32U) * 0x9E3779B97F4A7C15U; // 2 to the 64th by the golden ratio
}

template <class Integer>
constexpr std::uint64_t hash_key(const Integer& key) noexcept {
    return static_cast<std::uint64_t>(key) * 0x9E3779B97F4A7C15U;
}

/// Finds, among the first 128 elements, each that has the key of an earlier one; calls
/// `report(index, earlier)`, and stops when that returns false. `has_key(index)` and `key(index)`
/// read the list. Returns whether it came to the end.
template <class HasKey, class Key, class Report>
constexpr bool find_repeated_on_stack(std::size_t size, const HasKey& has_key, const Key& key,
                                      const Report& report) {
    std::array<std::uint8_t, 2 * elements_on_stack> table{}; // index + 1; 0 where nothing is
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
    for (std::size_t i = items.size() / 2; i-- > 0;) {
        sift(i, items.size());
    }
    for (std::size_t end = items.size(); end-- > 1;) {
        std::swap(items[0], items[end]);
        sift(0, end);
    }
}

/// As above for a list of any size, from the element at `begin` on. Allocates two indices for each
/// element. (Index, which is std::size_t, is a parameter so that only those who call it pay for
/// it.)
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
    std::vector<Index> first(size); // for each element, the first one of its key
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

} // namespace ecswire::inline v0::detail
