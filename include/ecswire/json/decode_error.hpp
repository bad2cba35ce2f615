// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/decode_errc.hpp>
#include <ecswire/reflect/formats_as_message.hpp>

#include <boost/assert/source_location.hpp>
#include <boost/config.hpp>
#include <boost/system/system_error.hpp>
#include <boost/throw_exception.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace ecswire::inline v0_2 {

/// Why and where a document can't be read: the error of everything that decodes.
struct decode_error {
    decode_errc code{}; ///< what kind of error it is

    /// JSON Pointer (RFC 6901) of the value at fault: `/containerInstance/tags/3/key`. Where the
    /// text itself is malformed, of the value read last.
    std::string pointer{};

    /// Where the value at fault begins, or the text stops being JSON: bytes from the beginning of
    /// the document, from 0. None where the document is no text but a `boost::json::value`.
    std::optional<std::size_t> offset{};

    std::string_view expected{}; ///< what belongs there, as in "a string"; empty where that is JSON
    std::string_view found{};    ///< what is there, as in "a number"; empty where that is no JSON
    std::size_t limit{};         ///< what was exceeded, for the codes that are a limit's

    /// A sentence for people: `expected a string, found a number at '/cluster', byte 12`.
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
        text.append(" at '").append(pointer).append("'");
        if (offset) {
            text.append(", byte ").append(std::to_string(*offset));
        }
        return text;
    }

    friend bool operator==(const decode_error&, const decode_error&) = default;
};

template <>
inline constexpr bool formats_as_message<decode_error> = true;

/// Found by Boost.System where `value()` is asked of a result that holds this error: throws
/// `boost::system::system_error` with the code and the message.
[[noreturn]] inline void throw_exception_from_error(const decode_error& error,
                                                    const boost::source_location& location) {
    boost::throw_exception(
        boost::system::system_error(make_error_code(error.code), error.message()), location);
}

} // namespace ecswire::inline v0_2
