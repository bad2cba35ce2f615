// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/decode_error.hpp>
#include <ecswire/json/encode_error.hpp>
#include <ecswire/protocol/pointer_into_temporary.hpp>
#include <ecswire/protocol/protocol_errc.hpp>
#include <ecswire/reflect/formats_as_message.hpp>
#include <ecswire/text/one_line.hpp>
#include <ecswire/validation/validation_report.hpp>

#include <boost/assert/source_location.hpp>
#include <boost/system/system_error.hpp>
#include <boost/throw_exception.hpp>

#include <string>
#include <utility>
#include <variant>

namespace ecswire::inline v0_2 {

/// Why `make_request` can't make a request, or why a received message is not a valid request of the
/// operation. Store `result.error()` before calling an accessor that returns a pointer: calling it
/// on a temporary doesn't compile.
class request_error {
    // Without default member initialisers, which would be incomplete where the variant below needs
    // them.
    struct bad_target {
        std::string text;
        friend bool operator==(const bad_target&, const bad_target&) = default;
    };
    struct bad_method {
        std::string text;
        friend bool operator==(const bad_method&, const bad_method&) = default;
    };

public:
    request_error() = default;
    explicit request_error(validation_report violations) : reason_(std::move(violations)) {}
    explicit request_error(encode_error error) : reason_(std::move(error)) {}
    explicit request_error(decode_error error) : reason_(std::move(error)) {}

    /// The error for an HTTP method other than POST.
    [[nodiscard]] static request_error wrong_method(std::string method) {
        return request_error(bad_method{std::move(method)});
    }

    /// The error for a value of `X-Amz-Target` that doesn't name the operation; empty if the header
    /// is absent.
    [[nodiscard]] static request_error unknown_operation(std::string target) {
        return request_error(bad_target{std::move(target)});
    }

    /// The kind of error.
    [[nodiscard]] protocol_errc code() const noexcept {
        constexpr protocol_errc codes[] = {
            protocol_errc::unknown_operation,   protocol_errc::wrong_method,
            protocol_errc::invalid_request,     protocol_errc::unencodable_request,
            protocol_errc::undecodable_request,
        };
        return codes[reason_.index()];
    }

    /// The violated constraints if the code is `invalid_request`, else null.
    [[nodiscard]] const validation_report* violations() const& noexcept {
        return std::get_if<validation_report>(&reason_);
    }
    /// Calls on a temporary fail to compile.
    template <class Self = request_error>
    const validation_report* violations() const&& noexcept {
        return pointer_into_temporary<Self, validation_report>();
    }

    /// Why the request can't be encoded if the code is `unencodable_request`, else null.
    [[nodiscard]] const encode_error* encode_failure() const& noexcept {
        return std::get_if<encode_error>(&reason_);
    }
    /// Calls on a temporary fail to compile.
    template <class Self = request_error>
    const encode_error* encode_failure() const&& noexcept {
        return pointer_into_temporary<Self, encode_error>();
    }

    /// Why the body can't be decoded if the code is `undecodable_request`, else null.
    [[nodiscard]] const decode_error* decode_failure() const& noexcept {
        return std::get_if<decode_error>(&reason_);
    }
    /// Calls on a temporary fail to compile.
    template <class Self = request_error>
    const decode_error* decode_failure() const&& noexcept {
        return pointer_into_temporary<Self, decode_error>();
    }

    /// The error on one line, in valid UTF-8 without control characters; `; ` joins several
    /// violations.
    [[nodiscard]] std::string message() const {
        if (const auto* const found = violations()) {
            return on_one_line(found->message());
        }
        if (const auto* const error = encode_failure()) {
            return error->message();
        }
        if (const auto* const error = decode_failure()) {
            return error->message();
        }
        if (const auto* const method = std::get_if<bad_method>(&reason_)) {
            return "expected the method POST, found '" + on_one_line(method->text) + "'";
        }
        return "unknown operation '" + on_one_line(std::get<bad_target>(reason_).text) + "'";
    }

    friend bool operator==(const request_error&, const request_error&) = default;

private:
    explicit request_error(bad_target target) : reason_(std::move(target)) {}
    explicit request_error(bad_method method) : reason_(std::move(method)) {}

    std::variant<bad_target, bad_method, validation_report, encode_error, decode_error> reason_{};
};

template <>
inline constexpr bool formats_as_message<request_error> = true;

/// Throws `boost::system::system_error` with the code and the message. Boost.System calls it when
/// `value()` is called on a result that holds this error.
[[noreturn]] inline void throw_exception_from_error(const request_error& error,
                                                    const boost::source_location& location) {
    boost::throw_exception(
        boost::system::system_error(make_error_code(error.code()), error.message()), location);
}

} // namespace ecswire::inline v0_2
