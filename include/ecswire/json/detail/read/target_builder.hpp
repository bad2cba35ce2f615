// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/decode_options.hpp>
#include <ecswire/json/detail/lex/number.hpp>
#include <ecswire/json/detail/read/scalars.hpp>
#include <ecswire/json/detail/read/target_stack.hpp>
#include <ecswire/json/detail/tables/type_table.hpp>
#include <ecswire/reflect/timestamp.hpp>

#include <boost/config.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace ecswire::inline v0_2::detail {

/// Stores the tokens of a document, which is text or a `boost::json::value`, in the target. Rejects
/// values that don't fit the target or that exceed a limit; the caller adds the offset to the
/// error.
///
/// The functions return false if they reject a value; then `error()` is the reason. The
/// force-inlined functions for the fast path differ: see `count_member`.
class target_builder : public target_stack {
public:
    target_builder(const type_table& root, void* target, const decode_options& options) noexcept
        : target_stack(root, target, options) {}

    /// Takes the name of a member or entry. `length` is its size in the document; `name` may be cut
    /// at the limit. `stays` says that the text stays valid until `end_chunk`.
    bool take_name(std::string_view name, std::size_t length, bool stays) {
        if (length > options_.limits.string) {
            return exceed(decode_errc::string_too_long, options_.limits.string);
        }
        frame& f = frames_.top();
        if (f.kind == frame_kind::structure) {
            if (const member_table* const member = f.structure.table->find(name)) {
                select_member(f, *member);
                return true;
            }
            take_unknown(f, name, stays);
        } else if (f.kind == frame_kind::map) {
            keep_name(f, name, stays);
        }
        return true;
    }

    /// Takes the name of a member that the structure doesn't have. Leaves the prediction unchanged.
    void take_unknown(frame& f, std::string_view name, bool stays) {
        f.structure.member = nullptr;
        if (f.structure.table->unknown != nullptr) {
            keep_unknown(f, name);
        }
        keep_name(f, name, stays);
        report_unknown();
    }

    /// Takes a text. `length` is its size in the document; `text` may be cut at the limit. `stays`
    /// says that the text outlives the target, so that a view may refer to it.
    bool take_text(std::string_view text, std::size_t length, bool stays) {
        if (!begin_value()) {
            return false;
        }
        if (length > options_.limits.string) {
            return exceed(decode_errc::string_too_long, options_.limits.string);
        }
        const type_table* const type = target_type();
        return type == nullptr || store_text(*type, text, stays);
    }

    /// Rejects a text of a `boost::json::value` that isn't UTF-8.
    bool reject_text() { return begin_value() && fail(decode_errc::invalid_utf8); }

    /// Takes a number by its text. `length` is its size in the document; `text` may be cut at the
    /// limit.
    bool take_number(std::string_view text, std::size_t length) {
        if (!begin_value()) {
            return false;
        }
        if (length > options_.limits.number) {
            return exceed(decode_errc::number_too_long, options_.limits.number);
        }
        return put_number([text](const type_table& type, void* target) {
            return store_number(type, text, target);
        });
    }

    /// Takes an integer of a `boost::json::value`.
    bool take_integer(std::uint64_t magnitude, bool negative) {
        return begin_value() && put_number([=](const type_table& type, void* target) {
                   return store_whole(type, magnitude, negative, target);
               });
    }

    bool take_boolean(bool value) {
        if (!begin_value()) {
            return false;
        }
        const type_table* const type = target_type();
        if (type == nullptr) {
            return true;
        }
        if (type->kind == value_kind::document) {
            type->document->store_boolean(make_target().address, value);
            return true;
        }
        if (type->kind != value_kind::boolean) {
            return reject(*type, "a boolean");
        }
        *static_cast<bool*>(make_target().address) = value;
        return true;
    }

    bool take_null() {
        if (!begin_value()) {
            return false;
        }
        frame& f = frames_.top();
        if (f.kind == frame_kind::root) {
            if (root_->kind != value_kind::document) {
                return reject(*root_, "null");
            }
            root_->document->store_null(f.object);
            return true;
        }
        if (const type_table* const type = target_type(); type != nullptr) {
            if (options_.reject_null_elements && forbids_null(f)) {
                return reject(*type, "null");
            }
            store_null(f);
        } else if (f.kind == frame_kind::structure && f.structure.table->unknown != nullptr) {
            forget_unknown(f);
        }
        return true;
    }

    bool begin_object() {
        if (!begin_container()) {
            return false;
        }
        const type_table* const type = target_type();
        if (type == nullptr) {
            push(frame_kind::skipped_object, {nullptr, true});
            return true;
        }
        if (type->kind == value_kind::structure) {
            begin_structure(*type->structure, make_target());
            return true;
        }
        if (type->kind == value_kind::map) {
            const value_target target = make_target();
            push(frame_kind::map, target).map.table = type->map;
            type->map->clear(target.address);
            return true;
        }
        if (type->kind == value_kind::document) {
            void* const object = type->document->make_object(make_target().address);
            push(frame_kind::map, {object, true}).map.table = type->document->object;
            return true;
        }
        return reject(*type, "an object");
    }

    bool begin_array() {
        if (!begin_container()) {
            return false;
        }
        const type_table* const type = target_type();
        if (type == nullptr) {
            push(frame_kind::skipped_array, {nullptr, true});
            return true;
        }
        if (type->kind == value_kind::document) {
            void* const array = type->document->make_array(make_target().address);
            begin_list(*type->document->array, {array, true});
            return true;
        }
        if (type->kind != value_kind::list) {
            return reject(*type, "an array");
        }
        begin_list(*type->list, make_target());
        return true;
    }

private:
    // Stores a number by a function that takes the type and the target.
    template <class Store>
    BOOST_FORCEINLINE bool put_number(const Store& store) {
        const type_table* const type = target_type();
        if (type == nullptr) {
            return true;
        }
        if (!takes_number(type->kind)) {
            return reject(*type, "a number");
        }
        const number_result result = store(*type, make_target().address);
        return result == number_result::ok || reject_number(*type, result);
    }

    BOOST_NOINLINE bool reject(const type_table& type, std::string_view found) {
        error_.expected = description_of(type);
        error_.found = found;
        return fail(decode_errc::wrong_type);
    }

    BOOST_NOINLINE bool reject_number(const type_table& type, number_result result) {
        const bool fraction = result == number_result::fraction;
        error_.expected = description_of(type);
        error_.found = fraction ? "a fraction" : "a number out of range";
        return fail(fraction ? decode_errc::not_an_integer : decode_errc::number_out_of_range);
    }

    // A union stores the name of the first unknown member that isn't null.
    void keep_unknown(frame& f, std::string_view name) {
        const member_table& unknown = *f.structure.table->unknown;
        keeps_unknown_ = (f.structure.seen & unknown.bit) == 0;
        if (keeps_unknown_) {
            unknown.assign(f.object, name);
            f.structure.seen |= unknown.bit;
        }
    }
    void forget_unknown(frame& f) const {
        if (keeps_unknown_) {
            const std::uint64_t bit = f.structure.table->unknown->bit;
            f.structure.table->reset_required(f.object, 0, ~bit);
            f.structure.seen &= ~bit;
        }
    }

    void report_unknown() {
        if (options_.unknown_members != nullptr && reported_ < decode_options::max_reported) {
            reported_ += options_.unknown_members->emplace_back(frames_.pointer()).size();
        }
    }

    bool store_text(const type_table& type, std::string_view text, bool stays) {
        if (type.kind == value_kind::string || type.kind == value_kind::open_enum) {
            const frame& f = frames_.top();
            if (f.kind == frame_kind::structure) {
                f.structure.member->assign(f.structure.member->slot_in(f.object), text);
            } else {
                type.text->assign(make_target().address, text);
            }
            return true;
        }
        if (type.kind == value_kind::document) {
            type.document->store_text(make_target().address, text);
            return true;
        }
        if (is_real(type.kind) && is_non_finite_name(text)) {
            store_non_finite(type, text, make_target().address);
            return true;
        }
        if (type.kind == value_kind::blob) {
            return type.blob->assign(make_target().address, text) ||
                   fail(decode_errc::invalid_base64);
        }
        if (type.kind == value_kind::timestamp && options_.accept_iso_timestamps) {
            timestamp time;
            if (!read_iso_time(text, time)) {
                return reject(type, "a string that isn't an ISO 8601 time with an offset");
            }
            *static_cast<timestamp*>(make_target().address) = time;
            return true;
        }
        if (type.kind != value_kind::text) {
            return reject(type, "a string");
        }
        if (type.text->borrows && !stays) {
            if (options_.resource == nullptr) {
                return fail(decode_errc::text_not_borrowable);
            }
            if (!text.empty()) {
                void* const copy = options_.resource->allocate(text.size(), 1);
                std::memcpy(copy, text.data(), text.size());
                text = {static_cast<const char*>(copy), text.size()};
            }
        }
        type.text->assign(make_target().address, text);
        return true;
    }

    // Whether the frame is a list or map whose elements or values can't be null.
    static bool forbids_null(const frame& f) noexcept {
        return (f.kind == frame_kind::list && f.list.table->store_null == nullptr) ||
               (f.kind == frame_kind::map && f.map.table->store_null == nullptr);
    }

    // Stores null in a structure, list or map.
    void store_null(frame& f) {
        if (f.kind == frame_kind::structure) {
            reset_members(*f.structure.table, f.object,
                          f.member_index() / structure_table::block_size, ~f.structure.member->bit);
        } else if (f.kind == frame_kind::list) {
            if (f.list.table->store_null != nullptr) {
                reserve_one(f);
                f.list.table->store_null(f.object, f.list.count++);
            }
        } else if (f.map.table->store_null != nullptr) {
            f.map.table->store_null(f.object, f.name());
        } else {
            f.map.table->erase(f.object, f.name());
        }
    }

    bool keeps_unknown_ = false; // the union stores the name of the last unknown member
    std::size_t reported_ = 0;   // total size of the reported pointers
};

} // namespace ecswire::inline v0_2::detail
