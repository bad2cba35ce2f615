// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/detail/text_formatter.hpp>

// `fmt::format("{}", value)`. On request: ecswire.hpp doesn't include this, and ecswire doesn't
// need {fmt}, version 9 or newer. Where that isn't installed, there is nothing here.
#if __has_include(<fmt/format.h>)

#include <fmt/format.h>

/// Formats shapes, open enumerations and timestamps as JSON on one line, errors and violations as
/// their message, with the options that a text has: `{:>40}`.
template <ecswire::detail::formattable T>
struct fmt::formatter<T, char>
    : ecswire::detail::text_formatter<T, fmt::formatter<fmt::string_view, char>> {};

#endif
