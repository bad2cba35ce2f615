// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/client/random_uuid.hpp>

#include "support/catch.hpp"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <random>
#include <set>
#include <string>

using namespace ecswire;

namespace {

template <class Result, Result Value>
struct constant {
    static constexpr Result min() { return 0; }
    static constexpr Result max() { return std::numeric_limits<Result>::max(); }
    Result operator()() const { return Value; }
};

template <class Generator>
std::string uuid_of(Generator bits) {
    return random_uuid(bits);
}

} // namespace

static_assert(random_bits<std::mt19937>);
static_assert(random_bits<std::mt19937_64>);
static_assert(random_bits<std::random_device>);
static_assert(!random_bits<std::minstd_rand>);

TEST_CASE("random_uuid sets the version and the variant of RFC 9562") {
    CHECK(uuid_of(constant<std::uint64_t, 0>()) == "00000000-0000-4000-8000-000000000000");
    CHECK(uuid_of(constant<std::uint64_t, ~std::uint64_t{0}>()) ==
          "ffffffff-ffff-4fff-bfff-ffffffffffff");
}

TEST_CASE("random_uuid uses every bit of its generator, whatever the width") {
    CHECK(uuid_of(constant<std::uint64_t, 0x1122334455667788>()) ==
          "88776655-4433-4211-8877-665544332211");
    CHECK(uuid_of(constant<std::uint32_t, 0x11223344>()) == "44332211-4433-4211-8433-221144332211");
    CHECK(uuid_of(constant<std::uint8_t, 0x11>()) == "11111111-1111-4111-9111-111111111111");
}

TEST_CASE("random_uuid differs from call to call") {
    std::mt19937_64 engine(7); // NOLINT: the same in each run
    std::set<std::string> seen;
    for (std::size_t i = 0; i < 1'000; ++i) {
        const std::string uuid = random_uuid(engine);
        CHECK(uuid.size() == 36);
        CHECK(seen.insert(uuid).second);
    }
}
