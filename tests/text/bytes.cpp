// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/text/bytes.hpp>

#include "support/catch.hpp"

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>

using namespace ecswire;

TEST_CASE("load_as reads an integer at any alignment in the machine's byte order") {
    char bytes[16] = {};
    for (std::size_t offset = 0; offset <= 8; ++offset) {
        const std::uint64_t value = 0x0102030405060708U + offset;
        std::memcpy(bytes + offset, &value, sizeof value);
        CHECK(load_as<std::uint64_t>(bytes + offset) == value);
    }
}

TEST_CASE("copy_bytes copies texts of each size, and writes nothing around them") {
    std::string text;
    for (std::size_t size = 0; size <= 100; ++size) {
        std::string out(size + 2, '?');
        copy_bytes(text, out.data() + 1);
        CHECK(out == "?" + text + "?");
        text += static_cast<char>('!' + size % 90);
    }
}
