// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/decode_errc.hpp>
#include <ecswire/reflect/formats_as_message.hpp>
#include <ecswire/text/one_line.hpp>

#include <boost/assert/source_location.hpp>
#include <boost/config.hpp>
#include <boost/system/system_error.hpp>
#include <boost/throw_exception.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace ecswire::inline v0_2 {

/// Why and where a document can't be decoded: the error of everything that decodes.
struct decode_error {
    decode_errc code{}; ///< what kind of error it is

    /// JSON Pointer (RFC 6901) of the value at fault: `/containerInstance/tags/3/key`. Of malformed
    /// text, that of the value read last.
    std::string pointer{};

    /// The offset at which the value at fault begins, or at which the text stops being JSON: bytes,
    /// from 0. None where the document is a `boost::json::value`, which has no offsets.
    std::optional<std::size_t> offset{};

    std::string_view expected{}; ///< what belongs there, as in "a string"; may be empty
    std::string_view found{};    ///< what is there, as in "a number"; empty where `expected` is
    std::size_t limit{};         ///< the limit that is exceeded, for the codes of limits
    bool has_secrets{}; ///< the document is one of a type that `holds_secrets`: don't show its text

    /// One line for people, valid UTF-8 without control characters: `expected a string, found a
    /// number at '/cluster', byte 12`.
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

/// Found by Boost.System where a result that holds this error is asked for its value: throws
/// `boost::system::system_error` with the code and the message.
[[noreturn]] inline void throw_exception_from_error(const decode_error& error,
                                                    const boost::source_location& location) {
    boost::throw_exception(
        boost::system::system_error(make_error_code(error.code), error.message()), location);
}

} // namespace ecswire::inline v0_2
