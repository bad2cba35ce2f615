// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/decode_error.hpp>
#include <ecswire/json/decode_options.hpp>
#include <ecswire/json/detail/find_quote.hpp>
#include <ecswire/json/detail/frame_stack.hpp>
#include <ecswire/json/detail/list_growth.hpp>
#include <ecswire/json/detail/number.hpp>
#include <ecswire/json/detail/number_token.hpp>
#include <ecswire/json/detail/scalars.hpp>
#include <ecswire/json/detail/target_cursor.hpp>
#include <ecswire/json/detail/text_parts.hpp>
#include <ecswire/json/detail/token_locator.hpp>
#include <ecswire/json/detail/type_table.hpp>

#include <boost/config.hpp>
#include <boost/system/error_code.hpp>

#include <algorithm>
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
//   on_int64 ..   are scalars. `wanted` is the type that their place has, `engage` makes the
//   on_string     place and returns its address, and the value is written there; a member that is
//                 text is written by its `assign`. A place that nobody wants (an unknown member's)
//                 swallows it. on_number is for a lexer that tells a whole number by its text.
//   on_*_begin    engage the place of an object or array and push a frame for it, on_*_end pops
//                 the frame.
//
// Where a value's place is, and what becomes of a value that was there, is target_cursor.hpp's
// part. What the document may not have is refused here: another kind of value than its place
// takes, and more than the limits allow.
//
// Nearly all events are names that were expected, and whole strings, integers and zeros for members
// that take them. For these there are short ways: pass_expected_key, on_key, on_string, on_int64
// and on_double ask the least that tells such an event from any other, which goes the long way
// (on_other_key and so on). The cursor's `assignment` and the frame's `expected` are prepared for
// that question: they are null, and a member that has no name to match, wherever the short way
// isn't to be taken.
//
// Input may come in chunks, cut anywhere. The lexer then delivers a string, name or number as
// parts, and so it does with text that has escapes; its last event has the tail alone. Parts are
// joined in `parts_`. Nothing is decided before the last event, so that a result doesn't depend on
// where the input was cut.
//
// Text that an event carries lies in the chunk, unless it had escapes: then it lies in a buffer
// that doesn't outlive the event. What is kept as a view must lie in the chunk.

namespace ecswire::inline v0_2::detail {

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
          target_(root, target),
          values_left_(options.limits.values) {}

    void begin_chunk(std::string_view chunk, std::size_t consumed) noexcept {
        locator_.begin_chunk(chunk, consumed);
    }

    /// The chunk goes away: what still refers to it is copied.
    void end_chunk() {
        locator_.end_chunk();
        const std::string_view name = target_.top().name;
        target_.keep_name(name, !locator_.in_chunk(name));
    }

    [[nodiscard]] const decode_error& error() const noexcept { return error_; }
    [[nodiscard]] error_place place() const noexcept { return place_; }
    [[nodiscard]] token_locator& locator() noexcept { return locator_; }
    [[nodiscard]] std::size_t literal_length() const noexcept { return literal_length_; }
    [[nodiscard]] std::string pointer() const { return target_.pointer(); }

    /// The JSON Pointer of a value that the lexer refuses before its event.
    [[nodiscard]] std::string pointer_to_next() {
        target_.advance();
        return target_.pointer();
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
        const type_table* const type = target_.wanted();
        if (type == nullptr) {
            target_.begin_skipped();
            return true;
        }
        if (type->kind != value_kind::structure) {
            return on_other_object_begin(*type, ec);
        }
        target_.begin_structure(*type->structure, engage<next_elements::prefetched>());
        return true;
    }

    BOOST_NOINLINE bool on_object_end(std::size_t /*size*/, error_code& /*ec*/) {
        if (target_.is_skipping()) {
            target_.end_skipped();
        } else {
            target_.end_object();
        }
        return true;
    }

    BOOST_NOINLINE bool on_array_begin(error_code& ec) {
        if (!begin_value(error_place::at_stop, ec)) {
            return false;
        }
        const type_table* const type = target_.wanted();
        if (type == nullptr) {
            target_.begin_skipped();
            return true;
        }
        if (type->kind != value_kind::list) {
            return mismatch(*type, "an array", error_place::at_stop, ec);
        }
        target_.begin_list(*type->list, engage(), locator_.known());
        return true;
    }

    BOOST_NOINLINE bool on_array_end(std::size_t /*size*/, error_code& /*ec*/) {
        if (target_.is_skipping()) {
            target_.end_skipped();
            return true;
        }
        const frame& f = target_.top();
        if (f.count != 0) {
            growth_.finish(*f.list, f.count, f.room);
        }
        target_.end_list();
        return true;
    }

    BOOST_NOINLINE bool on_key_part(std::string_view part, std::size_t /*total*/,
                                    error_code& /*ec*/) {
        parts_.add(part, options_.limits.string);
        target_.expect_parts_of_name();
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
        frame& f = target_.top();
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
        frame& f = target_.top();
        if (f.kind != frame_kind::structure || target_.is_skipping() || room < quote_window) {
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
        target_.expect_parts_of_text();
        return true;
    }

    // The common case is short: a whole string without escapes, for a member that is text.
    BOOST_FORCEINLINE bool on_string(std::string_view part, std::size_t /*total*/, error_code& ec) {
        const text_assignment assign = target_.assignment();
        if (assign == nullptr || values_left_ == 0 || part.size() > options_.limits.string ||
            !locator_.in_chunk(part)) {
            return on_other_string(part, ec);
        }
        --values_left_;
        assign(target_.top().object, part);
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
        const frame& f = target_.top();
        if (f.kind != frame_kind::structure || target_.wanted() == nullptr || values_left_ == 0 ||
            parts_.any() || part.size() > options_.limits.number) {
            return on_other_int64(value, part, ec);
        }
        if (target_.wanted()->kind == value_kind::int64) {
            --values_left_;
            *static_cast<std::int64_t*>(f.member->engage(f.object, nullptr).value) = value;
            return true;
        }
        if (target_.wanted()->kind == value_kind::int32 &&
            value == static_cast<std::int32_t>(value)) {
            --values_left_;
            *static_cast<std::int32_t*>(f.member->engage(f.object, nullptr).value) =
                static_cast<std::int32_t>(value);
            return true;
        }
        return on_other_int64(value, part, ec);
    }

    BOOST_NOINLINE bool on_other_int64(std::int64_t value, std::string_view part, error_code& ec) {
        std::string_view text;
        if (!begin_number(part, text, ec) || target_.wanted() == nullptr) {
            return !ec;
        }
        return end_number(
            store_int64(*target_.wanted(), value, text.starts_with('-'), engage().value), ec);
    }

    BOOST_NOINLINE bool on_uint64(std::uint64_t value, std::string_view part, error_code& ec) {
        std::string_view text;
        if (!begin_number(part, text, ec) || target_.wanted() == nullptr) {
            return !ec;
        }
        return end_number(store_uint64(*target_.wanted(), value, engage().value), ec);
    }

    // The lexer's own conversion isn't always to the nearest value. The common case is short: the
    // zero that services write for each number that isn't used.
    BOOST_NOINLINE bool on_double(double /*value*/, std::string_view part, error_code& ec) {
        const frame& f = target_.top();
        if (part == "0.0" && f.kind == frame_kind::structure && target_.wanted() != nullptr &&
            target_.wanted()->kind == value_kind::float64 && values_left_ != 0 && !parts_.any() &&
            part.size() <= options_.limits.number) {
            --values_left_;
            *static_cast<double*>(f.member->engage(f.object, nullptr).value) = 0;
            return true;
        }
        std::string_view text;
        if (!begin_number(part, text, ec) || target_.wanted() == nullptr) {
            return !ec;
        }
        return end_number(store_decimal(*target_.wanted(), text, engage().value), ec);
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
        if (!begin_value(error_place::literal, ec) || target_.wanted() == nullptr) {
            return !ec;
        }
        const type_table* const type = target_.wanted();
        if (type->kind != value_kind::boolean) {
            return mismatch(*type, "a boolean", error_place::literal, ec);
        }
        *static_cast<bool*>(engage().value) = value;
        return true;
    }

    BOOST_NOINLINE bool on_null(error_code& ec) {
        literal_length_ = 4;
        if (!begin_value(error_place::literal, ec) || target_.wanted() == nullptr) {
            if (!ec && !target_.is_skipping()) {
                forget_unknown(target_.top());
            }
            return !ec;
        }
        const frame& f = target_.top();
        if (f.kind == frame_kind::root) {
            return mismatch(*target_.wanted(), "null", error_place::literal, ec);
        }
        target_.engage_absent([this](const frame& list) { reserve(list); });
        return true;
    }

private:
    // An unknown member of a union that is null is absent.
    void forget_unknown(frame& f) const {
        if (keeps_unknown_ && f.kind == frame_kind::structure && f.structure->unknown != nullptr) {
            f.structure->reset(f.object, 0, ~f.structure->unknown->bit);
            f.seen &= ~f.structure->unknown->bit;
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
        target_.expect_value_of(
            f, member, lifetime_ == text_lifetime::event ? member->assign : member->borrow);
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
        target_.begin_map(*type.map, engage());
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
        if (target_.is_skipping()) {
            return true;
        }
        const bool stays = locator_.in_chunk(name); // until the chunk goes
        frame& f = target_.top();
        if (f.kind == frame_kind::structure) {
            if (const member_table* const member = f.structure->find(name)) {
                expect_value_of(f, member);
                return true;
            }
        }
        if (f.kind == frame_kind::map) {
            target_.expect_entry(name, stays);
            return true;
        }
        if (f.kind == frame_kind::structure && f.structure->unknown != nullptr) {
            keeps_unknown_ = (f.seen & f.structure->unknown->bit) == 0; // the first that isn't null
            if (keeps_unknown_) {
                f.structure->unknown->assign(f.object, name);
                f.seen |= f.structure->unknown->bit;
            }
        }
        target_.expect_unknown(name, stays);
        if (options_.unknown_members != nullptr && reported_ < decode_options::most_reported) {
            reported_ += options_.unknown_members->emplace_back(target_.pointer()).size();
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
        if (target_.wanted() != nullptr && !store_text(*target_.wanted(), text, ec)) {
            return false;
        }
        locator_.pass_string(part);
        return true;
    }

    // A value comes; its place takes what `wanted` says, or nobody wants it where that is null.
    BOOST_FORCEINLINE bool begin_value(error_place place, error_code& ec) {
        // A value that is refused counts too, for its pointer.
        const std::size_t position = target_.advance();
        if (values_left_ == 0) {
            return exceed(decode_errc::too_many_values, options_.limits.values, place, ec);
        }
        --values_left_;
        if (position > options_.limits.list) {
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
        if (target_.wanted() != nullptr && !takes_number(target_.wanted()->kind)) {
            return mismatch(*target_.wanted(), "a number", error_place::known, ec);
        }
        return true;
    }

    bool end_number(number_result result, error_code& ec) {
        if (result == number_result::ok) {
            return true;
        }
        const bool fraction = result == number_result::fraction;
        error_.expected = description_of(*target_.wanted());
        error_.found = fraction ? "a fraction" : "a number out of range";
        return fail(fraction ? decode_errc::not_an_integer : decode_errc::number_out_of_range,
                    error_place::known, ec);
    }

    // Makes the place of the value that has begun.
    template <next_elements Next = next_elements::as_they_are>
    BOOST_FORCEINLINE engaged engage() {
        return target_.engage<Next>(options_.resource,
                                    [this](const frame& list) { reserve(list); });
    }

    // For one more element of a list.
    BOOST_NOINLINE void reserve(const frame& f) {
        const std::size_t guess =
            growth_.next(*f.list, f.count, locator_.known(), f.begin, locator_.remaining());
        const std::size_t most = f.count + 1 + values_left_;
        f.list->reserve(f.object, (std::min)({guess, options_.limits.list, most}));
    }

    bool store_text(const type_table& type, std::string_view text, error_code& ec) {
        if (type.kind == value_kind::string || type.kind == value_kind::open_enum) {
            const frame& f = target_.top();
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
        error_.pointer = target_.pointer();
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
    target_cursor target_;
    std::size_t values_left_;    // before there are too many
    bool keeps_unknown_ = false; // whether the union keeps the name of the unknown member read last
    std::size_t reported_ = 0;   // bytes of pointers to unknown members
    text_parts parts_{};
    std::size_t number_start_ = 0;
    list_growth growth_{};
    token_locator locator_{};
    decode_error error_{};
    error_place place_ = error_place::known;
    std::size_t literal_length_ = 0;
};

} // namespace ecswire::inline v0_2::detail
