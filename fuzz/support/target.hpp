// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include "tests/support/random_value.hpp"

#include <string>
#include <string_view>

/// What a fuzzer is here: two functions in a source of its own, fuzz/<target>.cpp. A fuzzing engine
/// drives the first (engine.cpp), or a program that any compiler builds (replay.cpp).
namespace fuzz {

/// Checks what the target promises, for any bytes; ends the program where the promise is broken.
void run(std::string_view input);

/// An input to begin with, of the kind that the target is about.
std::string make_seed(ecswire_test::seeded_choices& choices);

} // namespace fuzz
