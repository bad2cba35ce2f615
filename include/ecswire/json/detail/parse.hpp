// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/decode_error.hpp>
#include <ecswire/json/decode_options.hpp>
#include <ecswire/json/detail/lexer.hpp>
#include <ecswire/json/detail/malformed.hpp>
#include <ecswire/json/detail/reader.hpp>
#include <ecswire/json/detail/type_table.hpp>

#include <boost/config.hpp>
#include <boost/json/basic_parser_impl.hpp>
#include <boost/json/detail/config.hpp>
#include <boost/json/parse_options.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

/// The lexer with its reader, fed by chunks; and what its errors mean.
namespace ecswire::inline v0_2::detail {

/// Reads one document from chunks into a value whose type is known by its table.
class document_parser {
public:
    // The lexer's functions call one another, a level a call: deeper, the program's stack would
    // end.
    static constexpr std::size_t greatest_depth = 1'000;

    // What `diagnose` wants to see of the text around a fault: two escapes that belong together.
    static constexpr std::size_t before_length = 14;
    static constexpr std::size_t after_length = 12;

    document_parser(const type_table& root, void* target, const decode_options& options,
                    reader::text_lifetime lifetime)
        : limits_(options.limits),
          parser_(lexer_options(options), root, target, options, lifetime) {}

    /// Takes a chunk, `more` if the document may go on after it; the error if there is one. After
    /// an error every call returns that error.
    [[nodiscard]] const std::optional<decode_error>& write(std::string_view chunk, bool more) {
        // Where a chunk ends within an escape or a UTF-8 sequence, the lexer of Boost 1.81 overruns
        // its buffer in the next one unless that is smaller
        // (https://github.com/boostorg/json/issues/876).
        constexpr std::size_t few = BOOST_JSON_STACK_BUFFER_SIZE - 4;
        while (ends_within_character_ && chunk.size() > few && !error_) {
            static_cast<void>(write_piece(chunk.substr(0, few), true));
            chunk.remove_prefix(few);
        }
        return write_piece(chunk, more);
    }

private:
    const std::optional<decode_error>& write_piece(std::string_view chunk, bool more) {
        if (error_) {
            return error_;
        }
        if (finished_) {
            return write_after_end(chunk);
        }
        // What comes before the limit is read in any case, so that an error doesn't depend on the
        // chunks.
        const bool too_large = chunk.size() > limits_.body - consumed_;
        if (too_large) {
            chunk = chunk.substr(0, limits_.body - consumed_);
            more = true;
        }
        reader& events = parser_.handler();
        events.begin_chunk(chunk, consumed_);
        boost::system::error_code ec;
        const std::size_t stop = parser_.write_some(more, chunk.data(), chunk.size(), ec);
        if (ec) {
            return fail_at(chunk, stop, more, ec);
        }
        if (stop < chunk.size()) {
            return fail({.code = decode_errc::trailing_text}, consumed_ + stop);
        }
        if (too_large) {
            return fail({.code = decode_errc::body_too_large, .limit = limits_.body}, limits_.body);
        }
        if (more) {
            events.end_chunk();
            keep_tail(chunk);
        }
        consumed_ += chunk.size();
        finished_ = !more;
        ends_within_character_ = more && may_end_within_character();
        return error_;
    }

    // Whether that can be so where the document stops for now, from the little that is known.
    bool may_end_within_character() {
        constexpr std::size_t longest_escape = 12; // of a pair of surrogates
        const std::size_t escape = parser_.handler().locator().escapes().back();
        const bool after_escape = escape != nowhere && consumed_ - escape < longest_escape;
        return after_escape || (!tail_.empty() && static_cast<unsigned char>(tail_.back()) >= 0x80);
    }

    // The lexer would take what comes after the last call for another document.
    const std::optional<decode_error>& write_after_end(std::string_view chunk) {
        const std::size_t text = chunk.find_first_not_of(" \t\n\r");
        if (text != std::string_view::npos) {
            return fail({.code = decode_errc::trailing_text}, consumed_ + text);
        }
        consumed_ += chunk.size();
        return error_;
    }

    // The last bytes before the chunk to come, few enough to need no memory of their own.
    void keep_tail(std::string_view chunk) {
        chunk.remove_prefix(chunk.size() - (std::min)(chunk.size(), before_length));
        const std::size_t kept = (std::min)(tail_.size(), before_length - chunk.size());
        tail_.erase(0, tail_.size() - kept);
        tail_.append(chunk);
    }

    static boost::json::parse_options lexer_options(const decode_options& options) noexcept {
        boost::json::parse_options accepted;
        accepted.max_depth = (std::min)(options.limits.depth, greatest_depth);
        return accepted;
    }

    BOOST_NOINLINE const std::optional<decode_error>& fail(decode_error error, std::size_t offset) {
        error_ = std::move(error);
        error_->offset = offset;
        return error_;
    }

    const std::optional<decode_error>& fail_at(std::string_view chunk, std::size_t stop, bool more,
                                               const boost::system::error_code& ec) {
        reader& events = parser_.handler();
        if (ec.category() == decode_category()) {
            return fail(events.error(), place_of_error(events, chunk, stop));
        }
        const std::size_t before = (std::min)(stop, before_length);
        std::string text =
            tail_.substr(tail_.size() - (std::min)(tail_.size(), before_length - before));
        text.append(chunk.substr(stop - before, before + after_length));
        const std::size_t begin = consumed_ + stop - (std::min)(consumed_ + stop, before_length);
        const bool inside = events.locator().is_inside_string(consumed_ + stop);
        std::array<std::size_t, 3> escapes = events.locator().escapes();
        for (std::size_t& escape : escapes) {
            escape = escape == nowhere || escape < begin ? nowhere : escape - begin;
        }
        const malformed fault = diagnose(ec, {.text = text,
                                              .position = consumed_ + stop - begin,
                                              .inside = inside,
                                              .at_end = stop == chunk.size() && !more,
                                              .escapes = escapes});
        decode_error error{.code = fault.code};
        std::size_t offset = begin + fault.position;
        if (error.code == decode_errc::depth_exceeded) {
            error.limit = (std::min)(limits_.depth, greatest_depth);
            error.pointer = events.pointer_to_next();
        } else if (error.code == decode_errc::number_out_of_range) {
            offset = events.number_start(consumed_ + start_of_number(chunk, stop));
            error.pointer = events.pointer_to_next();
        } else {
            error.pointer = events.pointer();
        }
        return fail(std::move(error), offset);
    }

    static std::size_t start_of_number(std::string_view chunk, std::size_t stop) noexcept {
        const std::size_t other = chunk.substr(0, stop).find_last_not_of("+-.0123456789Ee");
        return other == std::string_view::npos ? 0 : other + 1;
    }

    // Where the value begins that the reader refused, though the lexer has gone on to `stop`: for a
    // literal that is its first character or, where it came in parts, its last.
    std::size_t place_of_error(reader& events, std::string_view chunk, std::size_t stop) const {
        const std::size_t offset = consumed_ + stop;
        switch (events.place()) {
        case reader::error_place::string: return events.locator().string_start(offset);
        case reader::error_place::literal: {
            const bool at_last = chunk[stop] == 'l' || chunk[stop] == 'e';
            return at_last ? offset + 1 - events.literal_length() : offset;
        }
        case reader::error_place::at_stop: return offset;
        case reader::error_place::known: break;
        }
        return *events.error().offset;
    }

    decode_limits limits_;
    lexer parser_;
    std::size_t consumed_ = 0;
    std::string tail_{};
    bool finished_ = false;
    bool ends_within_character_ = false;
    std::optional<decode_error> error_{};
};

/// Reads a document that is there as a whole.
BOOST_NOINLINE inline std::optional<decode_error> read_document(const type_table& root,
                                                                void* target,
                                                                std::string_view document,
                                                                const decode_options& options) {
    return document_parser(root, target, options, reader::text_lifetime::chunk)
        .write(document, false);
}

} // namespace ecswire::inline v0_2::detail
