// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/text/base64.hpp>

#include "support/catch.hpp"
#include "support/constexpr_check.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

using namespace ecswire;

namespace {

std::vector<std::byte> bytes_of(std::string_view text) {
    std::vector<std::byte> bytes;
    for (const char character : text) {
        bytes.push_back(static_cast<std::byte>(character));
    }
    return bytes;
}

std::string written(const std::vector<std::byte>& bytes) {
    std::string text(base64_size(bytes.size()), '?');
    CHECK(write_base64(text.data(), bytes.data(), bytes.size()) == text.data() + text.size());
    return text;
}

bool is_base64(std::string_view text) {
    std::vector<std::byte> bytes{std::byte{1}};
    return read_base64(text, bytes);
}

bool stands_for(std::string_view base64, std::string_view text) {
    std::vector<std::byte> bytes{std::byte{1}};
    return read_base64(base64, bytes) && bytes == bytes_of(text) &&
           written(bytes_of(text)) == base64;
}

} // namespace

TEST_CASE("base64 writes and reads the examples of RFC 4648") {
    CHECK(stands_for("", ""));
    CHECK(stands_for("Zg==", "f"));
    CHECK(stands_for("Zm8=", "fo"));
    CHECK(stands_for("Zm9v", "foo"));
    CHECK(stands_for("Zm9vYg==", "foob"));
    CHECK(stands_for("Zm9vYmE=", "fooba"));
    CHECK(stands_for("Zm9vYmFy", "foobar"));
    CHECK(stands_for("+/+/", "\xFB\xFF\xBF"));
}

TEST_CASE("base64 reads what it has written, for every byte and length") {
    std::vector<std::byte> bytes;
    for (int i = 0; i < 512; ++i) {
        bytes.push_back(static_cast<std::byte>(i * 7));
        std::vector<std::byte> read;
        REQUIRE(read_base64(written(bytes), read));
        REQUIRE(read == bytes);
    }
}

TEST_CASE("base64 rejects text of the wrong length or padding") {
    for (const char* const text : {"Z", "Zg", "Zg=", "Zm9", "Zm9vY", "=", "==", "===", "====",
                                   "Z===", "Zg==Zg==", "Zm8=Zg==", "Zm=8", "=Zm8", "Zm9v="}) {
        CAPTURE(text);
        CHECK_FALSE(is_base64(text));
    }
}

TEST_CASE("base64 rejects characters outside its alphabet") {
    for (int i = 0; i < 256; ++i) {
        const auto character = static_cast<char>(i);
        const bool is_digit = detail::base64_digits.find(character) != std::string_view::npos;
        CHECK(is_base64(std::string("Zm8") + character) == (is_digit || character == '='));
        CHECK(is_base64(std::string(1, character) + "m9v") == is_digit);
    }
    CHECK_FALSE(is_base64("Zm9v\n"));
    CHECK_FALSE(is_base64("Zm9-"));
}

TEST_CASE("base64 rejects nonzero bits after the last byte") {
    CHECK(is_base64("Zg=="));
    CHECK_FALSE(is_base64("Zh=="));
    CHECK(is_base64("Zm8="));
    CHECK_FALSE(is_base64("Zm9="));
}

TEST_CASE("base64_size counts the characters of the text") {
    CONSTEXPR_CHECK(base64_size(0) == 0);
    CONSTEXPR_CHECK(base64_size(1) == 4);
    CONSTEXPR_CHECK(base64_size(3) == 4);
    CONSTEXPR_CHECK(base64_size(4) == 8);
}
