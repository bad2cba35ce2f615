// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/decode_errc.hpp>
#include <ecswire/text/utf8.hpp>

#include <boost/json/error.hpp>
#include <boost/system/error_code.hpp>

#include <array>
#include <cstddef>
#include <string_view>

/// What is wrong with text that isn't JSON, and where that begins. The lexer stops at different
/// places depending on how the text came, and calls most of it a syntax error: the bytes around
/// tell more.
namespace ecswire::inline v0_2::detail {

inline constexpr std::size_t nowhere = std::string_view::npos;

/// Where the lexer stopped. Positions are those in `text`.
struct lexer_stop {
    std::string_view text; // the last bytes before the stop, and the bytes at hand from there on
    std::size_t position;  // of the stop
    bool inside;           // of a string
    bool at_end;           // no more text comes after the stop
    std::array<std::size_t, 3> escapes; // the last ones that begin before the stop, or nowhere
};

struct malformed {
    decode_errc code;
    std::size_t position; // where the fault begins, in the text of the lexer's stop
};

/// Whether the text is the beginning of a UTF-8 sequence that goes on after it.
constexpr bool is_unfinished_sequence(std::string_view text) noexcept {
    const auto lead = static_cast<unsigned char>(text.front());
    const std::size_t size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    for (const char byte : text.substr(1)) {
        if (!is_utf8_continuation(byte)) {
            return false;
        }
    }
    return lead >= 0xC2 && lead <= 0xF4 && text.size() < size;
}

/// Where a sequence begins that isn't UTF-8 and whose first byte, at least, the lexer has taken: it
/// does so where a chunk ends within. Before it, all is UTF-8.
constexpr std::size_t find_malformed_sequence(const lexer_stop& stop) noexcept {
    constexpr std::size_t longest = 4;
    std::size_t at = stop.position < longest ? 0 : stop.position - (longest - 1);
    for (; at < stop.position; ++at) {
        const bool is_lead = static_cast<unsigned char>(stop.text[at]) >= 0xC0;
        if (is_lead && !read_code_point(stop.text, at).is_valid &&
            !is_unfinished_sequence(stop.text.substr(at))) {
            return at;
        }
    }
    return nowhere;
}

/// The UTF-16 code unit of the escape `\uXXXX` that the text begins with; -1 if it begins
/// otherwise.
constexpr int escaped_unit(std::string_view text) noexcept {
    constexpr std::size_t length = 6;
    constexpr std::string_view digits = "0123456789abcdef0123456789ABCDEF";
    if (text.size() < length || text[0] != '\\' || text[1] != 'u') {
        return -1;
    }
    int unit = 0;
    for (const char character : text.substr(2, 4)) {
        const std::size_t digit = digits.find(character);
        if (digit == nowhere) {
            return -1;
        }
        unit = unit * 16 + static_cast<int>(digit % 16);
    }
    return unit;
}

constexpr bool is_leading_surrogate(int unit) noexcept { return unit >= 0xD800 && unit < 0xDC00; }
constexpr bool is_trailing_surrogate(int unit) noexcept { return unit >= 0xDC00 && unit < 0xE000; }

/// The first of the last escapes before the stop that is at fault; nowhere if none is.
constexpr malformed examine_escapes(const lexer_stop& stop) noexcept {
    std::size_t leading = nowhere; // an escape that wants its other half
    for (const std::size_t escape : stop.escapes) {
        if (escape == nowhere) {
            continue;
        }
        const std::string_view text = stop.text.substr(escape);
        const int unit = escaped_unit(text);
        if (leading != nowhere) {
            if (!is_trailing_surrogate(unit)) { // which follows at once: else the lexer has stopped
                break;
            }
            leading = nowhere;
        } else if (is_leading_surrogate(unit)) {
            leading = escape;
        } else if (is_trailing_surrogate(unit)) {
            // Had the lexer gone on after it, it would end a pair, whose beginning is long ago.
            if (stop.position <= escape + 6) {
                return {decode_errc::unpaired_surrogate, escape};
            }
        } else if (unit < 0) {
            constexpr std::string_view shorthands = "\"\\/bfnrt";
            if (text.size() < 2 || shorthands.find(text[1]) == nowhere) {
                return {decode_errc::syntax, escape};
            }
        }
    }
    return {decode_errc::unpaired_surrogate, leading};
}

/// Where the literal begins that the text before the stop is a part of; else the stop. A literal is
/// at fault as a whole, wherever it departs from true, false or null.
constexpr std::size_t begin_of_literal(const lexer_stop& stop) noexcept {
    for (const std::string_view literal : {"true", "false", "null"}) {
        for (std::size_t size = literal.size() - 1; size != 0; --size) {
            if (stop.text.substr(0, stop.position).ends_with(literal.substr(0, size))) {
                return stop.position - size;
            }
        }
    }
    return stop.position;
}

inline malformed diagnose(const boost::system::error_code& ec, const lexer_stop& stop) noexcept {
    using boost::json::error;
    const auto is = [&](error code) { return ec == make_error_code(code); };
    if (is(error::too_deep)) {
        return {decode_errc::depth_exceeded, stop.position};
    }
    if (is(error::exponent_overflow)) {
        return {decode_errc::number_out_of_range, stop.position};
    }
    if (is(error::exception)) { // a chunk before was lost to one
        return {decode_errc::incomplete, stop.position};
    }
    const std::size_t sequence = find_malformed_sequence(stop);
    if (is(error::incomplete)) {
        return sequence != nowhere ? malformed{decode_errc::invalid_utf8, sequence}
                                   : malformed{decode_errc::incomplete, stop.position};
    }
    if (const malformed escape = examine_escapes(stop); escape.position < sequence) {
        return escape;
    }
    if (sequence != nowhere) {
        return {decode_errc::invalid_utf8, sequence};
    }
    if (stop.inside) {
        const bool is_ascii = stop.position == stop.text.size() ||
                              static_cast<unsigned char>(stop.text[stop.position]) < 0x80;
        return {is_ascii ? decode_errc::syntax : decode_errc::invalid_utf8, stop.position};
    }
    if (stop.at_end) {
        return {decode_errc::incomplete, stop.position};
    }
    return {decode_errc::syntax, begin_of_literal(stop)};
}

} // namespace ecswire::inline v0_2::detail
