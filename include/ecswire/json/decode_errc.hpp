// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/formats_as_message.hpp>

#include <boost/system/error_category.hpp>
#include <boost/system/error_code.hpp>
#include <boost/system/error_condition.hpp>

#include <string>
#include <type_traits>

namespace ecswire::inline v0_2 {

/// Why a document can't be decoded.
enum class decode_errc {
    syntax = 1,          ///< not JSON by RFC 8259
    incomplete,          ///< the text ends within the document, or is empty
    trailing_text,       ///< more than white space after the document
    invalid_utf8,        ///< a string holds bytes that aren't UTF-8
    unpaired_surrogate,  ///< one half of a surrogate pair (`\uD800` to `\uDFFF`) without the other
    byte_order_mark,     ///< the document begins with the byte order mark of UTF-8 or UTF-16
    compressed,          ///< the document is a gzip or zlib stream
    wrong_type,          ///< a JSON type other than the member's
    not_an_integer,      ///< a number with a fraction, for an integer member
    number_out_of_range, ///< a number outside the range of the member's type
    invalid_base64,      ///< a string that isn't base64, for a blob member
    text_not_borrowable, ///< `std::string_view` member: the text has escapes or came in chunks
    depth_exceeded,      ///< more than `decode_limits::depth`
    body_too_large,      ///< more than `decode_limits::body`
    string_too_long,     ///< more than `decode_limits::string`
    list_too_long,       ///< more than `decode_limits::list`
    number_too_long,     ///< more than `decode_limits::number`
    too_many_values,     ///< more than `decode_limits::values`
};

/// The error conditions to which the codes of `decode_errc` belong.
enum class decode_condition {
    malformed = 1,  ///< the text isn't one JSON document
    mismatch,       ///< the document is JSON, but doesn't fit the shape
    limit_exceeded, ///< the document exceeds one of `decode_limits`
};

namespace detail {

constexpr const char* describe(decode_errc code) noexcept {
    switch (code) {
    case decode_errc::syntax: return "malformed JSON";
    case decode_errc::incomplete: return "the JSON document ends too early";
    case decode_errc::trailing_text: return "text after the JSON document";
    case decode_errc::invalid_utf8: return "a string that is not UTF-8";
    case decode_errc::unpaired_surrogate: return "an escaped surrogate without its other half";
    case decode_errc::byte_order_mark:
        return "a byte order mark instead of a JSON document in UTF-8";
    case decode_errc::compressed: return "compressed data (gzip or deflate) instead of JSON";
    case decode_errc::wrong_type: return "a value of the wrong type";
    case decode_errc::not_an_integer: return "a fraction where an integer belongs";
    case decode_errc::number_out_of_range: return "a number that is out of range";
    case decode_errc::invalid_base64: return "a string that is not base64";
    case decode_errc::text_not_borrowable:
        return "text that a view can't refer to: it has escapes or came in chunks, and "
               "decode_options::resource is null";
    case decode_errc::depth_exceeded: return "too many levels of nesting";
    case decode_errc::body_too_large: return "the document is too large";
    case decode_errc::string_too_long: return "a string that is too long";
    case decode_errc::list_too_long: return "a list that is too long";
    case decode_errc::number_too_long: return "a number of too many characters";
    case decode_errc::too_many_values: return "too many values in the document";
    }
    return "unknown error";
}

constexpr decode_condition condition_of(decode_errc code) noexcept {
    switch (code) {
    case decode_errc::syntax:
    case decode_errc::incomplete:
    case decode_errc::trailing_text:
    case decode_errc::invalid_utf8:
    case decode_errc::unpaired_surrogate:
    case decode_errc::byte_order_mark:
    case decode_errc::compressed: return decode_condition::malformed;
    case decode_errc::wrong_type:
    case decode_errc::not_an_integer:
    case decode_errc::number_out_of_range:
    case decode_errc::invalid_base64:
    case decode_errc::text_not_borrowable: return decode_condition::mismatch;
    case decode_errc::depth_exceeded:
    case decode_errc::body_too_large:
    case decode_errc::string_too_long:
    case decode_errc::list_too_long:
    case decode_errc::number_too_long:
    case decode_errc::too_many_values: return decode_condition::limit_exceeded;
    }
    return {}; // 0 is no error and has no condition
}

} // namespace detail

/// The category of `decode_condition`.
inline const boost::system::error_category& decode_condition_category() noexcept;

namespace detail {

// Categories with the same fixed identifier compare equal across shared libraries.
class decode_condition_category_type final : public boost::system::error_category {
public:
    constexpr decode_condition_category_type() noexcept : error_category(0x8a3c51e0d6f24b71U) {}
    [[nodiscard]] const char* name() const noexcept override { return "ecswire.decode_condition"; }
    [[nodiscard]] std::string message(int value) const override {
        switch (static_cast<decode_condition>(value)) {
        case decode_condition::malformed: return "not a JSON document";
        case decode_condition::mismatch: return "not a document of this shape";
        case decode_condition::limit_exceeded: return "a limit is exceeded";
        }
        return "unknown condition";
    }
};

class decode_category_type final : public boost::system::error_category {
public:
    constexpr decode_category_type() noexcept : error_category(0x8a3c51e0d6f24b70U) {}
    [[nodiscard]] const char* name() const noexcept override { return "ecswire.decode"; }
    [[nodiscard]] std::string message(int value) const override {
        return describe(static_cast<decode_errc>(value));
    }
    [[nodiscard]] boost::system::error_condition
    default_error_condition(int value) const noexcept override {
        return {static_cast<int>(condition_of(static_cast<decode_errc>(value))),
                decode_condition_category()};
    }
};

inline constexpr decode_condition_category_type decode_condition_category_value{};
inline constexpr decode_category_type decode_category_value{};

} // namespace detail

inline const boost::system::error_category& decode_condition_category() noexcept {
    return detail::decode_condition_category_value;
}

/// The category of `decode_errc`.
inline const boost::system::error_category& decode_category() noexcept {
    return detail::decode_category_value;
}

/// Converts a `decode_errc` to an `error_code`; Boost.System finds it by its name.
inline boost::system::error_code make_error_code(decode_errc code) noexcept {
    return {static_cast<int>(code), decode_category()};
}

template <>
inline constexpr bool formats_as_message<decode_errc> = true;

/// Converts a `decode_condition` to an `error_condition`; Boost.System finds it by its name.
inline boost::system::error_condition make_error_condition(decode_condition condition) noexcept {
    return {static_cast<int>(condition), decode_condition_category()};
}

} // namespace ecswire::inline v0_2

template <>
struct boost::system::is_error_code_enum<ecswire::decode_errc> : std::true_type {};
template <>
struct boost::system::is_error_condition_enum<ecswire::decode_condition> : std::true_type {};
