// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <cstdio>
#include <cstdlib>

namespace fuzz {

[[noreturn]] inline void report(const char* broken, const char* file, int line) {
    std::fprintf(stderr, "%s:%d: not so: %s\n", file, line, broken);
    std::abort();
}

} // namespace fuzz

/// Aborts the program unless the condition holds. A fuzzing engine reports that as a finding.
#define FUZZ_CHECK(...)                                                                            \
    do {                                                                                           \
        if (!(__VA_ARGS__)) {                                                                      \
            fuzz::report(#__VA_ARGS__, __FILE__, __LINE__);                                        \
        }                                                                                          \
    } while (false)
