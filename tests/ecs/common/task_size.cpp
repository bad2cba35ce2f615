// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/common/task_size.hpp>

#include "support/catch.hpp"

#include <cstdint>
#include <optional>
#include <vector>

using namespace ecswire;

namespace {

// The memory sizes that Fargate offers with a number of CPU units, in MiB, found by trying
// each.
std::vector<std::int64_t> sizes_of(std::int64_t units) {
    std::vector<std::int64_t> sizes;
    for (std::int64_t mib = 0; mib <= 200'000; ++mib) {
        if (is_fargate_size(units, mib)) {
            sizes.push_back(mib);
        }
    }
    return sizes;
}

std::vector<std::int64_t> from_to(std::int64_t min, std::int64_t max, std::int64_t step) {
    std::vector<std::int64_t> sizes;
    for (std::int64_t mib = min; mib <= max; mib += step) {
        sizes.push_back(mib);
    }
    return sizes;
}

} // namespace

TEST_CASE("cpu_units reads CPU units and vCPUs") {
    STATIC_REQUIRE(cpu_units("256") == 256);
    STATIC_REQUIRE(cpu_units("1 vCPU") == 1024);
    STATIC_REQUIRE(cpu_units(".25 vcpu") == 256);
    STATIC_REQUIRE(cpu_units("0.5vCPU") == 512);
    STATIC_REQUIRE(cpu_units("192 VCPU") == 196'608);
    STATIC_REQUIRE(cpu_units("999999999") == 999'999'999);
}

TEST_CASE("cpu_units rejects other texts") {
    for (const char* const text : {"", " ", "vCPU", ".", ". vCPU", "-1", "1.5", "1,5 vCPU", "1 GB",
                                   "0.2.5 vCPU", "256 units", " 256", "9999999999"}) {
        INFO(text);
        CHECK(cpu_units(text) == std::nullopt);
    }
}

TEST_CASE("memory_mib reads MiB and GB") {
    STATIC_REQUIRE(memory_mib("512") == 512);
    STATIC_REQUIRE(memory_mib("1GB") == 1024);
    STATIC_REQUIRE(memory_mib("0.5 GB") == 512);
    STATIC_REQUIRE(memory_mib("30 gb") == 30'720);
    STATIC_REQUIRE(memory_mib("1 vCPU") == std::nullopt);
    STATIC_REQUIRE(memory_mib("512 MiB") == std::nullopt);
}

TEST_CASE("is_fargate_size holds for the documented pairs only") {
    CHECK(sizes_of(256) == std::vector<std::int64_t>{512, 1024, 2048});
    CHECK(sizes_of(512) == from_to(1024, 4096, 1024));
    CHECK(sizes_of(1024) == from_to(2048, 8192, 1024));
    CHECK(sizes_of(2048) == from_to(4096, 16384, 1024));
    CHECK(sizes_of(4096) == from_to(8192, 30720, 1024));
    CHECK(sizes_of(8192) == from_to(16384, 61440, 4096));
    CHECK(sizes_of(16384) == from_to(32768, 122880, 8192));
    CHECK(sizes_of(128).empty());
    CHECK(sizes_of(32768).empty());
}

TEST_CASE("is_fargate_cpu holds for the units of some pair") {
    std::vector<std::int64_t> found;
    for (std::int64_t units = 0; units <= 40'000; ++units) {
        if (is_fargate_cpu(units)) {
            found.push_back(units);
        }
    }
    CHECK(found == std::vector<std::int64_t>{256, 512, 1024, 2048, 4096, 8192, 16384});
}
