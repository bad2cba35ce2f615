// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/common/attribute.hpp>

#include <ecswire/constraints/required.hpp>

#include "support/catch.hpp"
#include "support/constraint_checks.hpp"
#include "support/violations.hpp"

#include <string>

using namespace ecswire;
using ecswire_test::from_service;
using ecswire_test::from_user;
using ecswire_test::times;
using ecswire_test::valid;

namespace {

std::string name(const std::string& text) { return from_user(Attribute{.name = text}); }
std::string attribute_value(const std::string& text) {
    return from_user(Attribute{.name = "n", .value = text});
}

TEST_CASE("Attribute requires its name and no other member") {
    static_assert(is_required<&Attribute::name>);
    static_assert(!is_required<&Attribute::value>);
    static_assert(!is_required<&Attribute::targetType>);
    static_assert(!is_required<&Attribute::targetId>);
    CHECK(from_user(Attribute{}) == "/name required");
    CHECK(from_service(Attribute{.value = "v"}) == "/name required");
    CHECK(name("n") == valid);
}

TEST_CASE("Attribute accepts names of 1 to 128 characters") {
    CHECK(name("") == "/name length");
    CHECK(name(times(1, "a")) == valid);
    CHECK(name(times(127, "a")) == valid);
    CHECK(name(times(128, "a")) == valid);
    CHECK(name(times(129, "a")) == "/name length");
    // Invalid characters count, too.
    CHECK(name(times(128, "\xF0\xA0\x80\x80")) == "/name pattern");
    CHECK(name(times(129, "\xF0\xA0\x80\x80")) == "/name length, /name pattern");
}

TEST_CASE("Attribute accepts names of the characters that the API lists") {
    CHECK(name("azAZ09-_/\\.") == valid);
    CHECK(name("com.amazonaws.ecs.capability.logging-driver.json-file") == valid);
    for (const char* text : {" ", "a b", "@", ":", "[", "`", "{", ",", "+", "!", "\n", "\x7F",
                             "\xC3\xA9", "\xD9\xA1", "\xF0\xA0\x80\x80"}) {
        INFO(text);
        CHECK(name(text) == "/name pattern");
    }
}

TEST_CASE("Attribute accepts values of 1 to 128 characters") {
    CHECK(attribute_value("") == "/value length");
    CHECK(attribute_value(times(1, "a")) == valid);
    CHECK(attribute_value(times(127, "a")) == valid);
    CHECK(attribute_value(times(128, "a")) == valid);
    CHECK(attribute_value(times(129, "a")) == "/value length");
    CHECK(attribute_value(times(128, "\xC3\xA9")) == "/value pattern");
    CHECK(attribute_value(times(129, "\xC3\xA9")) == "/value length, /value pattern");
}

TEST_CASE("Attribute accepts values of the characters that the API lists") {
    CHECK(attribute_value("azAZ09-_.@/\\: x") == valid);
    for (const char* text :
         {"[", "`", "{", ",", ";", "+", "=", "!", "a\tb", "\n", "\xC3\xA9", "\xC2\xA0"}) {
        INFO(text);
        CHECK(attribute_value(text) == "/value pattern");
    }
}

TEST_CASE("Attribute rejects values with a space at either end") {
    CHECK(attribute_value(" a") == "/value noEdgeSpaces");
    CHECK(attribute_value("a ") == "/value noEdgeSpaces");
    CHECK(attribute_value(" ") == "/value noEdgeSpaces");
    CHECK(attribute_value("  ") == "/value noEdgeSpaces");
    CHECK(attribute_value("a b") == valid);
    CHECK(attribute_value("a  b") == valid);
}

TEST_CASE("Attribute requires the target's type for a short identifier") {
    const auto target = [](const std::string& id, std::optional<open_enum<TargetType>> type) {
        return from_user(Attribute{.name = "n", .targetType = type, .targetId = id});
    };
    const std::string arn = "arn:aws:ecs:us-east-1:123456789012:container-instance/default/abc";
    CHECK(target("a8a469ef", std::nullopt) == "/targetType required");
    CHECK(target("", std::nullopt) == "/targetType required");
    CHECK(target("arn", std::nullopt) == "/targetType required");
    CHECK(target("a8a469ef", TargetType::container_instance) == valid);
    CHECK(target(arn, std::nullopt) == valid);
    CHECK(target(arn, TargetType::container_instance) == valid);
    CHECK(from_user(Attribute{.name = "n"}) == valid);
    const auto report = validate(Attribute{.name = "n", .targetId = "a8a469ef"});
    CHECK(report[0].other == "/targetId");
}

TEST_CASE("Attribute rejects target types that its enumeration lacks") {
    CHECK(from_user(Attribute{.name = "n", .targetType = open_enum<TargetType>("task")}) ==
          "/targetType enum");
    CHECK(from_user(Attribute{.name = "n",
                              .targetType = open_enum<TargetType>("container-instance")}) == valid);
}

} // namespace
