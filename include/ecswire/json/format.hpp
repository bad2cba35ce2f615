// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/detail/write/text_formatter.hpp>

#include <version>

// `std::format("{}", value)`. ecswire.hpp doesn't include this header, since <format> is slow to
// compile. Where the standard library has no std::format (libstdc++ before 13), this header defines
// nothing.
#if defined(__cpp_lib_format)

#include <format>
#include <string_view>

/// Formats shapes, open enumerations and timestamps as JSON on one line, and errors and violations
/// as their message. The format options are those of a string: `{:>40}`.
template <ecswire::detail::formattable T>
struct std::formatter<T, char>
    : ecswire::detail::text_formatter<T, std::formatter<std::string_view, char>> {};

#endif
