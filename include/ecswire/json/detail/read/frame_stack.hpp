// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/detail/type_table.hpp>
#include <ecswire/text/json_pointer.hpp>

#include <boost/config.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

namespace ecswire::inline v0_2::detail {

/// What an open object or array is read into. A skipped one is an unknown member's value, or within
/// one.
enum class frame_kind : std::uint8_t { root, skipped_object, skipped_array, structure, list, map };

/// What the reader knows of one object or array that is being read. Only the fields of its kind are
/// set.
struct frame { // NOLINT(cppcoreguidelines-pro-type-member-init): each is written before it is read
    struct structure_fields {
        const structure_table* table;
        const member_table* member;    // whose value comes next; null: an unknown member's
        const member_table* predicted; // whose name is tried first
        std::uint64_t seen;            // the bits of the members that came
    };
    struct list_fields {
        const list_table* table;
        std::size_t count;     // elements kept
        std::size_t old_count; // elements that were there
        char* next;            // the next of those; null where they don't lie side by side
        std::size_t capacity;  // elements that fit before the list must grow
        std::size_t begin;     // the offset of the list in the document
    };
    struct map_fields {
        const map_table* table;
    };

    frame_kind kind;
    char closing;          // the bracket that ends it; of the root none
    bool is_new;           // made by this decoding: nothing of an old value can be in it
    void* object;          // the whole that is being read
    std::size_t position;  // list and map: values begun in the document
    const char* name_data; // structure: an unknown member's; map: the key's; null: none
    std::size_t name_size;
    union {
        structure_fields structure;
        list_fields list;
        map_fields map;
    };

    [[nodiscard]] std::string_view name() const noexcept { return {name_data, name_size}; }
    void set_name(std::string_view name) noexcept {
        name_data = name.data();
        name_size = name.size();
    }
    [[nodiscard]] std::size_t member_index() const noexcept {
        return static_cast<std::size_t>(structure.member - structure.table->members);
    }
};

/// The frames, of which there is always one, on the program's stack up to the depth that documents
/// have by default, beyond it on the heap.
class frame_stack {
public:
    static constexpr std::size_t inline_depth = 33; // with that of the root

    // Not defaulted, which would fill the frames with zeros.
    // NOLINTNEXTLINE(modernize-use-equals-default,cppcoreguidelines-pro-type-member-init)
    frame_stack() noexcept {}
    frame_stack(const frame_stack&) = delete;
    frame_stack& operator=(const frame_stack&) = delete;

    [[nodiscard]] frame& top() noexcept { return *top_; }
    void pop() noexcept { --top_; }

    /// How many objects and arrays are open.
    [[nodiscard]] std::size_t depth() const noexcept {
        return static_cast<std::size_t>(top_ - frames_);
    }
    [[nodiscard]] frame& at(std::size_t depth) noexcept { return frames_[depth]; }

    /// Adds a frame whose fields have no value yet, or those of some frame before it: the caller
    /// sets what its kind has.
    frame& push() {
        if (top_ + 1 == end_) {
            grow();
        }
        return *++top_;
    }

    /// The JSON Pointer of the value being read, or read last, in the innermost frame.
    [[nodiscard]] std::string pointer() const {
        std::string text;
        for (const frame* f = frames_; f <= top_; ++f) {
            if (f->kind == frame_kind::list) {
                if (f->position != 0) {
                    append_pointer_token(text, f->position - 1);
                }
            } else if (f->kind == frame_kind::structure && f->structure.member != nullptr) {
                append_pointer_token(text, f->structure.member->name());
            } else if (f->name_data != nullptr) {
                append_pointer_token(text, f->name());
            }
        }
        return text;
    }

private:
    BOOST_NOINLINE void grow() {
        const auto capacity = static_cast<std::size_t>(end_ - frames_);
        auto larger = std::make_unique<frame[]>(2 * capacity);
        std::copy(frames_, end_, larger.get());
        heap_ = std::move(larger);
        frames_ = heap_.get();
        top_ = frames_ + capacity - 1;
        end_ = frames_ + 2 * capacity;
    }

    std::array<frame, inline_depth> inline_; // NOLINT: each is written before it is read
    std::unique_ptr<frame[]> heap_{};
    frame* frames_ = inline_.data();
    frame* end_ = frames_ + inline_depth;
    frame* top_ = frames_;
};

} // namespace ecswire::inline v0_2::detail
