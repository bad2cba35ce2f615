// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/text/print_text.hpp>

#include <ostream>
#include <string>

namespace ecswire::inline v0_2 {

/// Whether values of T are printed and formatted as their message. Each error, violation and error
/// code of the library specialises it beside its definition.
template <class T>
inline constexpr bool formats_as_message = false;

/// The message of a value: `value.message()` or, of an enumeration of error codes, that of its
/// category.
template <class T>
    requires formats_as_message<T>
[[nodiscard]] std::string message_of(const T& value) {
    if constexpr (requires { value.message(); }) {
        return value.message();
    } else {
        return make_error_code(value).message();
    }
}

/// Prints the message.
template <class T>
requires formats_as_message<T> std::ostream& operator<<(std::ostream& stream, const T& value) {
    return print_text(stream, message_of(value));
}

} // namespace ecswire::inline v0_2
