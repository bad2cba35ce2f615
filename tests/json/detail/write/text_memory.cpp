// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/json/detail/write/text_memory.hpp>

#include "support/catch.hpp"

#include <cstddef>
#include <string>

using namespace ecswire::detail;

namespace {

// Writes `size` bytes, and then reserves all that is left, and one more.
void check_reserve(std::size_t capacity, std::size_t size) {
    for (const std::size_t more : {0U, 1U}) {
        std::string text;
        text.reserve(capacity);
        text_memory memory(text);
        char* last = memory.reserve(memory.begin(), size);
        for (std::size_t i = 0; i < size; ++i) {
            *last++ = static_cast<char>('a' + i % 26);
        }
        const std::size_t count = memory.reserved(last) + more;
        last = memory.reserve(last, count);
        CHECK(memory.size(last) == size);
        REQUIRE(memory.reserved(last) >= count);
        for (std::size_t i = 0; i < count; ++i) { // a sanitizer sees what isn't reserved
            last[i] = 'x';
        }
        memory.finish(last + count);
        REQUIRE(text.size() == size + count);
        bool is_kept = true;
        for (std::size_t i = 0; i < size; ++i) {
            is_kept = is_kept && text[i] == static_cast<char>('a' + i % 26);
        }
        CHECK(is_kept);
    }
}

} // namespace

TEST_CASE("text_memory reserves as many bytes as it is asked for, and keeps the text") {
    for (const std::size_t capacity : {0U, 255U, 256U, 1'000U, 4'096U, 10'000U}) {
        for (const std::size_t size : {1U, 300U, 1'000U, 8'191U, 8'192U, 20'000U}) {
            CAPTURE(capacity, size);
            check_reserve(capacity, size);
        }
    }
}

TEST_CASE("text_memory writes to its buffer what is for a string without much capacity") {
    std::string text = "as it was";
    text_memory memory(text);
    CHECK(memory.reserved(memory.begin()) == 8'192);
    char* last = memory.reserve(memory.begin(), 8'192);
    CHECK(text == "as it was");
    *last++ = 'x';
    memory.finish(last);
    CHECK(text == "x");
}
