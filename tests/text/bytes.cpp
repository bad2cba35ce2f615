// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/text/bytes.hpp>

#include "support/catch.hpp"

#include <cstddef>
#include <cstdint>
#include <cstring>

using namespace ecswire;

TEST_CASE("load_as reads an integer at any alignment in the machine's byte order") {
    char bytes[16] = {};
    for (std::size_t offset = 0; offset <= 8; ++offset) {
        const std::uint64_t value = 0x0102030405060708U + offset;
        std::memcpy(bytes + offset, &value, sizeof value);
        CHECK(load_as<std::uint64_t>(bytes + offset) == value);
    }
}
