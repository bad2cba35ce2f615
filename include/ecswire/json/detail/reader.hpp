// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/decode_error.hpp>
#include <ecswire/json/decode_options.hpp>
#include <ecswire/json/detail/find_quote.hpp>
#include <ecswire/json/detail/frame_stack.hpp>
#include <ecswire/json/detail/list_growth.hpp>
#include <ecswire/json/detail/number.hpp>
#include <ecswire/json/detail/number_token.hpp>
#include <ecswire/json/detail/prefetch.hpp>
#include <ecswire/json/detail/scalars.hpp>
#include <ecswire/json/detail/text_parts.hpp>
#include <ecswire/json/detail/token_locator.hpp>
#include <ecswire/json/detail/type_table.hpp>

#include <boost/config.hpp>
#include <boost/system/error_code.hpp>

#include <algorithm>
#include <bit>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <limits>
#include <string>
#include <string_view>
#include <system_error>

// This is the hard file. It turns the events of a JSON lexer into a value of any described type.
//
// The lexer, boost::json::basic_parser, is a template over its handler and costs seconds to
// compile, so there is one handler for all types: `reader`. It knows types by their tables
// (type_table.hpp): constant data that says which members a structure has and how to reach them.
// Reading is interpreting a table.
//
// Every event is about one value, or about the name of the member whose value comes next:
//
//   on_key        looks the name up in the structure on top of the stack of frames. The member
//                 after the last one is tried first, since most documents keep an order; then the
//                 hash table. A lexer that asks (lexer.hpp) is told that before it lexes the name:
//                 then on_key is for names that are cut or nearly so, have escapes, are very
//                 long, or are nobody's.
//   on_int64 ..   are scalars. `wanted_` is the type that their place has, `engage` makes the
//   on_string     place and returns its address, and the value is written there; a member that is
//                 text is written by its `assign`. A place that nobody wants (an unknown member's)
//                 swallows it. on_number is for a lexer that tells a whole number by its text.
//   on_*_begin    engage the place of an object or array and push a frame for it, on_*_end pops
//                 the frame. Below a place that nobody wants, only the depth is counted.
//
// Nearly all events are names that were expected, and whole strings, integers and zeros for members
// that take them. For these there are short ways: pass_expected_key, on_key, on_string, on_int64
// and on_double ask the least that tells such an event from any other, which goes the long way
// (on_other_key and so on). `assign_` and the frame's `expected` are prepared for that question:
// they are null, and a member that has no name to match, wherever the short way isn't to be taken.
//
// Decoding replaces what the target held, yet reuses its memory: a frame notes which members came,
// and at the end of the object the others are reset; a list is cut to the elements that came. What
// was made during this decoding is `fresh` and needs neither.
//
// Input may come in chunks, cut anywhere. The lexer then delivers a string, name or number as
// parts, and so it does with text that has escapes; its last event has the tail alone. Parts are
// joined in `parts_`. Nothing is decided before the last event, so that a result doesn't depend on
// where the input was cut.
//
// Text that an event carries lies in the chunk, unless it had escapes: then it lies in a buffer
// that doesn't outlive the event. What is kept as a view must lie in the chunk.

namespace ecswire::inline v0::detail {

class reader {
public:
    using error_code = boost::system::error_code;

    // The lexer's own limits are constants; those of the options are checked here instead.
    static constexpr std::size_t max_object_size = (std::numeric_limits<std::size_t>::max)();
    static constexpr std::size_t max_array_size = (std::numeric_limits<std::size_t>::max)();
    static constexpr std::size_t max_key_size = (std::numeric_limits<std::size_t>::max)();
    static constexpr std::size_t max_string_size = (std::numeric_limits<std::size_t>::max)();

    /// Where an error's value begins, which for some values only the lexer's position tells.
    enum class error_place { known, at_stop, literal, string };

    /// How long the text of an event lives, to which a view in the target may refer: for the event,
    /// where chunks come and go; as long as the document if it lies in its one chunk; always as
    /// long.
    enum class text_lifetime { event, chunk, document };

    reader(const type_table& root, void* target, const decode_options& options,
           text_lifetime lifetime) noexcept
        : options_(options),
          lifetime_(lifetime),
          wanted_(&root),
          values_left_(options.limits.values) {
        set_up(frames_.top(), frame_kind::root, {target, false});
    }

    void begin_chunk(std::string_view chunk, std::size_t consumed) noexcept {
        locator_.begin_chunk(chunk, consumed);
    }

    /// The chunk goes away: what still refers to it is copied.
    void end_chunk() {
        locator_.end_chunk();
        if (locator_.in_chunk(frames_.top().name)) {
            frames_.top().name = name_.assign(frames_.top().name);
        }
    }

    [[nodiscard]] const decode_error& error() const noexcept { return error_; }
    [[nodiscard]] error_place place() const noexcept { return place_; }
    [[nodiscard]] token_locator& locator() noexcept { return locator_; }
    [[nodiscard]] std::size_t literal_length() const noexcept { return literal_length_; }
    [[nodiscard]] std::string pointer() const { return frames_.pointer(); }

    /// The JSON Pointer of a value that the lexer refuses before its event.
    [[nodiscard]] std::string pointer_to_next() {
        frame& f = frames_.top();
        if (f.kind == frame_kind::list) { // below it, nothing is skipped
            ++f.position;
        }
        return frames_.pointer();
    }

    /// Where the number begins that is being delivered in parts; `otherwise` if none is.
    [[nodiscard]] std::size_t number_start(std::size_t otherwise) const noexcept {
        return parts_.any() ? number_start_ : otherwise;
    }

    /// For who drives the reader from something else than the lexer: a text comes that isn't UTF-8.
    bool refuse_text(error_code& ec) {
        return begin_value(error_place::string, ec) &&
               fail(decode_errc::invalid_utf8, error_place::string, ec);
    }

    bool on_document_begin(error_code& /*ec*/) noexcept { return true; }
    bool on_document_end(error_code& /*ec*/) noexcept { return true; }
    bool on_comment_part(std::string_view /*part*/, error_code& /*ec*/) noexcept { return true; }
    bool on_comment(std::string_view /*part*/, error_code& /*ec*/) noexcept { return true; }

    BOOST_NOINLINE bool on_object_begin(error_code& ec) {
        if (!begin_value(error_place::at_stop, ec)) {
            return false;
        }
        const type_table* const type = wanted_;
        if (type == nullptr) {
            ++skipped_;
            return true;
        }
        if (type->kind != value_kind::structure) {
            return on_other_object_begin(*type, ec);
        }
        const engaged place = engage<next_elements::prefetched>();
        frame& f = push();
        set_up(f, frame_kind::structure, place);
        f.structure = type->structure;
        f.member = nullptr;
        f.expected = f.structure->members;
        f.seen = 0;
        if (has_members_beyond_seen(*f.structure)) {
            reset_all(f);
        }
        return true;
    }

    BOOST_NOINLINE bool on_object_end(std::size_t /*size*/, error_code& /*ec*/) {
        if (skipped_ != 0) {
            --skipped_;
            return true;
        }
        const frame& f = frames_.top();
        if (!f.fresh && f.kind == frame_kind::structure && !has_members_beyond_seen(*f.structure)) {
            f.structure->reset(f.object, 0, f.seen);
        }
        pop();
        return true;
    }

    BOOST_NOINLINE bool on_array_begin(error_code& ec) {
        if (!begin_value(error_place::at_stop, ec)) {
            return false;
        }
        const type_table* const type = wanted_;
        if (type == nullptr) {
            ++skipped_;
            return true;
        }
        if (type->kind != value_kind::list) {
            return mismatch(*type, "an array", error_place::at_stop, ec);
        }
        const engaged place = engage();
        frame& f = push();
        set_up(f, frame_kind::list, place);
        f.list = type->list;
        f.count = 0;
        const list_extent extent = f.list->extent(f.object);
        f.held = extent.size;
        f.next = extent.first;
        f.room = extent.room;
        f.begin = locator_.known();
        wanted_ = f.list->element;
        return true;
    }

    BOOST_NOINLINE bool on_array_end(std::size_t /*size*/, error_code& /*ec*/) {
        if (skipped_ != 0) {
            --skipped_;
            return true;
        }
        const frame& f = frames_.top();
        if (f.count < f.held) {
            f.list->truncate(f.object, f.count);
        }
        if (f.count != 0) {
            growth_.finish(*f.list, f.count, f.room);
        }
        pop();
        return true;
    }

    BOOST_NOINLINE bool on_key_part(std::string_view part, std::size_t /*total*/,
                                    error_code& /*ec*/) {
        parts_.add(part, options_.limits.string);
        frames_.top().expected = &no_member;
        return true;
    }

    // The common case is short: a whole name without escapes, of the member expected. Behind such a
    // name, its quote lies in the chunk too.
    BOOST_FORCEINLINE bool on_key(std::string_view part, std::size_t /*total*/, error_code& ec) {
        return (locator_.in_chunk(part) &&
                pass_expected_key(part.data(), part.size() + 1) != nullptr) ||
               on_other_key(part, ec);
    }

    /// For a lexer that asks before it lexes a name, which begins at `first` and for which the
    /// chunk has `room` bytes: takes it if it is that of the member expected, and returns the end
    /// of its closing quote. Else nothing has changed, and it returns null.
    BOOST_FORCEINLINE const char* pass_expected_key(const char* first, std::size_t room) noexcept {
        frame& f = frames_.top();
        const member_table* const member = f.expected;
        const std::size_t size = member->name.size();
        if (size >= room || first[size] != '"' || !has_name_at(*member, first, room) ||
            member->type == nullptr || size > options_.limits.string) {
            return nullptr;
        }
        return take_key(f, member, first, size);
    }

    /// The same for the name of any member, unless it begins in the chunk's last few bytes.
    BOOST_NOINLINE const char* pass_known_key(const char* first, std::size_t room) noexcept {
        frame& f = frames_.top();
        if (f.kind != frame_kind::structure || skipped_ != 0 || room < quote_window) {
            return nullptr;
        }
        static_assert(quote_window == name_words::longest);
        const std::size_t size = find_near_quote(first);
        if (size == quote_window) {
            return pass_long_key(f, first, room);
        }
        return pass_found_key(f, f.structure->find_short({first, size}), first, size);
    }

    BOOST_NOINLINE bool on_string_part(std::string_view part, std::size_t /*total*/,
                                       error_code& /*ec*/) {
        parts_.add(part, options_.limits.string);
        assign_ = nullptr;
        return true;
    }

    // The common case is short: a whole string without escapes, for a member that is text.
    BOOST_FORCEINLINE bool on_string(std::string_view part, std::size_t /*total*/, error_code& ec) {
        if (assign_ == nullptr || values_left_ == 0 || part.size() > options_.limits.string ||
            !locator_.in_chunk(part)) {
            return on_other_string(part, ec);
        }
        --values_left_;
        assign_(frames_.top().object, part);
        locator_.pass_string_in_chunk(part);
        return true;
    }

    BOOST_NOINLINE bool on_number_part(std::string_view part, error_code& /*ec*/) {
        note_number(part);
        parts_.add(part, options_.limits.number);
        return true;
    }

    // The common case is short: a whole number that fits, for a member that is an integer.
    bool on_int64(std::int64_t value, std::string_view part, error_code& ec) {
        const frame& f = frames_.top();
        if (f.kind != frame_kind::structure || wanted_ == nullptr || values_left_ == 0 ||
            parts_.any() || part.size() > options_.limits.number) {
            return on_other_int64(value, part, ec);
        }
        if (wanted_->kind == value_kind::int64) {
            --values_left_;
            *static_cast<std::int64_t*>(f.member->engage(f.object, nullptr).value) = value;
            return true;
        }
        if (wanted_->kind == value_kind::int32 && value == static_cast<std::int32_t>(value)) {
            --values_left_;
            *static_cast<std::int32_t*>(f.member->engage(f.object, nullptr).value) =
                static_cast<std::int32_t>(value);
            return true;
        }
        return on_other_int64(value, part, ec);
    }

    BOOST_NOINLINE bool on_other_int64(std::int64_t value, std::string_view part, error_code& ec) {
        std::string_view text;
        if (!begin_number(part, text, ec) || wanted_ == nullptr) {
            return !ec;
        }
        return end_number(store_int64(*wanted_, value, text.starts_with('-'), engage().value), ec);
    }

    BOOST_NOINLINE bool on_uint64(std::uint64_t value, std::string_view part, error_code& ec) {
        std::string_view text;
        if (!begin_number(part, text, ec) || wanted_ == nullptr) {
            return !ec;
        }
        return end_number(store_uint64(*wanted_, value, engage().value), ec);
    }

    // The lexer's own conversion isn't always to the nearest value. The common case is short: the
    // zero that services write for each number that isn't used.
    BOOST_NOINLINE bool on_double(double /*value*/, std::string_view part, error_code& ec) {
        const frame& f = frames_.top();
        if (part == "0.0" && f.kind == frame_kind::structure && wanted_ != nullptr &&
            wanted_->kind == value_kind::float64 && values_left_ != 0 && !parts_.any() &&
            part.size() <= options_.limits.number) {
            --values_left_;
            *static_cast<double*>(f.member->engage(f.object, nullptr).value) = 0;
            return true;
        }
        std::string_view text;
        if (!begin_number(part, text, ec) || wanted_ == nullptr) {
            return !ec;
        }
        return end_number(store_decimal(*wanted_, text, engage().value), ec);
    }

    /// For a lexer that tells whole numbers by their text alone.
    BOOST_FORCEINLINE bool on_number(const char* first, const number_token& number,
                                     error_code& ec) {
        const std::string_view text(first, number.end);
        if (!number.is_integer) {
            return on_double(0, text, ec);
        }
        if (!number.is_short) {
            return on_long_integer(text, ec);
        }
        const auto magnitude = static_cast<std::int64_t>(number.magnitude);
        return on_int64(*first == '-' ? -magnitude : magnitude, text, ec);
    }

    BOOST_NOINLINE bool on_bool(bool value, error_code& ec) {
        literal_length_ = value ? 4 : 5;
        if (!begin_value(error_place::literal, ec) || wanted_ == nullptr) {
            return !ec;
        }
        const type_table* const type = wanted_;
        if (type->kind != value_kind::boolean) {
            return mismatch(*type, "a boolean", error_place::literal, ec);
        }
        *static_cast<bool*>(engage().value) = value;
        return true;
    }

    BOOST_NOINLINE bool on_null(error_code& ec) {
        literal_length_ = 4;
        if (!begin_value(error_place::literal, ec) || wanted_ == nullptr) {
            return !ec;
        }
        frame& f = frames_.top();
        switch (f.kind) {
        case frame_kind::root: return mismatch(*wanted_, "null", error_place::literal, ec);
        case frame_kind::structure:
            f.structure->reset(f.object, f.member_index() / structure_table::block_size,
                               ~f.member->bit);
            return true;
        case frame_kind::list:
            if (f.list->nullable) {
                make_room(f);
                f.list->engage_absent(f.object, f.count++);
            }
            return true;
        case frame_kind::map:
            if (f.map->nullable) {
                f.map->engage_absent(f.object, f.name);
            } else {
                f.map->erase(f.object, f.name);
            }
            return true;
        }
        return true;
    }

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

    // An integer that 64 bits may not hold: then it is a number like those with an exponent.
    BOOST_NOINLINE bool on_long_integer(std::string_view text, error_code& ec) {
        const bool negative = text.starts_with('-');
        std::uint64_t magnitude = 0;
        const auto [end, error] =
            std::from_chars(text.data() + (negative ? 1 : 0), text.data() + text.size(), magnitude);
        constexpr std::uint64_t least = std::uint64_t{1} << 63U; // without its sign
        if (error != std::errc() || (negative && magnitude > least)) {
            return on_double(0, text, ec);
        }
        if (negative || magnitude < least) {
            return on_int64(static_cast<std::int64_t>(negative ? ~magnitude + 1U : magnitude), text,
                            ec);
        }
        return on_uint64(magnitude, text, ec);
    }

    BOOST_FORCEINLINE void expect_value_of(frame& f, const member_table* member) noexcept {
        f.member = member;
        f.seen |= member->bit;
        f.expected = member + 1;
        wanted_ = member->type;
        assign_ = lifetime_ == text_lifetime::event ? member->assign : member->borrow;
    }

    // The name of the member begins at `first`; the end of its closing quote.
    BOOST_FORCEINLINE const char* take_key(frame& f, const member_table* member, const char* first,
                                           std::size_t size) noexcept {
        locator_.pass_string_in_chunk({first, size});
        expect_value_of(f, member);
        return first + size + 1;
    }

    // The same for the member that was found, if one was.
    BOOST_FORCEINLINE const char* pass_found_key(frame& f, const member_table* member,
                                                 const char* first, std::size_t size) noexcept {
        return member == nullptr || size > options_.limits.string
                   ? nullptr
                   : take_key(f, member, first, size);
    }

    // What pass_known_key does about a name that doesn't end within 16 bytes.
    BOOST_NOINLINE const char* pass_long_key(frame& f, const char* first,
                                             std::size_t room) noexcept {
        constexpr std::size_t longest = 64; // few names are longer: they are lexed
        const void* const quote = std::memchr(first, '"', (std::min)(room, longest + 1));
        if (quote == nullptr) {
            return nullptr;
        }
        const std::string_view name(first, static_cast<const char*>(quote));
        return pass_found_key(f, f.structure->find(name), first, name.size());
    }

    // An object that isn't a structure's.
    BOOST_NOINLINE bool on_other_object_begin(const type_table& type, error_code& ec) {
        if (type.kind != value_kind::map) {
            return mismatch(type, "an object", error_place::at_stop, ec);
        }
        const engaged place = engage();
        frame& f = push();
        set_up(f, frame_kind::map, place);
        f.map = type.map;
        f.map->clear(f.object);
        return true;
    }

    BOOST_NOINLINE bool on_other_key(std::string_view part, error_code& ec) {
        std::size_t length = 0;
        const std::string_view name = parts_.join(part, options_.limits.string, length);
        if (length > options_.limits.string) {
            return exceed(decode_errc::string_too_long, options_.limits.string, error_place::string,
                          ec);
        }
        locator_.pass_string(part);
        if (skipped_ != 0) {
            return true;
        }
        frame& f = frames_.top();
        if (f.kind == frame_kind::structure) {
            if (const member_table* const member = f.structure->find(name)) {
                expect_value_of(f, member);
                return true;
            }
        }
        f.name = locator_.in_chunk(name) ? name : std::string_view(name_.assign(name));
        if (f.kind == frame_kind::map) {
            wanted_ = f.map->mapped;
            return true;
        }
        f.member = nullptr;
        f.expected = &no_member;
        wanted_ = nullptr;
        assign_ = nullptr;
        if (options_.unknown_members != nullptr && reported_ < decode_options::most_reported) {
            reported_ += options_.unknown_members->emplace_back(frames_.pointer()).size();
        }
        return true;
    }

    BOOST_NOINLINE bool on_other_string(std::string_view part, error_code& ec) {
        std::size_t length = 0;
        const std::string_view text = parts_.join(part, options_.limits.string, length);
        if (!begin_value(error_place::string, ec)) {
            return false;
        }
        if (length > options_.limits.string) {
            return exceed(decode_errc::string_too_long, options_.limits.string, error_place::string,
                          ec);
        }
        if (wanted_ != nullptr && !store_text(*wanted_, text, ec)) {
            return false;
        }
        locator_.pass_string(part);
        return true;
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
    frame& push() {
        if (frames_.top().kind == frame_kind::structure) {
            frames_.top().name = {};
        }
        return frames_.push();
    }

    void pop() noexcept {
        frames_.pop();
        const frame& f = frames_.top();
        assign_ = nullptr;
        if (f.kind == frame_kind::list) {
            wanted_ = f.list->element;
        }
    }

    // A value comes; its place takes `wanted_`, or nobody wants it where that is null.
    BOOST_FORCEINLINE bool begin_value(error_place place, error_code& ec) {
        frame& f = frames_.top();
        const bool counts = f.kind >= frame_kind::list; // below it, nothing is skipped
        f.position += counts ? 1 : 0; // also of a value that is refused, for its pointer
        if (values_left_ == 0) {
            return exceed(decode_errc::too_many_values, options_.limits.values, place, ec);
        }
        --values_left_;
        if (counts && f.position > options_.limits.list) {
            return exceed(decode_errc::list_too_long, options_.limits.list, place, ec);
        }
        return true;
    }

    void note_number(std::string_view part) noexcept {
        if (!parts_.any() && locator_.in_chunk(part)) {
            number_start_ = locator_.offset_of(part);
        }
    }

    bool begin_number(std::string_view part, std::string_view& text, error_code& ec) {
        note_number(part);
        std::size_t length = 0;
        text = parts_.join(part, options_.limits.number, length);
        if (!begin_value(error_place::known, ec)) {
            return false;
        }
        if (length > options_.limits.number) {
            return exceed(decode_errc::number_too_long, options_.limits.number, error_place::known,
                          ec);
        }
        if (wanted_ != nullptr && !takes_number(wanted_->kind)) {
            return mismatch(*wanted_, "a number", error_place::known, ec);
        }
        return true;
    }

    bool end_number(number_result result, error_code& ec) {
        if (result == number_result::ok) {
            return true;
        }
        const bool fraction = result == number_result::fraction;
        error_.expected = description_of(*wanted_);
        error_.found = fraction ? "a fraction" : "a number out of range";
        return fail(fraction ? decode_errc::not_an_integer : decode_errc::number_out_of_range,
                    error_place::known, ec);
    }

    enum class next_elements : bool { as_they_are, prefetched };

    // Makes the place of the value that has begun. In a list that is reused, the elements after it
    // can be asked for ahead.
    template <next_elements Next = next_elements::as_they_are>
    BOOST_FORCEINLINE engaged engage() {
        frame& f = frames_.top();
        if (f.kind == frame_kind::structure) {
            return f.member->engage(f.object, options_.resource);
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
            make_room(f);
            return f.list->engage(f.object, f.count++, options_.resource);
        }
        return engage_other(f);
    }

    [[nodiscard]] BOOST_NOINLINE engaged engage_other(frame& f) const {
        if (f.kind == frame_kind::root) {
            return {f.object, f.fresh};
        }
        const map_entry entry = f.map->engage(f.object, f.name, options_.resource);
        f.name = entry.key;
        return entry.value;
    }

    // For one more element of a list.
    BOOST_FORCEINLINE void make_room(frame& f) {
        if (f.count >= f.room) {
            grow(f);
        }
    }

    BOOST_NOINLINE void grow(frame& f) {
        const list_table& list = *f.list;
        const std::size_t guess =
            growth_.next(list, f.count, locator_.known(), f.begin, locator_.remaining());
        const std::size_t most = f.count + 1 + values_left_;
        list.reserve(f.object, (std::min)({guess, options_.limits.list, most}));
        f.room = list.extent(f.object).room;
    }

    bool store_text(const type_table& type, std::string_view text, error_code& ec) {
        if (type.kind == value_kind::string || type.kind == value_kind::open_enum) {
            const frame& f = frames_.top();
            if (f.kind == frame_kind::structure) {
                f.member->assign(f.object, text);
            } else {
                type.text->assign(engage().value, text);
            }
            return true;
        }
        if (is_real(type.kind) && store_special(type, text, engage().value)) {
            return true;
        }
        if (type.kind != value_kind::text) {
            return mismatch(type, "a string", error_place::string, ec);
        }
        const bool outlives = lifetime_ == text_lifetime::document ||
                              (lifetime_ == text_lifetime::chunk && locator_.in_chunk(text));
        if (type.text->borrows && !outlives) {
            if (options_.resource == nullptr) {
                return fail(decode_errc::text_not_borrowable, error_place::string, ec);
            }
            if (!text.empty()) {
                void* const copy = options_.resource->allocate(text.size(), 1);
                std::memcpy(copy, text.data(), text.size());
                text = {static_cast<const char*>(copy), text.size()};
            }
        }
        type.text->assign(engage().value, text);
        return true;
    }

    BOOST_NOINLINE bool fail(decode_errc code, error_place place, error_code& ec) {
        error_.code = code;
        error_.pointer = frames_.pointer();
        place_ = place;
        if (place == error_place::known) {
            error_.offset = number_start_;
        }
        ec = code;
        return false;
    }

    BOOST_NOINLINE bool exceed(decode_errc code, std::size_t limit, error_place place,
                               error_code& ec) {
        error_.limit = limit;
        return fail(code, place, ec);
    }

    BOOST_NOINLINE bool mismatch(const type_table& type, std::string_view found, error_place place,
                                 error_code& ec) {
        error_.expected = description_of(type);
        error_.found = found;
        return fail(decode_errc::wrong_type, place, ec);
    }

    const decode_options options_;
    const text_lifetime lifetime_;
    frame_stack frames_{};
    const type_table* wanted_;         // the type of the value to come; null where nobody wants it
    std::size_t skipped_ = 0;          // levels open below a value that nobody wants
    text_assignment assign_ = nullptr; // for text to come; null where more is to be asked
    std::size_t values_left_;          // before there are too many
    std::size_t reported_ = 0;         // bytes of pointers to unknown members
    text_parts parts_{};
    std::size_t number_start_ = 0;
    std::string name_{}; // the name of the member or entry to come, where it can't be a view
    list_growth growth_{};
    token_locator locator_{};
    decode_error error_{};
    error_place place_ = error_place::known;
    std::size_t literal_length_ = 0;
};

} // namespace ecswire::inline v0::detail
