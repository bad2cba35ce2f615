// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/formats_as_message.hpp>

#include <boost/assert/source_location.hpp>
#include <boost/system/error_category.hpp>
#include <boost/system/error_code.hpp>
#include <boost/system/error_condition.hpp>
#include <boost/system/system_error.hpp>
#include <boost/throw_exception.hpp>

#include <ostream>
#include <string>
#include <string_view>
#include <type_traits>

namespace ecswire::inline v0_2 {

/// Why a value can't be written as JSON.
enum class encode_errc {
    invalid_utf8 = 1, ///< a text is not UTF-8, so that no JSON document can hold it
};

/// What kind of trouble an `encode_errc` is.
enum class encode_condition {
    unencodable = 1, ///< the value can't be written as JSON, whatever the options
};

namespace detail {

class encode_condition_category_type final : public boost::system::error_category {
public:
    constexpr encode_condition_category_type() noexcept : error_category(0x8a3c51e0d6f24b73U) {}
    [[nodiscard]] const char* name() const noexcept override { return "ecswire.encode_condition"; }
    [[nodiscard]] std::string message(int value) const override {
        return static_cast<encode_condition>(value) == encode_condition::unencodable
                   ? "not to be written as JSON"
                   : "unknown condition";
    }
};

inline constexpr encode_condition_category_type encode_condition_category_value{};

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
        const bool is_known = static_cast<encode_errc>(value) == encode_errc::invalid_utf8;
        return {is_known ? static_cast<int>(encode_condition::unencodable) : 0,
                encode_condition_category_value};
    }
};

inline constexpr encode_category_type encode_category_value{};

} // namespace detail

/// The category of `encode_errc`.
inline const boost::system::error_category& encode_category() noexcept {
    return detail::encode_category_value;
}

/// Found by Boost.System where an `encode_errc` becomes an `error_code`.
inline boost::system::error_code make_error_code(encode_errc code) noexcept {
    return {static_cast<int>(code), encode_category()};
}

/// Prints the code's message.
inline std::ostream& operator<<(std::ostream& stream, encode_errc code) {
    return stream << make_error_code(code).message();
}

/// Found by Boost.System where an `encode_condition` is compared with an `error_code`.
inline boost::system::error_condition make_error_condition(encode_condition condition) noexcept {
    return {static_cast<int>(condition), detail::encode_condition_category_value};
}

/// Why and where a value can't be written: the error of everything that encodes.
struct encode_error {
    encode_errc code{};    ///< what kind of error it is
    std::string pointer{}; ///< JSON Pointer (RFC 6901) of the text, or of the map whose key it is

    /// A sentence for people: `a text that is not UTF-8 at '/tags/3/key'`.
    [[nodiscard]] std::string message() const {
        return encode_category().message(static_cast<int>(code)) + " at '" + pointer + "'";
    }

    friend bool operator==(const encode_error&, const encode_error&) = default;
};

template <>
inline constexpr bool formats_as_message<encode_error> = true;

/// Found by Boost.System where `value()` is asked of a result that holds this error: throws
/// `boost::system::system_error` with the code and the message.
[[noreturn]] inline void throw_exception_from_error(const encode_error& error,
                                                    const boost::source_location& location) {
    boost::throw_exception(
        boost::system::system_error(make_error_code(error.code), error.message()), location);
}

} // namespace ecswire::inline v0_2

template <>
struct boost::system::is_error_code_enum<ecswire::encode_errc> : std::true_type {};
template <>
struct boost::system::is_error_condition_enum<ecswire::encode_condition> : std::true_type {};
