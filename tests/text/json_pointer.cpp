// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/text/json_pointer.hpp>

#include "support/catch.hpp"
#include "support/constexpr_check.hpp"

#include <cstddef>
#include <limits>
#include <string>
#include <string_view>

using namespace ecswire;

namespace {

template <class... Tokens>
constexpr std::string pointer(Tokens... tokens) {
    std::string text;
    (append_pointer_token(text, tokens), ...);
    return text;
}

using namespace std::string_view_literals;

constexpr std::size_t max = (std::numeric_limits<std::size_t>::max)();

} // namespace

TEST_CASE("append_pointer_token appends names") {
    CONSTEXPR_STRING_CHECK(pointer("tags"sv) == "/tags");
    CONSTEXPR_STRING_CHECK(pointer(""sv) == "/");
    CONSTEXPR_STRING_CHECK(pointer(""sv, ""sv) == "//");
    CONSTEXPR_STRING_CHECK(pointer("a b\"\\"sv) == "/a b\"\\");
    CONSTEXPR_STRING_CHECK(pointer("a\0b"sv) == "/a\0b"sv);
    CONSTEXPR_STRING_CHECK(pointer("\xC3\xA9"sv) == "/\xC3\xA9");
}

TEST_CASE("append_pointer_token escapes the two special characters of RFC 6901") {
    CONSTEXPR_STRING_CHECK(pointer("/"sv) == "/~1");
    CONSTEXPR_STRING_CHECK(pointer("~"sv) == "/~0");
    CONSTEXPR_STRING_CHECK(pointer("~1"sv) == "/~01");
    CONSTEXPR_STRING_CHECK(pointer("/~"sv) == "/~1~0");
    CONSTEXPR_STRING_CHECK(pointer("a/b~c"sv, "m~n"sv) == "/a~1b~0c/m~0n");
}

TEST_CASE("append_pointer_token appends indices") {
    CONSTEXPR_STRING_CHECK(pointer(std::size_t{0}) == "/0");
    CONSTEXPR_STRING_CHECK(pointer(std::size_t{9}, std::size_t{10}) == "/9/10");
    CHECK(pointer(max) == "/" + std::to_string(max));
    CHECK(pointer(max - 1) == "/" + std::to_string(max - 1));
}

TEST_CASE("append_pointer_token keeps the pointer before, and takes a name of digits as a name") {
    CONSTEXPR_STRING_CHECK(pointer("tags"sv, std::size_t{3}, "key"sv) == "/tags/3/key");
    CONSTEXPR_STRING_CHECK(pointer("3"sv) == "/3");
}
