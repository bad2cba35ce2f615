// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ostream>

namespace ecswire::inline v0_2 {

/// Whether values of T are printed and formatted as their `message()`. Each error and violation of
/// the library specialises it beside its definition.
template <class T>
inline constexpr bool formats_as_message = false;

/// Prints the message.
template <class T>
requires formats_as_message<T> std::ostream& operator<<(std::ostream& stream, const T& value) {
    return stream << value.message();
}

} // namespace ecswire::inline v0_2
