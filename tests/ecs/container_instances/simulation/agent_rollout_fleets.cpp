// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include "rollout_simulation.hpp"

#include "support/catch.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

using namespace ecswire;
using namespace ecswire_test;

namespace {

// ECSWIRE_ROLLOUT_SEED replays one fleet, ECSWIRE_ROLLOUT_FLEETS changes their number.
std::uint64_t setting(const char* name, std::uint64_t absent) {
    const char* const text = std::getenv(name);
    return text != nullptr ? std::strtoull(text, nullptr, 10) : absent;
}

} // namespace

TEST_CASE("A rollout loses no instance, updates none twice, and never too many at once") {
    const std::uint64_t first = setting("ECSWIRE_ROLLOUT_SEED", 1);
    const bool replays = std::getenv("ECSWIRE_ROLLOUT_SEED") != nullptr;
    const std::uint64_t fleets = setting("ECSWIRE_ROLLOUT_FLEETS", replays ? 1 : 10'000);
    std::size_t instances = 0;
    std::size_t largest = 0;
    std::size_t crashes = 0;
    std::size_t outcomes[7] = {};
    for (std::uint64_t seed = first; seed != first + fleets; ++seed) {
        rollout_simulation each{random_source(seed)};
        const std::string problem = each.run();
        if (!problem.empty()) {
            FAIL_CHECK(problem << ": ECSWIRE_ROLLOUT_SEED=" << seed);
        }
        instances += each.size();
        largest = std::max(largest, each.size());
        crashes += each.crashes();
        for (const agent_rollout_instance& instance : each.state().instances) {
            if (instance.outcome) {
                ++outcomes[static_cast<std::size_t>(*instance.outcome->known())];
            }
        }
    }
    WARN("seeds " << first << " to " << first + fleets - 1 << ": " << instances
                  << " instances, up to " << largest << " in a fleet; " << crashes
                  << " crashes; updated " << outcomes[0] << ", already newest " << outcomes[1]
                  << ", failed " << outcomes[2] << ", not supported " << outcomes[3]
                  << ", vanished " << outcomes[4] << ", timed out " << outcomes[5] << ", skipped "
                  << outcomes[6]);
    if (!replays) {
        CHECK(std::ranges::all_of(outcomes, [](std::size_t number) { return number != 0; }));
    }
}
