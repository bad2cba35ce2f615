// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/decode_error.hpp>
#include <ecswire/json/decode_options.hpp>
#include <ecswire/json/detail/lex/character.hpp>
#include <ecswire/json/detail/lex/number_token.hpp>
#include <ecswire/json/detail/lex/signature.hpp>
#include <ecswire/json/detail/lex/text_blocks.hpp>
#include <ecswire/json/detail/read/target_builder.hpp>
#include <ecswire/json/detail/tables/type_table.hpp>

#include <boost/config.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace ecswire::inline v0_2::detail {

/// Reads the tokens of a document in chunks, and reports all errors: the slow path of `reader`.
///
/// If a chunk ends within a token, `token_` is the kind of the token, and `kept_` is its text so
/// far, unescaped and validated, up to the limit. If the chunk ends within a character, `pending_`
/// holds the bytes of that character (fewer than 12). The next chunk continues from this state, so
/// each byte is read at most a constant number of times, however the document is split.
///
/// The functions that read a token return its end, or null if the chunk ends within the token or
/// the token is rejected.
class token_reader {
public:
    /// How long the text of a chunk stays valid: until the next chunk, or as long as the target,
    /// whose string_view members may then refer to it.
    enum class text_lifetime : bool { chunk, target };

protected:
    token_reader(const type_table& root, void* target, const decode_options& options,
                 text_lifetime lifetime) noexcept
        : builder_(root, target, options), lifetime_(lifetime) {}

    // The tokens that may come next.
    enum class step : std::uint8_t {
        value,
        first_element, // or the end of the array
        element,
        first_name, // or the end of the object
        name,
        colon,
        after_value,
    };

    // The kind of token within which the last chunk ended.
    enum class token : std::uint8_t { none, name, text, number, literal, signature };

    const char* read_text(const char* p, token kind) {
        begin_token(kind, p);
        is_skipped_ = kind == token::name ? builder_.top().kind == frame_kind::skipped_object
                                          : builder_.target_type() == nullptr;
        return continue_text(p + 1);
    }

    BOOST_NOINLINE const char* continue_text(const char* p) {
        const char* const last = last_;
        const std::size_t limit = builder_.options().limits.string;
        while (true) {
            const char* const end = skip_text<>(p, last);
            if (end != last && *end == '"') {
                if (length_ == 0) { // the whole text is in this chunk
                    return end_text({p, end}, true) ? end + 1 : nullptr;
                }
                keep({p, end}, limit);
                return end_text(kept_, false) ? end + 1 : nullptr;
            }
            if (length_ == 0 && end != last && *end == '\\') {
                // NOLINTNEXTLINE(cppcoreguidelines-pro-type-member-init): written before it is read
                short_text_buffer buffer;
                const short_text text = unescape_short_text(p, last, buffer);
                if (text.quote != nullptr) {
                    length_ = text.size;
                    return end_text({buffer.data(), length_}, false) ? text.quote + 1 : nullptr;
                }
            }
            keep({p, end}, limit);
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
            keep({read.text, read.length}, limit);
            p = end + read.size;
        }
    }

    // Reads a chunk within a text that is a few plain characters, as most are that come byte by
    // byte. Of any other chunk it reads nothing, and returns false.
    bool continue_plain_text(std::string_view chunk) {
        const decode_limits& limits = builder_.options().limits;
        const char* const last = chunk.data() + chunk.size();
        if ((token_ != token::text && token_ != token::name) || pending_size_ != 0 ||
            chunk.size() > word_block::size || chunk.size() > limits.body - consumed_ ||
            skip_plain<word_block>(chunk.data(), last) != last) {
            return false;
        }
        keep(chunk, limits.string);
        builder_.count_bytes(chunk.size());
        consumed_ += chunk.size();
        return true;
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
        keep({read.text, read.length}, builder_.options().limits.string);
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
            keep({p, end}, limit);
            return pause_token();
        }
        std::string_view text(p, end);
        if (length_ != 0) {
            keep(text, limit);
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
        is_skipped_ = false;
    }

    // Appends a part of the token to `kept_`, up to the limit.
    void keep(std::string_view part, std::size_t limit) {
        if (length_ == 0) {
            kept_.clear();
        }
        length_ += part.size();
        if (!is_skipped_ && length_ <= limit) {
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
        error.offset = offset;
        error.has_secrets = find_secrets(builder_.root()); // may throw, so before the error is kept
        failed_ = std::move(error);
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
    bool is_final_ = false; // no chunk follows this one
    step step_ = step::value;
    const char* first_ = nullptr; // the chunk is [first_, last_)
    const char* last_ = nullptr;
    std::size_t consumed_ = 0; // bytes of earlier chunks

    token token_ = token::none;
    bool is_skipped_ = false; // the text isn't stored, only read
    number_state number_ = number_state::begin;
    std::size_t token_offset_ = 0;
    std::size_t length_ = 0; // of the token so far; names and texts unescaped
    std::string_view literal_{};
    std::string kept_{};
    std::size_t pending_size_ = 0;
    std::array<char, text_character::max_size> pending_{};

    std::optional<decode_error> failed_{};
};

} // namespace ecswire::inline v0_2::detail
