// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/version.hpp>

/// Marks a function whose unsigned arithmetic is meant to wrap, for -fsanitize=integer of Clang.
#if defined(__clang__)
#define ECSWIRE_WRAPPING [[clang::no_sanitize("unsigned-integer-overflow", "unsigned-shift-base")]]
#else
#define ECSWIRE_WRAPPING
#endif
