// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/validation/validate.hpp>
#include <ecswire/validation/validate_options.hpp>
#include <ecswire/validation/validation_report.hpp>
#include <ecswire/validation/violation.hpp>

#include <string>

/// What a test says of a value's violations: where they are and of which constraint, never in which
/// words.
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

/// The same of a value, as a user sets it. Of a valid one it is empty: `valid`.
template <class T>
std::string from_user(const T& value) {
    return places(ecswire::validate(value));
}

/// The same as the service sends it.
template <class T>
std::string from_service(const T& value) {
    return places(ecswire::validate(value, {.origin = ecswire::value_origin::service}));
}

inline constexpr const char* valid = "";

} // namespace ecswire_test
