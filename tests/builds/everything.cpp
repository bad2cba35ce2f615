// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

// Every header, without exceptions and run-time type information, after the macros of <windows.h>.
#include "../support/windows_macros.hpp"

#include <ecswire/ecs/ecs.hpp>
#include <ecswire/ecswire.hpp>
#include <ecswire/testing/fake_ecs.hpp>

#include "everything.hpp"

#include <boost/assert/source_location.hpp>
#include <boost/throw_exception.hpp>

#include <cstdlib>
#include <exception>

// Boost requires these of a program without exceptions. Nothing here may call them.
namespace boost {
void throw_exception(const std::exception&) { std::abort(); }
void throw_exception(const std::exception&, const source_location&) { std::abort(); }
} // namespace boost

everything_seen everything_here() { return see_everything(); }

int main() {
    const everything_seen here = everything_here();
    const everything_seen there = everything_there();
    return here.version == there.version && here.number == there.number ? 0 : 1;
}
