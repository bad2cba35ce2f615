// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

// Compiled by the rules of MSVC, as far as CMakeLists.txt can ask Clang for them.

#if defined(_WIN32)
#include <winsock2.h>

#include <windows.h>
#if !defined(ERROR) || !defined(DELETE) || !defined(IN) || !defined(interface) || !defined(near)
#error "these are not the macros of <windows.h>"
#endif
#define min(a, b) (((a) < (b)) ? (a) : (b)) // as Microsoft's has it, MinGW's hasn't
#define max(a, b) (((a) > (b)) ? (a) : (b))
#endif

#include <ecswire/ecs/ecs.hpp>
#include <ecswire/ecswire.hpp>
#include <ecswire/json/fmt.hpp>
#include <ecswire/json/format.hpp>
#include <ecswire/testing/fake_ecs.hpp>

#include "../consumers/consumer.cpp" // instantiates the templates
