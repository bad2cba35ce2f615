// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/decode_error.hpp>
#include <ecswire/json/decode_options.hpp>
#include <ecswire/json/detail/lex/white_space.hpp>
#include <ecswire/json/detail/read/fast_reader.hpp>
#include <ecswire/json/detail/tables/type_table.hpp>

#include <boost/config.hpp>
#include <boost/system/result.hpp>

#include <cstddef>
#include <optional>
#include <string_view>

// The files of this folder decode a JSON document, whole or in chunks, into a value of any
// described type.
//
// Constant tables describe each type (tables/type_table.hpp): the members of a structure, and
// functions to access them. The reader interprets these tables, so one reader serves all types. The
// stack of frames, one for each open object and array, determines the target of each value
// (target_stack.hpp); the builder stores tokens there, and replaces old values
// (target_builder.hpp).
//
// `run`, below, is one loop without recursion. Between two tokens, its state is the stack and a
// `step`, which says what may come next. So the loop can stop at the end of a chunk and continue
// with the next chunk.
//
// The fast path (fast_reader.hpp) reads the most frequent tokens. It predicts that the next member
// is the one declared after the last one, and compares its name with quotes and colon. It lexes the
// value by the type of the member: strings without escapes, short numbers, objects and lists. It
// skips unknown members whole (skipped_value.hpp). The slow path (token_reader.hpp) reads all other
// tokens, also those that a chunk cuts, and reports all errors.
//
// A value that doesn't fit is rejected at the end of its token, with the offset of the beginning of
// the token. Malformed text is rejected at its first wrong byte. The offset of the error is that of
// this byte, or, in a literal, an escape or a UTF-8 sequence, that of its beginning. So errors
// don't depend on where the document is split.

namespace ecswire::inline v0_2::detail {

/// Reads one document in chunks into a target whose type is given by a table.
class reader : private fast_reader {
public:
    using fast_reader::text_lifetime;

    reader(const type_table& root, void* target, const decode_options& options,
           text_lifetime lifetime) noexcept
        : fast_reader(root, target, options, lifetime) {}

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
        is_reading_ = true;
        if (more && continue_plain_text(chunk)) {
            is_reading_ = false;
            return failed_;
        }
        // The bytes up to the limit are read in any case, so that an error in them takes precedence
        // however the document is split.
        const std::size_t limit = builder_.options().limits.body;
        const bool is_too_large = chunk.size() > limit - consumed_;
        chunk = chunk.substr(0, limit - consumed_);
        first_ = chunk.data();
        last_ = first_ + chunk.size();
        begin_fast_path();
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

    /// Counts the values within an element anew, for a decoder that doesn't keep earlier elements.
    void forget_earlier_values() noexcept { builder_.forget_earlier_values(); }

private:
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
                if (f->kind == frame_kind::structure && is_fast_at(p)) {
                    p = read_fast(p);
                    next = step_;
                    if (next != step::name) {
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
                    return fail_at(offset(p), {.code = decode_errc::trailing_text});
                }
                if (*p == f->closing) {
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
                if (f->kind == frame_kind::list && is_fast_at(p)) {
                    p = read_fast(p);
                    next = step_;
                }
                continue;
            }
        }
    }

    bool is_reading_ = false; // stays true if an exception ends write()
};

/// The result of `reader::write`. Copies the error, since each later call returns it again.
[[nodiscard]] inline boost::system::result<void, decode_error>
result_of(const std::optional<decode_error>& error) {
    if (error) {
        return *error;
    }
    return {};
}

/// Reads a whole document.
BOOST_NOINLINE inline std::optional<decode_error> read_document(const type_table& root,
                                                                void* target,
                                                                std::string_view document,
                                                                const decode_options& options) {
    return reader(root, target, options, reader::text_lifetime::target).write(document, false);
}

/// As `read_document`, for callers that return the result as it is.
BOOST_NOINLINE inline boost::system::result<void, decode_error>
read_document_into(const type_table& root, void* target, std::string_view document,
                   const decode_options& options) {
    if (auto error = read_document(root, target, document, options)) {
        return *std::move(error);
    }
    return {};
}

} // namespace ecswire::inline v0_2::detail
