// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

namespace ecswire::inline v0_2 {

/// Whether values of T are shown to people by their `message()`: true of the library's errors and
/// violations, each of which says so beside its definition. The formatters ask it.
template <class T>
inline constexpr bool prints_message = false;

} // namespace ecswire::inline v0_2
