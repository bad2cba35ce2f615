// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/decode_error.hpp>
#include <ecswire/json/decode_options.hpp>
#include <ecswire/json/detail/number_token.hpp>
#include <ecswire/json/detail/read/character.hpp>
#include <ecswire/json/detail/read/number_grammar.hpp>
#include <ecswire/json/detail/read/signature.hpp>
#include <ecswire/json/detail/read/target_builder.hpp>
#include <ecswire/json/detail/scalars.hpp>
#include <ecswire/json/detail/text_blocks.hpp>
#include <ecswire/json/detail/type_table.hpp>
#include <ecswire/text/bytes.hpp>

#include <boost/config.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

// This file decodes a JSON document, whole or in chunks, into a value of any described type.
//
// Constant tables describe each type (type_table.hpp): the members of a structure, and functions to
// access them. The reader interprets these tables, so one reader serves all types. The builder
// (target_builder.hpp) determines the target of each value and replaces the old value.
//
// `run` is one loop without recursion. Between two tokens, its state is a `step`, which says what
// may come next, and the builder's stack of frames, one for each open object and array. So the loop
// can stop at the end of a chunk and continue with the next chunk.
//
// The fast path reads the most frequent tokens. It predicts that the next member is the one
// declared after the last one, and compares its name with quotes and colon. It lexes the value by
// the type of the member: strings without escapes, short numbers, objects and lists. The slow path
// reads all other tokens, and reports all errors. It chooses a function by the first character of
// the token: `read_text`, `read_number`, `read_literal`.
//
// If a chunk ends within a token, `token_` is the kind of the token, and `kept_` is its text so
// far, unescaped and validated, up to the limit. If the chunk ends within a character, `pending_`
// holds the bytes of that character (fewer than 12). The next chunk continues from this state, so
// no byte is read more than twice, however the document is split.
//
// A value that doesn't fit is rejected at the end of its token, with the offset of the beginning of
// the token. Malformed text is rejected at the first byte that makes it invalid. So errors don't
// depend on where the document is split.

namespace ecswire::inline v0_2::detail {

/// Reads one document in chunks into a target whose type is given by a table.
class reader {
public:
    /// How long the text of a chunk stays valid: until the next chunk, or as long as the target,
    /// whose string_view members may then refer to it.
    enum class text_lifetime : bool { chunk, target };

    reader(const type_table& root, void* target, const decode_options& options,
           text_lifetime lifetime) noexcept
        : builder_(root, target, options), lifetime_(lifetime) {}

    /// Reads a chunk. `more` says that another chunk may follow. Returns the error, if any; after
    /// an error, every call returns the same error.
    [[nodiscard]] const std::optional<decode_error>& write(std::string_view chunk, bool more) {
        if (failed_) {
            return failed_;
        }
        if (is_reading_) { // an exception ended an earlier call
            fail_at(consumed_, {.code = decode_errc::incomplete});
            return failed_;
        }
        // The bytes up to the limit are read in any case, so that an error in them takes precedence
        // however the document is split.
        const std::size_t limit = builder_.options().limits.body;
        const bool is_too_large = chunk.size() > limit - consumed_;
        chunk = chunk.substr(0, limit - consumed_);
        is_reading_ = true;
        first_ = chunk.data();
        last_ = first_ + chunk.size();
        fast_last_ =
            first_ +
            (has_fast_path_ && chunk.size() > fast_margin ? chunk.size() - fast_margin : 0);
        builder_.begin_chunk(chunk);
        is_final_ = !more && !is_too_large;
        if (run(first_)) {
            if (is_too_large) {
                fail_at(limit, {.code = decode_errc::body_too_large, .limit = limit});
            } else if (more) {
                builder_.end_chunk();
            }
        }
        consumed_ += chunk.size();
        is_reading_ = false;
        return failed_;
    }

private:
    // The tokens that may come next.
    enum class step : std::uint8_t {
        value,
        first_element, // or the end of the array
        element,
        first_name, // or the end of the object
        name,
        colon,
        after_value,
        end, // only white space
    };

    // The kind of token within which the last chunk ended.
    enum class token : std::uint8_t { none, name, text, number, literal, signature };

    // The maximum number of bytes that the fast path reads before it checks for the end of the
    // chunk: a member's key, a space, and the first block of a text or number.
    static constexpr std::size_t fast_margin =
        member_table::max_key_size + 2 + (std::max<std::size_t>)(short_block::size + 1, 24);

    static BOOST_FORCEINLINE bool is_space(char character) noexcept {
        return character == ' ' || character == '\n' || character == '\r' || character == '\t';
    }

    static BOOST_FORCEINLINE const char* skip_space(const char* p, const char* last) noexcept {
        return p != last && static_cast<unsigned char>(*p) <= ' ' ? skip_spaces(p, last) : p;
    }
    static BOOST_NOINLINE const char* skip_spaces(const char* p, const char* last) noexcept {
        constexpr std::uint64_t eight_spaces = 0x2020202020202020U;
        while (p != last && is_space(*p)) {
            ++p;
            while (last - p >= 8 && load_as<std::uint64_t>(p) == eight_spaces) {
                p += 8;
            }
        }
        return p;
    }

    // Reads the rest of the chunk, from `p`. Returns false if the document is rejected.
    bool run(const char* p) {
        const char* const last = last_;
        if (token_ != token::none) {
            p = resume(p);
            if (p == nullptr) {
                return !failed_;
            }
        }
        step next = step_;
        while (true) {
            const frame* f = &builder_.top();
            builder_.set_position(p);
            switch (next) {
            case step::first_name:
                p = skip_space(p, last);
                if (p != last && *p == '}') {
                    next = step::after_value; // that step reads the bracket
                    continue;
                }
                [[fallthrough]];
            case step::name:
                p = skip_space(p, last);
                if (f->kind == frame_kind::structure && p < fast_last_) {
                    p = read_fast(p);
                    if (step_ != step::name) {
                        next = step_;
                        continue;
                    }
                    f = &builder_.top();
                }
                if (p == last) {
                    return pause(next);
                }
                if (*p != '"') {
                    return reject(p);
                }
                p = read_text(p, token::name);
                if (p == nullptr) {
                    return !failed_;
                }
                [[fallthrough]];
            case step::colon:
                p = skip_space(p, last);
                if (p == last) {
                    return pause(step::colon);
                }
                if (*p != ':') {
                    return reject(p);
                }
                ++p;
                [[fallthrough]];
            case step::value:
                p = skip_space(p, last);
                if (p == last) {
                    return pause(step::value);
                }
                builder_.set_position(p);
                switch (*p) {
                case '"': p = read_text(p, token::text); break;
                case '{':
                    if (!builder_.begin_object()) {
                        return reject_token(offset(p));
                    }
                    ++p;
                    next = step::first_name;
                    continue;
                case '[':
                    if (!builder_.begin_array()) {
                        return reject_token(offset(p));
                    }
                    ++p;
                    next = step::first_element;
                    continue;
                case 't':
                case 'f':
                case 'n': p = read_literal(p); break;
                case '-':
                case '0':
                case '1':
                case '2':
                case '3':
                case '4':
                case '5':
                case '6':
                case '7':
                case '8':
                case '9': p = read_number(p); break;
                default: p = read_signature(p); break;
                }
                if (p == nullptr) {
                    return !failed_;
                }
                [[fallthrough]];
            case step::after_value:
                p = skip_space(p, last);
                if (p == last) {
                    return pause(step::after_value);
                }
                if (f->kind == frame_kind::root) {
                    next = step::end;
                } else if (*p == f->closing) {
                    ++p;
                    builder_.end();
                    next = step::after_value;
                } else if (*p == ',') {
                    ++p;
                    next = f->closing == '}' ? step::name : step::element;
                } else {
                    return reject(p);
                }
                continue;
            case step::end:
                p = skip_space(p, last);
                if (p == last) {
                    step_ = step::end;
                    return true;
                }
                return fail_at(offset(p), {.code = decode_errc::trailing_text});
            case step::first_element:
                p = skip_space(p, last);
                if (p != last && *p == ']') {
                    next = step::after_value;
                    continue;
                }
                [[fallthrough]];
            case step::element:
                p = skip_space(p, last);
                if (p == last) {
                    return pause(next);
                }
                next = step::value;
                if (f->kind == frame_kind::list && p < fast_last_) {
                    p = read_fast(p);
                    next = step_;
                }
                continue;
            }
        }
    }

    // --- The fast path

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

    // Ends the fast path at `place`; `next` is what may come there.
    const char* stop_at(const char* place, step next) noexcept {
        stop_ = place;
        step_ = next;
        return nullptr;
    }

    // Reads members of the innermost structure and of structures within it, until a list begins or
    // continues; then `f` is the frame of the list. Returns null if the fast path ends.
    BOOST_FORCEINLINE const char* read_members(const char* p, frame*& f) {
        while (true) {
            const member_table* member = f->structure.predicted;
            if (!member->is_key_at(p)) {
                member = find_member(*f, p);
                if (member == nullptr) {
                    return stop_at(p, step::name);
                }
            }
            p += member->key_size;
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
                assign(f->object, {p + 1, end});
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
                p = read_scalar(p, kind, [this, f, member] {
                    return builder_.count_member() ? member->make_target(f->object, nullptr).address
                                                   : nullptr;
                });
                if (p == nullptr) {
                    return nullptr;
                }
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
                p = read_scalar(p, type.kind, [this, f] {
                    return builder_.count_element(*f) ? builder_.make_target().address : nullptr;
                });
                if (p == nullptr) {
                    return nullptr;
                }
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
            ++p;
            if (is_space_or_control(*p)) {
                p = skip_spaces(p, last_);
            }
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
        ++p;
        if (is_space_or_control(*p)) {
            p = skip_spaces(p, last_);
        }
        return p < fast_last_ ? p : stop_at(p, step::name);
    }

    static BOOST_FORCEINLINE bool is_space_or_control(char character) noexcept {
        return static_cast<unsigned char>(character) <= ' ';
    }

    static BOOST_FORCEINLINE bool is_text(value_kind kind) noexcept {
        return kind == value_kind::string || kind == value_kind::text ||
               kind == value_kind::open_enum;
    }

    // Finds the closing quote of a text without escapes; null if the slow path must read the text.
    BOOST_FORCEINLINE const char* find_text_end(const char* text) noexcept {
        const char* const first_end = text + short_block::count_plain(text);
        return *first_end == '"' ? first_end : find_long_text_end(text, first_end);
    }

    BOOST_NOINLINE const char* find_long_text_end(const char* text, const char* from) noexcept {
        const char* const end = skip_text<>(from, last_);
        const auto size = static_cast<std::size_t>(end - text);
        return end != last_ && *end == '"' && size <= builder_.options().limits.string ? end
                                                                                       : nullptr;
    }

    // Reads a boolean or short number. `make_target` returns the address of its target, or null if
    // a limit is exceeded. Returns null if the fast path ends.
    template <class MakeTarget>
    BOOST_FORCEINLINE const char* read_scalar(const char* p, value_kind kind,
                                              const MakeTarget& make_target) {
        if (kind == value_kind::int32 || kind == value_kind::int64) {
            std::int64_t value = 0;
            const char* const end = find_integer_end(p, value);
            const bool fits =
                kind == value_kind::int64 || value == static_cast<std::int32_t>(value);
            void* const target = end != nullptr && fits ? make_target() : nullptr;
            if (target == nullptr) {
                return stop_at(p, step::value);
            }
            if (kind == value_kind::int64) {
                *static_cast<std::int64_t*>(target) = value;
            } else {
                *static_cast<std::int32_t*>(target) = static_cast<std::int32_t>(value);
            }
            return end;
        }
        if (kind == value_kind::boolean) {
            const bool value = std::memcmp(p, "true", 4) == 0;
            if (!value && std::memcmp(p, "false", 5) != 0) {
                return stop_at(p, step::value);
            }
            void* const target = make_target();
            if (target == nullptr) {
                return stop_at(p, step::value);
            }
            *static_cast<bool*>(target) = value;
            return p + (value ? 4 : 5);
        }
        if (kind == value_kind::float64) {
            double value = 0;
            const char* const end = find_real_end(p, value);
            void* const target = end != nullptr ? make_target() : nullptr;
            if (target == nullptr) {
                return stop_at(p, step::value);
            }
            *static_cast<double*>(target) = value;
            return end;
        }
        if (kind == value_kind::timestamp) {
            timestamp value;
            const char* const end = find_timestamp_end(p, value);
            void* const target = end != nullptr ? make_target() : nullptr;
            if (target == nullptr) {
                return stop_at(p, step::value);
            }
            *static_cast<timestamp*>(target) = value;
            return end;
        }
        return stop_at(p, step::value);
    }

    // Reads an integer of up to 18 digits, which always fits 64 bits. Returns its end, or null for
    // other numbers.
    static BOOST_FORCEINLINE const char* find_integer_end(const char* p,
                                                          std::int64_t& value) noexcept {
        const auto digit_at = [](const char* place) {
            return static_cast<std::uint64_t>(static_cast<unsigned char>(*place - '0'));
        };
        constexpr std::ptrdiff_t max_digits = 18;
        const bool negative = *p == '-';
        const char* const first = p + (negative ? 1 : 0);
        std::uint64_t magnitude = digit_at(first);
        if (magnitude > 9) {
            return nullptr;
        }
        const char* end = first + 1;
        while (digit_at(end) < 10 && magnitude != 0 && end - first <= max_digits) {
            magnitude = magnitude * 10 + digit_at(end);
            ++end;
        }
        const bool ends = *end == ',' || *end == '}' || *end == ']' || is_space_or_control(*end);
        if (!ends || end - first > max_digits) {
            return nullptr;
        }
        const auto absolute = static_cast<std::int64_t>(magnitude);
        value = negative ? -absolute : absolute;
        return end;
    }

    BOOST_FORCEINLINE const char* find_real_end(const char* p, double& value) noexcept {
        // Services write 0.0 for each double that isn't used.
        if (std::memcmp(p, "0.0,", 4) == 0) {
            value = 0;
            return p + 3;
        }
        return find_other_real_end(p, value);
    }

    BOOST_NOINLINE const char* find_other_real_end(const char* p, double& value) noexcept {
        decimal number;
        const char* const end = find_decimal_end(p, number);
        return end != nullptr && read_short_double(number, value) ? end : nullptr;
    }

    BOOST_NOINLINE const char* find_timestamp_end(const char* p, timestamp& value) noexcept {
        decimal number;
        const char* const end = find_decimal_end(p, number);
        return end != nullptr && round_short_timestamp(number, value) == number_result::ok
                   ? end
                   : nullptr;
    }

    const char* find_decimal_end(const char* p, decimal& number) noexcept {
        const number_token found = find_number_token(p, last_, !is_final_);
        number.digits = found.digits;
        number.exponent = found.exponent;
        number.negative = found.negative;
        return found.is_short &&
                       static_cast<std::size_t>(found.end - p) <= builder_.options().limits.number
                   ? found.end
                   : nullptr;
    }

    // Finds the member whose key begins at `p`; null if there is none or its key is longer.
    static const member_table* find_member(const frame& f, const char* p) noexcept {
        constexpr std::size_t max_size = member_table::max_key_size;
        if (*p != '"') {
            return nullptr;
        }
        const char* const name = p + 1;
        const char* const end = skip_plain<short_block>(name, name + max_size);
        return end != name + max_size && *end == '"'
                   ? f.structure.table->find_key(p, static_cast<std::size_t>(end - name))
                   : nullptr;
    }

    // --- The slow path. Its functions return the end of the token, or null if the chunk ends
    // within the token or the token is rejected.

    const char* read_text(const char* p, token kind) {
        begin_token(kind, p);
        return continue_text(p + 1);
    }

    BOOST_NOINLINE const char* continue_text(const char* p) {
        const char* const last = last_;
        const std::size_t limit = builder_.options().limits.string;
        const bool is_skipped = is_text_skipped();
        while (true) {
            const char* const end = skip_text<>(p, last);
            if (end != last && *end == '"') {
                if (length_ == 0) { // the whole text is in this chunk
                    return end_text({p, end}, true) ? end + 1 : nullptr;
                }
                keep({p, end}, limit, is_skipped);
                return end_text(kept_, false) ? end + 1 : nullptr;
            }
            keep({p, end}, limit, is_skipped);
            if (end == last) {
                return pause_token();
            }
            const text_character read = read_character({end, last});
            if (read.error != decode_errc{}) {
                return reject_character(offset(end), read.error);
            }
            if (read.size == 0) {
                pending_size_ = static_cast<std::size_t>(last - end);
                std::copy(end, last, pending_.begin());
                return pause_token();
            }
            keep({read.text, read.length}, limit, is_skipped);
            p = end + read.size;
        }
    }

    bool is_text_skipped() noexcept {
        return token_ == token::name ? builder_.top().kind == frame_kind::skipped_object
                                     : builder_.target_type() == nullptr;
    }

    // Reads the rest of a character that began in an earlier chunk.
    const char* continue_character(const char* p) {
        const std::size_t before = pending_size_;
        const std::size_t more = (std::min)(pending_.size() - before, bytes_left(p));
        std::copy(p, p + more, pending_.begin() + before);
        const text_character read = read_character({pending_.data(), before + more});
        if (read.error != decode_errc{}) {
            return reject_character(consumed_ - before, read.error);
        }
        if (read.size == 0) {
            pending_size_ += more;
            return pause_token();
        }
        pending_size_ = 0;
        keep({read.text, read.length}, builder_.options().limits.string, is_text_skipped());
        return continue_text(p + (read.size - before));
    }

    bool end_text(std::string_view text, bool is_whole) {
        const std::size_t length = is_whole ? text.size() : length_;
        const bool taken =
            token_ == token::name
                ? builder_.take_name(text, length, is_whole)
                : builder_.take_text(text, length, is_whole && lifetime_ == text_lifetime::target);
        return end_token(taken);
    }

    BOOST_NOINLINE const char* read_number(const char* p) {
        begin_token(token::number, p);
        number_ = number_state::begin;
        return continue_number(p);
    }

    const char* continue_number(const char* p) {
        const char* end = p;
        for (; end != last_; ++end) {
            const number_state next = next_state(number_, *end);
            if (next == number_state::rejected) {
                if (!is_whole(number_)) {
                    return reject_character(offset(end), decode_errc::syntax);
                }
                break;
            }
            number_ = next;
        }
        const std::size_t limit = builder_.options().limits.number;
        if (end == last_ && !(is_final_ && is_whole(number_))) {
            keep({p, end}, limit, false);
            return pause_token();
        }
        std::string_view text(p, end);
        if (length_ != 0) {
            keep(text, limit, false);
            text = kept_;
        }
        const std::size_t length = length_ != 0 ? length_ : text.size();
        return end_token(builder_.take_number(text, length)) ? end : nullptr;
    }

    BOOST_NOINLINE const char* read_literal(const char* p) {
        begin_token(token::literal, p);
        literal_ = *p == 't' ? "true" : *p == 'f' ? "false" : "null";
        return continue_literal(p);
    }

    const char* continue_literal(const char* p) {
        for (; length_ != literal_.size(); ++length_, ++p) {
            if (p == last_) {
                return pause_token();
            }
            if (*p != literal_[length_]) { // reported at the beginning of the literal
                return reject_character(token_offset_, decode_errc::syntax);
            }
        }
        const bool taken =
            literal_[0] == 'n' ? builder_.take_null() : builder_.take_boolean(literal_[0] == 't');
        return end_token(taken) ? p : nullptr;
    }

    // Reads bytes that can't begin a value. At the beginning of a document, they may be a byte
    // order mark or compressed data.
    BOOST_NOINLINE const char* read_signature(const char* p) {
        begin_token(token::signature, p);
        if (token_offset_ != 0) {
            return reject_character(token_offset_, decode_errc::syntax);
        }
        return continue_signature(p);
    }

    const char* continue_signature(const char* p) {
        const std::size_t more = (std::min)(max_signature_size - length_, bytes_left(p));
        std::copy(p, p + more, pending_.begin() + length_);
        length_ += more;
        const std::string_view begin(pending_.data(), length_);
        const std::optional<decode_errc> code = code_of_signature(begin, is_final_);
        return code ? reject_character(0, *code) : pause_token();
    }

    // --- Tokens

    void begin_token(token kind, const char* p) {
        token_ = kind;
        token_offset_ = offset(p);
        length_ = 0;
    }

    // Appends a part of the token to `kept_`, up to the limit.
    void keep(std::string_view part, std::size_t limit, bool is_skipped) {
        if (length_ == 0) {
            kept_.clear();
        }
        length_ += part.size();
        if (!is_skipped && length_ <= limit) {
            kept_.append(part);
        }
    }

    // Continues the token that began in an earlier chunk.
    BOOST_NOINLINE const char* resume(const char* p) {
        switch (token_) {
        case token::name:
        case token::text: return pending_size_ != 0 ? continue_character(p) : continue_text(p);
        case token::number: return continue_number(p);
        case token::literal: return continue_literal(p);
        case token::signature: return continue_signature(p);
        case token::none: break;
        }
        return p;
    }

    bool end_token(bool taken) {
        if (!taken) {
            return reject_token(token_offset_);
        }
        step_ = token_ == token::name ? step::colon : step::after_value;
        token_ = token::none;
        return true;
    }

    // Stops at the end of the chunk, within a token.
    const char* pause_token() {
        if (is_final_) {
            reject_character(offset(last_), decode_errc::incomplete);
        }
        return nullptr;
    }

    // Stops at the end of the chunk, between tokens.
    BOOST_NOINLINE bool pause(step next) {
        step_ = next;
        if (is_final_ && !(next == step::after_value && builder_.top().kind == frame_kind::root)) {
            builder_.fail(decode_errc::incomplete);
            return reject_token(offset(last_));
        }
        return true;
    }

    // --- Errors

    // Rejects a character that can't come at `p`.
    BOOST_NOINLINE bool reject(const char* p) {
        builder_.fail(decode_errc::syntax);
        return reject_token(offset(p));
    }

    BOOST_NOINLINE const char* reject_character(std::size_t offset, decode_errc code) {
        builder_.fail(code);
        reject_token(offset);
        return nullptr;
    }

    // Reports the error of the builder, with its offset.
    BOOST_NOINLINE bool reject_token(std::size_t offset) {
        return fail_at(offset, std::move(builder_.error()));
    }

    BOOST_NOINLINE bool fail_at(std::size_t offset, decode_error error) {
        failed_ = std::move(error);
        failed_->offset = offset;
        return false;
    }

    // --- Positions

    [[nodiscard]] std::size_t bytes_left(const char* p) const noexcept {
        return static_cast<std::size_t>(last_ - p);
    }
    [[nodiscard]] std::size_t offset(const char* p) const noexcept {
        return consumed_ + static_cast<std::size_t>(p - first_);
    }

    target_builder builder_;
    const text_lifetime lifetime_;
    bool is_final_ = false;   // no chunk follows this one
    bool is_reading_ = false; // stays true if an exception ends write()
    step step_ = step::value;
    const char* first_ = nullptr; // the chunk is [first_, last_)
    const char* last_ = nullptr;
    std::size_t consumed_ = 0;        // bytes of earlier chunks
    const char* stop_ = nullptr;      // where the fast path ended
    const char* fast_last_ = nullptr; // the fast path begins no token from here on
    // The fast path doesn't check limits below `fast_margin`; then only the slow path is used.
    bool has_fast_path_ = (std::min)(builder_.options().limits.string,
                                     builder_.options().limits.number) >= fast_margin;

    token token_ = token::none;
    number_state number_ = number_state::begin;
    std::size_t token_offset_ = 0;
    std::size_t length_ = 0; // of the token so far; names and texts unescaped
    std::string_view literal_{};
    std::string kept_{};
    std::size_t pending_size_ = 0;
    std::array<char, text_character::max_size> pending_{};

    std::optional<decode_error> failed_{};
};

/// Reads a whole document.
BOOST_NOINLINE inline std::optional<decode_error> read_document(const type_table& root,
                                                                void* target,
                                                                std::string_view document,
                                                                const decode_options& options) {
    return reader(root, target, options, reader::text_lifetime::target).write(document, false);
}

} // namespace ecswire::inline v0_2::detail
