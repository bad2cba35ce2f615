// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/detail/write/text_formatter.hpp>

// `fmt::format("{}", value)`, with {fmt} 9 or newer. ecswire.hpp doesn't include this header, so
// that ecswire doesn't depend on {fmt}. Where {fmt} isn't installed, this header defines nothing.
#if __has_include(<fmt/format.h>)

#include <fmt/format.h>

/// Formats shapes, open enumerations and timestamps as JSON on one line, and errors and violations
/// as their message. The format options are those of a string: `{:>40}`.
template <ecswire::detail::formattable T>
struct fmt::formatter<T, char>
    : ecswire::detail::text_formatter<T, fmt::formatter<fmt::string_view, char>> {};

#endif
