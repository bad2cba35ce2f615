// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/decode_error.hpp>
#include <ecswire/json/decode_options.hpp>
#include <ecswire/json/detail/read/frame_stack.hpp>
#include <ecswire/json/detail/read/list_growth.hpp>
#include <ecswire/json/detail/read/skipped_value.hpp>
#include <ecswire/json/detail/tables/type_table.hpp>
#include <ecswire/text/wrapping.hpp>

#include <boost/config.hpp>

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace ecswire::inline v0_2::detail {

/// The stack of frames of a document, one for each open object and array. It determines the target
/// and the type of the next value, constructs targets, and counts against the limits.
///
/// The old value of the target is replaced, and its memory is reused. A frame records which members
/// the document has; at the end of an object the other members are reset, and at the end of a list
/// the surplus old elements are removed. An object that this decoding constructed `is_new` and
/// needs neither.
class target_stack {
public:
    [[nodiscard]] const decode_options& options() const noexcept { return options_; }
    [[nodiscard]] decode_error& error() noexcept { return error_; }

    /// The type of the document.
    [[nodiscard]] const type_table& root() const noexcept { return *root_; }

    /// The frame of the innermost open object or array.
    [[nodiscard]] BOOST_FORCEINLINE frame& top() noexcept { return frames_.top(); }

    /// The type of the target of the next value; null if that value is skipped.
    [[nodiscard]] const type_table* target_type() noexcept {
        const frame& f = frames_.top();
        switch (f.kind) {
        case frame_kind::root: return root_;
        case frame_kind::structure:
            return f.structure.member != nullptr ? f.structure.member->type : nullptr;
        case frame_kind::list: return f.list.table->element;
        case frame_kind::map: return f.map.table->mapped;
        case frame_kind::skipped_object:
        case frame_kind::skipped_array: break;
        }
        return nullptr;
    }

    // --- Chunks, if the document is text

    void begin_chunk(std::string_view chunk) noexcept {
        position_ = first_ = chunk.data();
        last_ = chunk.data() + chunk.size();
    }

    /// Sets the reader's position in the chunk, from which the length of a list is estimated.
    BOOST_FORCEINLINE void set_position(const char* position) noexcept { position_ = position; }

    /// Counts the bytes of a chunk that changes no target and no name.
    void count_bytes(std::size_t count) noexcept { bytes_before_ += count; }

    /// Ends the chunk, and copies the name that still refers to it.
    void end_chunk() {
        if (name_depth_ <= frames_.depth()) {
            frame& f = frames_.at(name_depth_);
            if (lies_in_chunk(f.name_data)) {
                f.set_name(name_copy_.assign(f.name_data, f.name_size));
            }
        }
        bytes_before_ += static_cast<std::size_t>(last_ - first_);
    }

    // --- The next value

    /// Sets the member whose value comes next.
    BOOST_FORCEINLINE static void select_member(frame& f, const member_table& member) noexcept {
        f.structure.member = &member;
        f.structure.seen |= member.bit;
        f.structure.predicted = &member + 1;
    }

    /// Counts a value of a structure, for the fast path. If a limit is exceeded, returns false and
    /// changes nothing; then the slow path reports the error. The other functions for the fast path
    /// do the same.
    BOOST_FORCEINLINE bool count_member() noexcept {
        if (values_left_ == 0) {
            return false;
        }
        --values_left_;
        return true;
    }

    /// Counts the values within an element anew, if earlier elements aren't kept.
    void forget_earlier_values() noexcept { values_left_ = options_.limits.values; }

    /// Counts an element of a list, for the fast path.
    BOOST_FORCEINLINE bool count_element(frame& f) noexcept {
        if (f.position >= options_.limits.list || !count_member()) {
            return false;
        }
        ++f.position;
        return true;
    }

    /// The limits on a value that is skipped, for the fast path.
    [[nodiscard]] skip_limits limits_of_skipped() const noexcept {
        return {options_.limits.string, options_.limits.number, values_left_, levels_left_};
    }

    /// Counts the values that the fast path has skipped within those limits.
    void count_skipped(std::size_t values) noexcept { values_left_ -= values; }

    /// Counts a value of any kind.
    bool begin_value() {
        frame& f = frames_.top();
        // Counted before the limits are checked, since the pointer of an error needs the position.
        f.position += f.kind >= frame_kind::list ? 1 : 0;
        if (values_left_ == 0) {
            return exceed(decode_errc::too_many_values, options_.limits.values);
        }
        --values_left_;
        if (f.position > options_.limits.list && f.kind >= frame_kind::list) {
            return exceed(decode_errc::list_too_long, options_.limits.list);
        }
        return true;
    }

    // Counts an object or array, before its frame is pushed.
    bool begin_container() {
        if (levels_left_ == 0) {
            frame& f = frames_.top();
            f.position += f.kind >= frame_kind::list ? 1 : 0;
            return exceed(decode_errc::depth_exceeded, options_.limits.depth);
        }
        return begin_value();
    }

    // --- Objects and arrays

    /// Ends the innermost object or array.
    void end() {
        const frame& f = frames_.top();
        if (f.kind == frame_kind::structure) {
            end_structure(f);
        } else if (f.kind == frame_kind::list) {
            end_list(f);
        } else {
            pop();
        }
    }

    BOOST_FORCEINLINE void end_structure(const frame& f) {
        const structure_table& table = *f.structure.table;
        if (!f.is_new && !has_members_beyond_seen(table)) {
            reset_members(table, f.object, 0, f.structure.seen);
        }
        pop();
    }

    void end_list(const frame& f) {
        if (f.list.count != 0) {
            growth_.finish(*f.list.table, f.list.count, f.list.capacity);
        }
        if (f.list.count < f.list.old_count) {
            f.list.table->truncate(f.object, f.list.count);
        }
        pop();
    }

    /// Begins an object for a member of a structure, for the fast path.
    BOOST_FORCEINLINE bool begin_member(frame& f, const structure_table& table) {
        if (levels_left_ == 0 || has_members_beyond_seen(table) || !count_member()) {
            return false;
        }
        begin_structure(table, make_member_target(f));
        return true;
    }

    /// Begins an array for a member of a structure, for the fast path.
    BOOST_FORCEINLINE bool begin_member(frame& f, const list_table& table) {
        if (levels_left_ == 0 || !count_member()) {
            return false;
        }
        begin_list(table, make_member_target(f));
        return true;
    }

    /// Begins an object for an element of a list, for the fast path.
    BOOST_FORCEINLINE bool begin_element(frame& f, const structure_table& table) {
        if (levels_left_ == 0 || has_members_beyond_seen(table) || !count_element(f)) {
            return false;
        }
        begin_structure(table, make_element_target<true>(f));
        return true;
    }

    // --- The target of a value

    /// Returns the target of the current value, constructing it if it is absent.
    BOOST_FORCEINLINE value_target make_target() {
        frame& f = frames_.top();
        if (f.kind == frame_kind::structure) {
            return make_member_target(f);
        }
        return f.kind == frame_kind::list ? make_element_target<false>(f) : make_other_target(f);
    }

    /// As `make_target`, for a member of a structure.
    // NOLINTNEXTLINE(readability-make-member-function-const): it changes the target
    BOOST_FORCEINLINE value_target make_member_target(frame& f) {
        const member_table& member = *f.structure.member;
        return member.make_target(member.slot_in(f.object), options_.resource);
    }

    /// As `make_target`, for an element of a list. If `Prefetch`, later elements are prefetched.
    template <bool Prefetch>
    BOOST_FORCEINLINE value_target make_element_target(frame& f) {
        if (f.list.count < f.list.old_count && f.list.next != nullptr) {
            void* const element = f.list.next;
            f.list.next += f.list.table->element_size;
            if constexpr (Prefetch) {
                prefetch_element_after(element, f.list.table->element_size);
            }
            ++f.list.count;
            return {element, false};
        }
        reserve_one(f);
        return f.list.table->make_target(f.object, f.list.count++, options_.resource);
    }

    // --- Errors

    BOOST_NOINLINE bool fail(decode_errc code) {
        error_.code = code;
        error_.pointer = frames_.pointer();
        return false;
    }

    BOOST_NOINLINE bool exceed(decode_errc code, std::size_t limit) {
        error_.limit = limit;
        return fail(code);
    }

protected:
    target_stack(const type_table& root, void* target, const decode_options& options) noexcept
        : options_(options),
          root_(&root),
          values_left_(options.limits.values),
          levels_left_(options.limits.depth) {
        init_frame(frames_.top(), frame_kind::root, {target, false});
    }

    [[nodiscard]] std::size_t bytes_read() const noexcept {
        return bytes_before_ + static_cast<std::size_t>(position_ - first_);
    }

    [[nodiscard]] ECSWIRE_WRAPPING bool lies_in_chunk(const char* text) const noexcept {
        return reinterpret_cast<std::uintptr_t>(text) - reinterpret_cast<std::uintptr_t>(first_) <
               static_cast<std::size_t>(last_ - first_);
    }

    void keep_name(frame& f, std::string_view name, bool stays) {
        f.set_name(stays ? name : std::string_view(name_copy_.assign(name)));
        name_depth_ = frames_.depth();
    }

    // NOLINTNEXTLINE(readability-make-member-function-const): it changes the target
    [[nodiscard]] BOOST_NOINLINE value_target make_other_target(frame& f) {
        if (f.kind == frame_kind::root) {
            return {f.object, f.is_new};
        }
        const map_entry entry = f.map.table->make_target(f.object, f.name(), options_.resource);
        f.set_name(entry.key);
        return entry.value;
    }

    BOOST_FORCEINLINE void reserve_one(frame& f) {
        if (f.list.count >= f.list.capacity) {
            grow(f);
        }
    }

    // Reserves capacity for at least one more element of the list.
    BOOST_NOINLINE void grow(frame& f) {
        const list_table& table = *f.list.table;
        const std::size_t guess = growth_.next(table, f.list.count, bytes_read(), f.list.begin,
                                               static_cast<std::size_t>(last_ - position_));
        const std::size_t max_count = f.list.count + 1 + values_left_;
        table.reserve(f.object, (std::min)({guess, options_.limits.list, max_count}));
        f.list.capacity = table.extent(f.object).capacity;
    }

    // Whether `seen` has too few bits for the members of the structure. Such a structure (no
    // service has one) is reset before its members are decoded, which is slower if the object is
    // reused.
    static bool has_members_beyond_seen(const structure_table& table) noexcept {
        return table.count > structure_table::block_size;
    }

    BOOST_FORCEINLINE void begin_structure(const structure_table& table, value_target target) {
        frame& f = push(frame_kind::structure, target);
        f.structure = {&table, nullptr, table.members, 0};
        if (has_members_beyond_seen(table) && !target.is_new) {
            reset_all(table, target.address);
        }
    }

    // Resets the members of a block that aren't in `seen`.
    BOOST_FORCEINLINE static void reset_members(const structure_table& table, void* structure,
                                                std::size_t block, std::uint64_t seen) {
        const std::size_t first = block * structure_table::block_size;
        const std::size_t count = (std::min)(table.count - first, structure_table::block_size);
        std::uint64_t unseen = ~seen;
        if (count < structure_table::block_size) {
            unseen &= (std::uint64_t{1} << count) - 1;
        }
        const member_table* const members = table.members + first;
        const auto for_each = [=](std::uint64_t bits, auto reset) {
            for (; bits != 0; bits &= bits - 1) {
                const member_table& member = members[std::countr_zero(bits)];
                reset(member, member.slot_in(structure));
            }
        };
        if (block == 0) {
            for_each(unseen & table.strings, [](const member_table& member, void* slot) {
                if (static_cast<std::optional<std::string>*>(slot)->has_value()) {
                    member.reset(slot);
                }
            });
            for_each(unseen & table.views, [](const member_table&, void* slot) {
                static_cast<std::optional<std::string_view>*>(slot)->reset();
            });
            unseen &= ~(table.strings | table.views);
        }
        for_each(unseen, [](const member_table& member, void* slot) {
            if (member.reset != nullptr) {
                member.reset(slot);
            }
        });
        if (table.reset_required != nullptr) {
            table.reset_required(structure, block, seen);
        }
    }

    BOOST_NOINLINE static void reset_all(const structure_table& table, void* structure) {
        for (std::size_t i = 0; i < table.count; i += structure_table::block_size) {
            reset_members(table, structure, i / structure_table::block_size, 0);
        }
    }

    void begin_list(const list_table& table, value_target target) {
        frame& f = push(frame_kind::list, target);
        const list_extent extent = table.extent(f.object);
        f.list = {&table, 0, extent.size, extent.first, extent.capacity, bytes_read()};
    }

    // Sets the fields that frames of all kinds have.
    static void init_frame(frame& f, frame_kind kind, value_target target) noexcept {
        f.kind = kind;
        f.closing = kind == frame_kind::root                                        ? '\0'
                    : kind == frame_kind::list || kind == frame_kind::skipped_array ? ']'
                                                                                    : '}';
        f.is_new = target.is_new;
        f.object = target.address;
        f.position = 0;
        f.name_data = nullptr;
        f.name_size = 0;
    }

    BOOST_FORCEINLINE void pop() noexcept {
        frames_.pop();
        ++levels_left_;
    }

    BOOST_FORCEINLINE frame& push(frame_kind kind, value_target target) {
        --levels_left_;
        frame& f = frames_.push();
        init_frame(f, kind, target);
        return f;
    }

    const decode_options options_;
    const type_table* root_;
    frame_stack frames_{};
    const char* first_ = nullptr;
    const char* last_ = nullptr;
    const char* position_ = nullptr;
    std::size_t bytes_before_ = 0; // size of the earlier chunks
    std::size_t values_left_;      // further values that the limit allows
    std::size_t levels_left_;      // further levels that the limit allows
    list_growth growth_{};
    std::string name_copy_{};    // copy of a name that doesn't stay valid
    std::size_t name_depth_ = 0; // depth of the frame that set a name last
    decode_error error_{};
};

} // namespace ecswire::inline v0_2::detail
