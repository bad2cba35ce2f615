// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/common/tag.hpp>

#include "support/catch.hpp"
#include "support/constraint_checks.hpp"
#include "support/violations.hpp"

#include <string>
#include <string_view>

using namespace ecswire;
using ecswire_test::from_service;
using ecswire_test::from_user;
using ecswire_test::times;
using ecswire_test::valid;

namespace {

std::string key(const std::string& text) { return from_user(Tag{.key = text}); }
std::string tag_value(const std::string& text) { return from_user(Tag{.key = "k", .value = text}); }

TEST_CASE("Tag requires no member") {
    CHECK(from_user(Tag{}) == valid);
    CHECK(from_user(Tag{.key = "k"}) == valid);
    CHECK(from_user(Tag{.value = "v"}) == valid);
}

TEST_CASE("Tag accepts keys of 1 to 128 code points") {
    CHECK(key("") == "/key length");
    for (const std::string_view character : ecswire_test::character_of_each_size) {
        INFO("characters of " << character.size() << " bytes");
        CHECK(key(times(1, character)) == valid);
        CHECK(key(times(127, character)) == valid);
        CHECK(key(times(128, character)) == valid);
        CHECK(key(times(129, character)) == "/key length");
    }
    CHECK(key(times(127, "\xF0\xA0\x80\x80") + "a") == valid);
    CHECK(key(times(128, "\xF0\xA0\x80\x80") + "a") == "/key length");
}

TEST_CASE("Tag accepts values of 0 to 256 code points") {
    CHECK(tag_value("") == valid);
    for (const std::string_view character : ecswire_test::character_of_each_size) {
        INFO("characters of " << character.size() << " bytes");
        CHECK(tag_value(times(1, character)) == valid);
        CHECK(tag_value(times(255, character)) == valid);
        CHECK(tag_value(times(256, character)) == valid);
        CHECK(tag_value(times(257, character)) == "/value length");
    }
}

TEST_CASE("Tag accepts letters, separators and numbers of all scripts and _ . : / = + - @") {
    for (const char* text : {"azAZ09", "_.:/=+-@", " ", "a b", "\xC3\x9F", "\xD0\x96",
                             "\xE6\x97\xA5", "\xF0\xA0\x80\x80", "\xD9\xA1", "\xE2\x85\xA7",
                             "\xC2\xBD", "\xC2\xA0", "\xE3\x80\x80", "\xE2\x80\xA8"}) {
        INFO(text);
        CHECK(key(text) == valid);
        CHECK(tag_value(text) == valid);
    }
    // The neighbours of each accepted range of ASCII; then €, a combining accent, an emoji.
    for (const char* text : {"!",
                             ",",
                             ";",
                             "<",
                             "?",
                             "[",
                             "\\",
                             "^",
                             "`",
                             "{",
                             "~",
                             "*",
                             "\"",
                             "#",
                             "$",
                             "%",
                             "&",
                             "'",
                             "(",
                             ")",
                             "|",
                             "\x7F",
                             "\t",
                             "\n",
                             "\xE2\x82\xAC",
                             "\xCC\x81",
                             "\xF0\x9F\x98\x80",
                             "\xE2\x80\x8B",
                             "\xEF\xBF\xBE"}) {
        INFO(text);
        CHECK(key(text) == "/key pattern");
        CHECK(tag_value(text) == "/value pattern");
    }
    CHECK(key(std::string("a\0b", 3)) == "/key pattern");
}

TEST_CASE("Tag rejects the prefix aws: in any case from users, not from the service") {
    for (const char* text : {"aws:x", "AWS:x", "aWs:x", "Aws:", "awS:aws:"}) {
        INFO(text);
        CHECK(key(text) == "/key reservedPrefix");
        CHECK(tag_value(text) == "/value reservedPrefix");
        CHECK(from_service(Tag{.key = text, .value = text}) == valid);
    }
    for (const char* text : {"aws", "aw:s", "aws/x", " aws:", "x-aws:", "\xEF\xBD\x81ws:"}) {
        INFO(text);
        CHECK(key(text) == valid);
        CHECK(tag_value(text) == valid);
    }
}

TEST_CASE("Tag rejects text that is not UTF-8") {
    for (const char* text : {"\xFF", "a\x80", "\xC3", "\xE6\x97", "\xF0\xA0\x80", "\xC0\xAF",
                             "\xED\xA0\x80", "\xF4\x90\x80\x80"}) {
        CHECK(key(text) == "/key utf8");
        CHECK(tag_value(text) == "/value utf8");
        CHECK(from_service(Tag{.key = text}) == "/key utf8");
    }
}

TEST_CASE("Tag reports every violation of a value") {
    CHECK(from_user(Tag{.key = "aws:!" + times(128, "x"), .value = "!"}) ==
          "/key length, /key pattern, /key reservedPrefix, /value pattern");
}

} // namespace
