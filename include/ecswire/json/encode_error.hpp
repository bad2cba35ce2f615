// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/formats_as_message.hpp>
#include <ecswire/text/one_line.hpp>

#include <boost/assert/source_location.hpp>
#include <boost/system/errc.hpp>
#include <boost/system/error_category.hpp>
#include <boost/system/error_code.hpp>
#include <boost/system/error_condition.hpp>
#include <boost/system/system_error.hpp>
#include <boost/throw_exception.hpp>

#include <string>
#include <type_traits>

namespace ecswire::inline v0_2 {

/// Why a value can't be encoded as JSON. The comment of each code names the generic condition of
/// Boost.System that it is equivalent to.
enum class encode_errc {
    invalid_utf8 = 1, ///< a text isn't UTF-8; `illegal_byte_sequence`
};

namespace detail {

class encode_category_type final : public boost::system::error_category {
public:
    constexpr encode_category_type() noexcept : error_category(0x8a3c51e0d6f24b72U) {}
    [[nodiscard]] const char* name() const noexcept override { return "ecswire.encode"; }
    [[nodiscard]] std::string message(int value) const override {
        return static_cast<encode_errc>(value) == encode_errc::invalid_utf8
                   ? "a text that is not UTF-8"
                   : "unknown error";
    }
    [[nodiscard]] boost::system::error_condition
    default_error_condition(int value) const noexcept override {
        if (static_cast<encode_errc>(value) == encode_errc::invalid_utf8) {
            return boost::system::errc::make_error_condition(
                boost::system::errc::illegal_byte_sequence);
        }
        return {value, *this};
    }
};

inline constexpr encode_category_type encode_category_value{};

} // namespace detail

/// The category of `encode_errc`.
inline const boost::system::error_category& encode_category() noexcept {
    return detail::encode_category_value;
}

/// Converts an `encode_errc` to an `error_code`; Boost.System finds it by its name.
inline boost::system::error_code make_error_code(encode_errc code) noexcept {
    return {static_cast<int>(code), encode_category()};
}

template <>
inline constexpr bool formats_as_message<encode_errc> = true;

/// Why and where a value can't be encoded. Every encoding function returns this error.
struct encode_error {
    encode_errc code{};    ///< the kind of error
    std::string pointer{}; ///< JSON Pointer (RFC 6901) of the text; for a map key, of the map

    /// The error on one line, in valid UTF-8 without control characters: `a text that is not UTF-8
    /// at '/tags/3/key'`.
    [[nodiscard]] std::string message() const {
        std::string text = encode_category().message(static_cast<int>(code)) + " at '";
        append_on_one_line(text, pointer);
        return text + "'";
    }

    friend bool operator==(const encode_error&, const encode_error&) = default;
};

template <>
inline constexpr bool formats_as_message<encode_error> = true;

/// Throws `boost::system::system_error` with the code and the message. Boost.System calls it when
/// `value()` is called on a result that holds this error.
[[noreturn]] inline void throw_exception_from_error(const encode_error& error,
                                                    const boost::source_location& location) {
    boost::throw_exception(
        boost::system::system_error(make_error_code(error.code), error.message()), location);
}

} // namespace ecswire::inline v0_2

template <>
struct boost::system::is_error_code_enum<ecswire::encode_errc> : std::true_type {};
