// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/validation/validate.hpp>
#include <ecswire/validation/validate_options.hpp>
#include <ecswire/validation/validation_report.hpp>
#include <ecswire/validation/violation.hpp>

#include <string>

/// The violations of a value as text: their pointers and constraints, without their messages.
namespace ecswire_test {

/// "/tags/3/key length, /name required": each violation's pointer and constraint, in order.
inline std::string places(const ecswire::validation_report& report) {
    std::string result;
    for (const ecswire::violation& found : report) {
        result += result.empty() ? "" : ", ";
        ((result += found.pointer) += ' ') += found.constraint;
    }
    return result;
}

/// The same for a value that a user sends. For a valid value it is empty: `valid`.
template <class T>
std::string from_user(const T& value) {
    return places(ecswire::validate(value));
}

/// The same for a value that the service sends.
template <class T>
std::string from_service(const T& value) {
    return places(ecswire::validate(value, {.origin = ecswire::value_origin::service}));
}

inline constexpr const char* valid = "";

} // namespace ecswire_test
