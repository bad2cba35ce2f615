// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/detail/tables/type_table.hpp>
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

/// The kind of target of an open object or array. Skipped ones are the value of an unknown member,
/// or within it.
enum class frame_kind : std::uint8_t { root, skipped_object, skipped_array, structure, list, map };

/// The state of one open object or array. Only the fields of its kind are set.
struct frame { // NOLINT(cppcoreguidelines-pro-type-member-init): each is written before it is read
    struct structure_fields {
        const structure_table* table;
        const member_table* member;    // the member whose value comes next; null if it is unknown
        const member_table* predicted; // the member whose name is tried first
        std::uint64_t seen;            // the bits of the members that the document has
    };
    struct list_fields {
        const list_table* table;
        std::size_t count;     // elements stored
        std::size_t old_count; // elements before decoding
        char* next;            // the next old element; null if not contiguous
        std::size_t capacity;  // elements that fit before the list must grow
        std::size_t begin;     // the offset of the list in the document
    };
    struct map_fields {
        const map_table* table;
    };

    frame_kind kind;
    char closing;          // its closing bracket; 0 for the root
    bool is_new;           // constructed by this decoding, so it holds no old value
    void* object;          // the target of the object or array
    std::size_t position;  // list and map: the number of values begun, dropped nulls included
    const char* name_data; // structure: name of an unknown member; map: the key; null: none
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

/// The stack of frames, which always has a root frame. Frames up to the default depth limit are
/// stored in the object itself, deeper ones on the heap.
class frame_stack {
public:
    static constexpr std::size_t inline_depth = 33; // the root included

    // A defaulted constructor would fill the frames with zeros.
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

    /// Adds a frame. Its fields have no value or an old one; the caller sets the fields of its
    /// kind.
    frame& push() {
        if (top_ + 1 == end_) {
            grow();
        }
        return *++top_;
    }

    /// The JSON Pointer of the value that is being read, or was read last, in the innermost frame.
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
