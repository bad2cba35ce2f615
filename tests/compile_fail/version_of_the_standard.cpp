// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
// expect: ecswire needs C++20 or newer: compile with -std=c++20
// expect at most 10 lines

#ifdef ECSWIRE_FIXED
#else
#undef __cplusplus
#define __cplusplus 201703L
#endif

#include <ecswire/ecswire.hpp>
