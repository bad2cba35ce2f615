// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/decode_errc.hpp>
#include <ecswire/reflect/formats_as_message.hpp>
#include <ecswire/text/one_line.hpp>

#include <boost/assert/source_location.hpp>
#include <boost/system/system_error.hpp>
#include <boost/throw_exception.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace ecswire::inline v0_2 {

/// Why and where a document can't be decoded. Every decoding function returns this error.
struct decode_error {
    decode_errc code{}; ///< the kind of error

    /// JSON Pointer (RFC 6901) of the rejected value, such as `/containerInstance/tags/3/key`. If
    /// the text is malformed, it is the pointer of the value that was read last.
    std::string pointer{};

    /// The offset, in bytes from 0, at which the rejected value begins or the text stops being
    /// JSON. Empty if the document is a `boost::json::value`.
    std::optional<std::size_t> offset{};

    std::string_view expected{}; ///< the expected kind of value, such as "a string"; may be empty
    std::string_view found{};    ///< the kind of value in the document; empty if `expected` is
    std::size_t limit{};         ///< the exceeded limit, if the condition is `limit_exceeded`
    bool has_secrets{}; ///< the target type `holds_secrets`, so `excerpt` shows no document text

    /// The error on one line, in valid UTF-8 without control characters: `expected a string, found
    /// a number at '/cluster', byte 12`.
    [[nodiscard]] std::string message() const {
        std::string text;
        if (!expected.empty()) {
            text.append("expected ").append(expected).append(", found ").append(found);
        } else {
            text.append(detail::describe(code));
        }
        if (detail::condition_of(code) == decode_condition::limit_exceeded) {
            text.append(" (the limit is ").append(std::to_string(limit)).append(")");
        }
        append_on_one_line(text.append(" at '"), pointer);
        text.append("'");
        if (offset) {
            text.append(", byte ").append(std::to_string(*offset));
        }
        return text;
    }

    friend bool operator==(const decode_error&, const decode_error&) = default;
};

template <>
inline constexpr bool formats_as_message<decode_error> = true;

/// Throws `boost::system::system_error` with the code and the message. Boost.System calls it when
/// `value()` is called on a result that holds this error.
[[noreturn]] inline void throw_exception_from_error(const decode_error& error,
                                                    const boost::source_location& location) {
    boost::throw_exception(
        boost::system::system_error(make_error_code(error.code), error.message()), location);
}

} // namespace ecswire::inline v0_2
