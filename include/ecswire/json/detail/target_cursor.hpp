// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/detail/frame_stack.hpp>
#include <ecswire/json/detail/prefetch.hpp>
#include <ecswire/json/detail/type_table.hpp>

#include <boost/config.hpp>

#include <cstddef>
#include <memory_resource>
#include <string>
#include <string_view>

namespace ecswire::inline v0_2::detail {

/// Whether the elements of a reused list after the one that comes are asked for ahead.
enum class next_elements : bool { as_they_are, prefetched };

/// The reader's place in the target: where the value goes that comes next in the document, and of
/// what type that place is. A frame stands for each object and array around it; below a place that
/// nobody wants, only the depth is counted.
///
/// What was there before is replaced, and its memory is reused: a frame notes which members came,
/// and at the end of the object the others are reset; a list is cut to the elements that came. What
/// was made during this decoding is `fresh` and needs neither.
class target_cursor {
public:
    target_cursor(const type_table& root, void* target) noexcept : wanted_(&root) {
        set_up(frames_.top(), frame_kind::root, {target, false});
    }

    /// The type of the value to come; null where nobody wants it.
    [[nodiscard]] const type_table* wanted() const noexcept { return wanted_; }

    /// What stores text to come in the member whose value is next; null where more is to be asked.
    [[nodiscard]] text_assignment assignment() const noexcept { return assignment_; }

    /// The innermost object or array.
    [[nodiscard]] frame& top() noexcept { return frames_.top(); }

    /// The JSON Pointer of the value being read, or read last.
    [[nodiscard]] std::string pointer() const { return frames_.pointer(); }

    /// A value comes: how many there are now in its list or map, or 0 where it is in neither.
    BOOST_FORCEINLINE std::size_t advance() noexcept {
        frame& f = frames_.top();
        f.position += f.kind >= frame_kind::list ? 1 : 0; // below it, nothing is skipped
        return f.position;
    }

    // --- What is behind a name

    /// The value of a member, whose text is stored by `assign`.
    BOOST_FORCEINLINE void expect_value_of(frame& f, const member_table* member,
                                           text_assignment assign) noexcept {
        f.member = member;
        f.seen |= member->bit;
        f.expected = member + 1;
        wanted_ = member->type;
        assignment_ = assign;
    }

    /// The value of an entry of a map.
    void expect_entry(std::string_view name, bool stays) {
        keep_name(name, stays);
        wanted_ = frames_.top().map->mapped;
    }

    /// The value of a member that the structure doesn't have.
    void expect_unknown(std::string_view name, bool stays) {
        keep_name(name, stays);
        frame& f = frames_.top();
        f.member = nullptr;
        f.expected = &no_member;
        wanted_ = nullptr;
        assignment_ = nullptr;
    }

    /// The name of what comes next. It is copied unless its text `stays` as long as the chunk.
    void keep_name(std::string_view name, bool stays) {
        frames_.top().name = stays ? name : std::string_view(name_.assign(name));
    }

    /// The next name, and the next text, come in parts: nothing short is to be done with them.
    void expect_parts_of_name() noexcept { frames_.top().expected = &no_member; }
    void expect_parts_of_text() noexcept { assignment_ = nullptr; }

    // --- Where the value goes

    /// Makes its place. Where that is in a list without room for one more, `reserve` is called.
    template <next_elements Next, class Reserve>
    BOOST_FORCEINLINE engaged engage(std::pmr::memory_resource* resource, const Reserve& reserve) {
        frame& f = frames_.top();
        if (f.kind == frame_kind::structure) {
            return f.member->engage(f.object, resource);
        }
        if (f.kind == frame_kind::list) {
            if (f.count < f.held && f.next != nullptr) {
                void* const element = f.next;
                f.next += f.list->element_size;
                if constexpr (Next == next_elements::prefetched) {
                    prefetch_element_after(element, f.list->element_size);
                }
                ++f.count;
                return {element, false};
            }
            make_room(f, reserve);
            return f.list->engage(f.object, f.count++, resource);
        }
        return engage_other(f, resource);
    }

    /// There is none: null, in anything but the root.
    template <class Reserve>
    void engage_absent(const Reserve& reserve) {
        frame& f = frames_.top();
        switch (f.kind) {
        case frame_kind::root: break;
        case frame_kind::structure:
            f.structure->reset(f.object, f.member_index() / structure_table::block_size,
                               ~f.member->bit);
            break;
        case frame_kind::list:
            if (f.list->nullable) {
                make_room(f, reserve);
                f.list->engage_absent(f.object, f.count++);
            }
            break;
        case frame_kind::map:
            if (f.map->nullable) {
                f.map->engage_absent(f.object, f.name);
            } else {
                f.map->erase(f.object, f.name);
            }
            break;
        }
    }

    // --- Into an object or array, and out of it

    void begin_structure(const structure_table& structure, engaged place) {
        frame& f = push(frame_kind::structure, place);
        f.structure = &structure;
        f.member = nullptr;
        f.expected = structure.members;
        f.seen = 0;
        if (has_members_beyond_seen(structure)) {
            reset_all(f);
        }
    }

    /// `begin` is where the list begins in the document.
    void begin_list(const list_table& list, engaged place, std::size_t begin) {
        frame& f = push(frame_kind::list, place);
        f.list = &list;
        f.count = 0;
        const list_extent extent = list.extent(f.object);
        f.held = extent.size;
        f.next = extent.first;
        f.room = extent.room;
        f.begin = begin;
        wanted_ = list.element;
    }

    void begin_map(const map_table& map, engaged place) {
        frame& f = push(frame_kind::map, place);
        f.map = &map;
        map.clear(f.object);
    }

    /// Resets the members that didn't come.
    void end_object() {
        const frame& f = frames_.top();
        if (!f.fresh && f.kind == frame_kind::structure && !has_members_beyond_seen(*f.structure)) {
            f.structure->reset(f.object, 0, f.seen);
        }
        pop();
    }

    /// Cuts the elements that didn't come.
    void end_list() {
        const frame& f = frames_.top();
        if (f.count < f.held) {
            f.list->truncate(f.object, f.count);
        }
        pop();
    }

    /// The same for an object or array that nobody wants.
    void begin_skipped() noexcept { ++skipped_; }
    void end_skipped() noexcept { --skipped_; }
    [[nodiscard]] bool is_skipping() const noexcept { return skipped_ != 0; }

private:
    // The bits of `seen` say which members came. A structure with more members than bits, which no
    // service has, is reset before its members come: correct, and slower where an object is reused.
    static bool has_members_beyond_seen(const structure_table& structure) noexcept {
        return structure.count > structure_table::block_size;
    }

    BOOST_NOINLINE static void reset_all(const frame& f) {
        for (std::size_t i = 0; i < f.structure->count && !f.fresh;
             i += structure_table::block_size) {
            f.structure->reset(f.object, i / structure_table::block_size, 0);
        }
    }

    template <class Reserve>
    BOOST_FORCEINLINE static void make_room(frame& f, const Reserve& reserve) {
        if (f.count >= f.room) {
            reserve(f);
            f.room = f.list->extent(f.object).room;
        }
    }

    // What frames of all kinds have.
    static void set_up(frame& f, frame_kind kind, engaged place) noexcept {
        f.kind = kind;
        f.fresh = place.fresh;
        f.object = place.value;
        f.position = 0;
        f.expected = &no_member;
        f.name = {};
    }

    // A frame for what is within the value that has begun. A name that the frame around it still
    // has, of an unknown member before, may refer to a chunk that will be gone when it is the top
    // again.
    frame& push(frame_kind kind, engaged place) {
        if (frames_.top().kind == frame_kind::structure) {
            frames_.top().name = {};
        }
        frame& f = frames_.push();
        set_up(f, kind, place);
        return f;
    }

    void pop() noexcept {
        frames_.pop();
        const frame& f = frames_.top();
        assignment_ = nullptr;
        if (f.kind == frame_kind::list) {
            wanted_ = f.list->element;
        }
    }

    [[nodiscard]] BOOST_NOINLINE static engaged engage_other(frame& f,
                                                             std::pmr::memory_resource* resource) {
        if (f.kind == frame_kind::root) {
            return {f.object, f.fresh};
        }
        const map_entry entry = f.map->engage(f.object, f.name, resource);
        f.name = entry.key;
        return entry.value;
    }

    frame_stack frames_{};
    const type_table* wanted_;
    std::size_t skipped_ = 0; // levels open below a value that nobody wants
    text_assignment assignment_ = nullptr;
    std::string name_{}; // the name of the member or entry to come, where it can't be a view
};

} // namespace ecswire::inline v0_2::detail
