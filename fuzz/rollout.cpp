// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

// A rollout of any small fleet against any sequence of events, answers, faults and crashes loses no
// instance, updates none twice, never too many at once, and ends. The bytes are the first choices.

#include "fuzz/support/check.hpp"
#include "fuzz/support/target.hpp"
#include "tests/ecs/container_instances/simulation/rollout_simulation.hpp"

#include <cstdio>

void fuzz::run(std::string_view input) {
    ecswire_test::rollout_simulation simulation{ecswire_test::random_source(input)};
    const std::string problem = simulation.run();
    if (!problem.empty()) {
        std::fprintf(stderr, "%s\n", problem.c_str());
    }
    FUZZ_CHECK(problem.empty());
}

std::string fuzz::make_seed(ecswire_test::seeded_choices& choices) {
    std::string input;
    for (std::size_t left = choices.below(1000); left != 0; --left) {
        input += static_cast<char>(choices.below(256));
    }
    return input;
}
