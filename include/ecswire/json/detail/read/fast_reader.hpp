// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/detail/lex/text_blocks.hpp>
#include <ecswire/json/detail/lex/white_space.hpp>
#include <ecswire/json/detail/read/fast_tokens.hpp>
#include <ecswire/json/detail/read/skipped_value.hpp>
#include <ecswire/json/detail/read/token_reader.hpp>
#include <ecswire/json/detail/tables/access.hpp>
#include <ecswire/json/detail/tables/type_table.hpp>

#include <boost/config.hpp>

#include <algorithm>
#include <cstddef>

namespace ecswire::inline v0_2::detail {

/// Reads the most frequent tokens of a document: the fast path of `reader`. It reports no errors:
/// where it can't go on, the slow path reads the token again.
class fast_reader : public token_reader {
protected:
    using token_reader::token_reader;

    // The maximum number of bytes that the fast path reads before it checks for the end of the
    // chunk: a member's key, a space, and the first block of a text or number.
    static constexpr std::size_t fast_margin =
        member_table::max_key_size + 2 + (std::max<std::size_t>)(short_block::size + 1, 24);

    // Sets the end of the chunk for the fast path.
    void begin_fast_path() noexcept {
        const std::size_t size = bytes_left(first_);
        fast_last_ = first_ + (has_fast_path_ && size > fast_margin ? size - fast_margin : 0);
    }

    // Whether the fast path may begin a token at `p`.
    [[nodiscard]] BOOST_FORCEINLINE bool is_fast_at(const char* p) const noexcept {
        return p < fast_last_;
    }

    // Reads members and elements as long as the fast path knows their form and at least
    // `fast_margin` bytes of the chunk are left. `p` is at a name in a structure or at an element
    // of a list. Returns the position at which the slow path must continue, and sets `step_` to
    // what may come there.
    BOOST_NOINLINE const char* read_fast(const char* p) {
        frame* f = &builder_.top();
        while (true) {
            p = f->kind == frame_kind::structure ? read_members(p, f) : read_elements(p, f);
            if (p == nullptr) {
                return stop_;
            }
        }
    }

private:
    // Ends the fast path at `position`; `next` is the step with which the slow path continues.
    const char* stop_at(const char* position, step next) noexcept {
        stop_ = position;
        step_ = next;
        return nullptr;
    }

    // Reads members of the innermost structure and of structures within it, until a list begins or
    // continues; then `f` is the frame of the list. Returns null if the fast path ends.
    BOOST_FORCEINLINE const char* read_members(const char* p, frame*& f) {
        while (true) {
            const member_table* member = f->structure.predicted;
            if (!member->is_key_at(p)) {
                const found_member found = find_member_at(p, *f->structure.table);
                member = found.member;
                if (member == nullptr) {
                    p = skip_unknown(p, found.name_end, *f);
                    if (p == nullptr) {
                        return nullptr;
                    }
                    continue;
                }
                p = found.name_end + 2; // not `key_size`, which isn't known before the search ends
            } else {
                p += member->key_size;
            }
            target_builder::select_member(*f, *member);
            if (is_space_or_control(*p)) {
                p = skip_spaces(p, last_);
                if (p >= fast_last_) {
                    return stop_at(p, step::value);
                }
            }
            const value_kind kind = member->kind;
            if (is_text(kind)) {
                const text_assignment assign =
                    lifetime_ == text_lifetime::target ? member->borrow : member->assign;
                const char* const end = *p == '"' ? find_text_end(p + 1) : nullptr;
                if (end == nullptr || assign == nullptr || !builder_.count_member()) {
                    return stop_at(p, step::value);
                }
                assign_slot(*member, assign, member->slot_in(f->object), {p + 1, end});
                p = end + 1;
            } else if (kind == value_kind::structure) {
                if (*p != '{' || !builder_.begin_member(*f, *member->type->structure)) {
                    return stop_at(p, step::value);
                }
                f = &builder_.top();
                ++p;
                if (*p != '"' || p >= fast_last_) {
                    return stop_at(p, step::first_name);
                }
                continue;
            } else if (kind == value_kind::list) {
                builder_.set_position(p);
                if (*p != '[' || !builder_.begin_member(*f, *member->type->list)) {
                    return stop_at(p, step::value);
                }
                f = &builder_.top();
                ++p;
                if (*p != ']') {
                    return !is_space_or_control(*p) && p < fast_last_
                               ? p
                               : stop_at(p, step::first_element);
                }
                builder_.end_list(*f);
                f = &builder_.top();
                ++p;
            } else {
                const char* const end =
                    read_fast_scalar(p, kind, end_of_chunk(), [this, f, member] {
                        return builder_.count_member()
                                   ? member->make_target(member->slot_in(f->object), nullptr)
                                         .address
                                   : nullptr;
                    });
                if (end == nullptr) {
                    return stop_at(p, step::value);
                }
                p = end;
            }
            while (true) {
                if (p >= fast_last_) {
                    return stop_at(p, step::after_value);
                }
                if (*p == ',') {
                    break;
                }
                if (*p != '}') {
                    return stop_at(p, step::after_value);
                }
                builder_.end_structure(*f);
                f = &builder_.top();
                ++p;
                if (f->kind != frame_kind::structure) {
                    return f->kind == frame_kind::list ? read_after_element(p, f)
                                                       : stop_at(p, step::after_value);
                }
            }
            ++p;
            if (is_space_or_control(*p)) {
                p = skip_spaces(p, last_);
                if (p >= fast_last_) {
                    return stop_at(p, step::name);
                }
            }
        }
    }

    // Skips the member at `p`, which `find_member_at` didn't find, and a comma. Returns the
    // beginning of the next name, or null if the fast path ends.
    BOOST_NOINLINE const char* skip_unknown(const char* p, const char* name_end, frame& f) {
        // `find_member_at` finds neither longer keys nor those with a space before the colon.
        if (name_end == nullptr || name_end[1] != ':' || f.structure.table->unknown != nullptr) {
            return stop_at(p, step::name);
        }
        builder_.take_unknown(f, {p + 1, name_end}, true);
        p = skip_space(name_end + 2, last_);
        value_skipper value(fast_last_, last_, builder_.limits_of_skipped());
        const char* const end = value.find_end(p);
        if (end == nullptr) {
            return stop_at(p, step::value);
        }
        builder_.count_skipped(value.values());
        if (end >= fast_last_ || *end != ',') {
            return stop_at(end, step::after_value);
        }
        p = skip_space(end + 1, last_);
        return p < fast_last_ ? p : stop_at(p, step::name);
    }

    // Reads elements of the innermost list, until a structure begins or continues; then `f` is the
    // frame of the structure. Returns null if the fast path ends.
    BOOST_FORCEINLINE const char* read_elements(const char* p, frame*& f) {
        const type_table& type = *f->list.table->element;
        if (type.kind == value_kind::structure) {
            builder_.set_position(p);
            if (*p != '{' || !builder_.begin_element(*f, *type.structure)) {
                return stop_at(p, step::value);
            }
            f = &builder_.top();
            ++p;
            return *p == '"' && p < fast_last_ ? p : stop_at(p, step::first_name);
        }
        while (true) {
            builder_.set_position(p);
            if (is_text(type.kind)) {
                const char* const end = *p == '"' ? find_text_end(p + 1) : nullptr;
                if (end == nullptr || (type.text->borrows && lifetime_ != text_lifetime::target) ||
                    !builder_.count_element(*f)) {
                    return stop_at(p, step::value);
                }
                type.text->assign(builder_.make_target().address, {p + 1, end});
                p = end + 1;
            } else {
                const char* const end = read_fast_scalar(p, type.kind, end_of_chunk(), [this, f] {
                    return builder_.count_element(*f) ? builder_.make_target().address : nullptr;
                });
                if (end == nullptr) {
                    return stop_at(p, step::value);
                }
                p = end;
            }
            if (p >= fast_last_) {
                return stop_at(p, step::after_value);
            }
            if (*p != ',') {
                return read_after_element(p, f);
            }
            ++p;
            if (is_space_or_control(*p)) {
                p = skip_spaces(p, last_);
                if (p >= fast_last_) {
                    return stop_at(p, step::element);
                }
            }
        }
    }

    // Reads the comma after an element of the innermost list, or the end of the list.
    BOOST_FORCEINLINE const char* read_after_element(const char* p, frame*& f) {
        if (p >= fast_last_) {
            return stop_at(p, step::after_value);
        }
        if (*p == ',') {
            p = skip_space(p + 1, last_);
            return p < fast_last_ ? p : stop_at(p, step::element);
        }
        if (*p != ']') {
            return stop_at(p, step::after_value);
        }
        builder_.end_list(*f);
        f = &builder_.top();
        ++p;
        if (*p != ',' || f->kind != frame_kind::structure || p + 1 >= fast_last_) {
            return stop_at(p, step::after_value);
        }
        p = skip_space(p + 1, last_);
        return p < fast_last_ ? p : stop_at(p, step::name);
    }

    // Finds the closing quote of a text without escapes; null if the slow path must read the text.
    BOOST_FORCEINLINE const char* find_text_end(const char* text) noexcept {
        const std::size_t plain = short_block::count_plain(text);
        if (plain == short_block::size) {
            return find_long_text_end(text, text + short_block::size);
        }
        return text[plain] == '"' ? text + plain : find_long_text_end(text, text + plain);
    }

    BOOST_NOINLINE const char* find_long_text_end(const char* text, const char* from) noexcept {
        const char* const end = skip_text<>(from, last_);
        const auto size = static_cast<std::size_t>(end - text);
        // BOOST_UNLIKELY, since a conditional move would wait for the size.
        if (BOOST_UNLIKELY(end == last_ || *end != '"' ||
                           size > builder_.options().limits.string)) {
            return nullptr;
        }
        return end;
    }

    static BOOST_FORCEINLINE bool is_text(value_kind kind) noexcept {
        return kind == value_kind::string || kind == value_kind::text ||
               kind == value_kind::open_enum;
    }

    [[nodiscard]] BOOST_FORCEINLINE chunk_end end_of_chunk() const noexcept {
        return {last_, !is_final_};
    }

    const char* stop_ = nullptr;      // where the fast path ended
    const char* fast_last_ = nullptr; // the fast path begins no token from here on
    // The fast path checks no limit below `fast_margin`, and none of numbers, since those that it
    // reads are shorter. With lower limits only the slow path is used.
    bool has_fast_path_ = (std::min)(builder_.options().limits.string,
                                     builder_.options().limits.number) >= fast_margin;
};

} // namespace ecswire::inline v0_2::detail
