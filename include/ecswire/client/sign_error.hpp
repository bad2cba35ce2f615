// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/formats_as_message.hpp>

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

/// Reasons why a request can't be signed.
///
/// As an `error_code`, each is equivalent to `invalid_argument` of Boost.System, but `hash_failed`
/// to `io_error`.
enum class sign_errc {
    missing_credentials = 1, ///< the access key ID or the secret is empty
    invalid_credentials,     ///< a key or token with spaces, control characters or beyond ASCII
    missing_region,          ///< the endpoint has no signing region
    invalid_scope,     ///< the signing name is empty, or it or the region has a slash or space
    missing_host,      ///< neither a Host header nor an endpoint with a valid URL
    repeated_host,     ///< more than one Host header
    outside_base_path, ///< the target isn't below the path of the endpoint's URL
    time_out_of_range, ///< a year before 0 or after 9999
    invalid_method,    ///< not a token of HTTP
    invalid_target,    ///< not a path and query as they stand in a request line
    invalid_header,    ///< a name that isn't a token, or a value with control characters
    hash_failed,       ///< the caller's hash returned an empty optional
};

namespace detail {

constexpr const char* describe(sign_errc code) noexcept {
    switch (code) {
    case sign_errc::missing_credentials: return "no credentials to sign with";
    case sign_errc::invalid_credentials: return "credentials that no request can carry";
    case sign_errc::missing_region: return "no region to sign for";
    case sign_errc::invalid_scope: return "a signing name or region that no signature can carry";
    case sign_errc::missing_host: return "no host to sign for";
    case sign_errc::repeated_host: return "more than one Host header";
    case sign_errc::outside_base_path:
        return "the target doesn't begin with the path of the endpoint's URL";
    case sign_errc::time_out_of_range: return "a time whose year is not within 0 and 9999";
    case sign_errc::invalid_method: return "a method that is not a token of HTTP";
    case sign_errc::invalid_target:
        return "a target that is not a path and query as in a request line";
    case sign_errc::invalid_header: return "a header that HTTP doesn't allow";
    case sign_errc::hash_failed: return "the hash function failed";
    }
    return "unknown error";
}

// A fixed identifier makes categories equal across shared libraries.
class sign_category_type final : public boost::system::error_category {
public:
    constexpr sign_category_type() noexcept : error_category(0x8a3c51e0d6f24b90U) {}
    [[nodiscard]] const char* name() const noexcept override { return "ecswire.sign"; }
    [[nodiscard]] std::string message(int value) const override {
        return describe(static_cast<sign_errc>(value));
    }
    [[nodiscard]] boost::system::error_condition
    default_error_condition(int value) const noexcept override {
        return boost::system::errc::make_error_condition(
            static_cast<sign_errc>(value) == sign_errc::hash_failed
                ? boost::system::errc::io_error
                : boost::system::errc::invalid_argument);
    }
};

inline constexpr sign_category_type sign_category_value{};

} // namespace detail

/// The category of `sign_errc`.
inline const boost::system::error_category& sign_category() noexcept {
    return detail::sign_category_value;
}

/// Converts a `sign_errc` to an `error_code`; Boost.System finds it by its name.
inline boost::system::error_code make_error_code(sign_errc code) noexcept {
    return {static_cast<int>(code), sign_category()};
}

template <>
inline constexpr bool formats_as_message<sign_errc> = true;

/// The error of `sign` and `canonical_request`. It holds no value of a header and no part of the
/// credentials.
struct sign_error {
    sign_errc code{};      ///< the kind of error
    std::string subject{}; ///< the header or the part of the credentials; empty for other codes

    /// The error on one line, in ASCII: `a header that HTTP doesn't allow: 'X-Trace'`.
    [[nodiscard]] std::string message() const {
        std::string text = detail::describe(code);
        if (!subject.empty()) {
            text.append(": '");
            for (const char character : subject) { // the name of a header may be any bytes
                text += character >= ' ' && character <= '~' ? character : '?';
            }
            text += '\'';
        }
        return text;
    }

    friend bool operator==(const sign_error&, const sign_error&) = default;
};

template <>
inline constexpr bool formats_as_message<sign_error> = true;

/// Throws `boost::system::system_error` with the code and the message. Boost.System calls it when
/// `value()` is called on a result that holds this error.
[[noreturn]] inline void throw_exception_from_error(const sign_error& error,
                                                    const boost::source_location& location) {
    boost::throw_exception(
        boost::system::system_error(make_error_code(error.code), error.message()), location);
}

} // namespace ecswire::inline v0_2

template <>
struct boost::system::is_error_code_enum<ecswire::sign_errc> : std::true_type {};
