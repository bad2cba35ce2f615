// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/detail/tables/contents.hpp>

namespace ecswire::inline v0_2 {

/// Whether a value of the type can contain a `sensitive` member or shape, at any depth. Printing
/// shows `"***"` instead of the sensitive value, and `excerpt` shows no text of the document.
template <class T>
inline constexpr bool holds_secrets = detail::contents_of<T>.secrets;

} // namespace ecswire::inline v0_2
