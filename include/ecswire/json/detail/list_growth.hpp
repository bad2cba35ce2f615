// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/detail/type_table.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>

namespace ecswire::inline v0_2::detail {

/// Decides how much room a list gets, so that most lists are allocated once to three times, and a
/// hostile document can't buy much memory with few bytes.
///
/// The first list of a type grows to what the bytes at hand would hold if the rest of them were
/// like the elements so far. A later one starts with as many elements as one before had (the
/// longest, of which each shorter one takes off a quarter, rounded down), doubles once, and then
/// grows likewise, to four times at most. Room that lists were given and didn't use is kept account
/// of: beyond a share of the bytes read, lists just double.
class list_growth {
public:
    /// How many elements to reserve for a list that has `count` and no room. `consumed` are the
    /// bytes of the document so far, `begin` where the list began, `remaining` what is at hand
    /// after them.
    [[nodiscard]] std::size_t next(const list_table& list, std::size_t count, std::size_t consumed,
                                   std::size_t begin, std::size_t remaining) const noexcept {
        const std::size_t doubled = count == 0 ? 1 : 2 * count;
        const std::size_t remembered = remembered_count(memories_[slot(list)], list);
        if (unused_ > free_bytes + share_of_document * consumed ||
            (count != 0 && count <= remembered)) {
            return doubled;
        }
        const std::size_t allowance = (std::max<std::size_t>)(guess_bytes / list.element_size, 1);
        if (count == 0) {
            return std::clamp<std::size_t>(remembered != 0 ? remembered : first_guess, 1,
                                           allowance);
        }
        const std::size_t bytes_each = (std::max<std::size_t>)((consumed - begin) / count, 1);
        const std::size_t estimate = count + remaining / bytes_each + 1;
        const std::size_t max_capacity =
            remembered != 0 ? 4 * count : (std::max)(16 * count, allowance);
        return std::clamp(estimate, doubled, max_capacity);
    }

    /// Learns from a list that is complete.
    void finish(const list_table& list, std::size_t count, std::size_t room) noexcept {
        memory& known = memories_[slot(list)];
        const std::size_t before = remembered_count(known, list);
        known = {&list, (std::max)(count, before - before / 4)};
        if (room !=
            (std::numeric_limits<std::size_t>::max)()) { // as with a deque, which needs none
            unused_ += ((std::max)(room, count) - count) * list.element_size;
        }
    }

private:
    struct memory {
        const list_table* list = nullptr;
        std::size_t count = 0;
    };

    static constexpr std::size_t first_guess = 4;
    static constexpr std::size_t guess_bytes = 65'536;
    static constexpr std::size_t free_bytes = 65'536;
    static constexpr std::size_t share_of_document = 8;

    static std::size_t remembered_count(const memory& known, const list_table& list) noexcept {
        return known.list == &list ? known.count : 0;
    }

    // The type's own, else one that is free, else another type's, which is forgotten.
    [[nodiscard]] std::size_t slot(const list_table& list) const noexcept {
        const std::size_t home = reinterpret_cast<std::uintptr_t>(&list) / sizeof(list_table);
        for (std::size_t i = 0; i < memories_.size(); ++i) {
            const std::size_t candidate = (home + i) % memories_.size();
            if (memories_[candidate].list == &list || memories_[candidate].list == nullptr) {
                return candidate;
            }
        }
        return home % memories_.size();
    }

    std::array<memory, 8> memories_{};
    std::size_t unused_ = 0;
};

} // namespace ecswire::inline v0_2::detail
