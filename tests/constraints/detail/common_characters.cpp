// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/constraints/detail/common_characters.hpp>

#include "support/catch.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

using ecswire::detail::are_common_characters;
using ecswire::detail::is_common_character;

namespace {

constexpr std::string_view common =
    "-./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";

bool is_listed(int byte) { return common.find(static_cast<char>(byte)) != std::string_view::npos; }

TEST_CASE("letters, digits and -./_ are common, and no other byte") {
    CHECK(common.size() == ecswire::detail::common_character_count);
    for (int byte = 0; byte < 256; ++byte) {
        CAPTURE(byte);
        CHECK(is_common_character(static_cast<unsigned char>(byte)) == is_listed(byte));
    }
}

TEST_CASE("are_common_characters finds any other character at any offset") {
    for (std::size_t size = 4; size <= 50; ++size) {
        CAPTURE(size);
        // In memory of exactly its size, so that a sanitizer sees what reads on.
        std::vector<char> text(size, 'a');
        std::size_t wrong = 0;
        for (char& place : text) {
            for (int byte = 0; byte < 256; ++byte) {
                place = static_cast<char>(byte);
                wrong += are_common_characters({text.data(), size}) == is_listed(byte) ? 0U : 1U;
            }
            place = 'a';
        }
        CHECK((wrong == 0 || !ecswire::detail::compares_sixteen_bytes));
    }
}

TEST_CASE("are_common_characters returns false for fewer than four characters") {
    CHECK(!are_common_characters(""));
    CHECK(!are_common_characters("abc"));
}

} // namespace
