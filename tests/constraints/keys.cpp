// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/constraints/keys.hpp>

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/length.hpp>
#include <ecswire/constraints/values.hpp>

#include "support/catch.hpp"
#include "support/violations.hpp"

#include <map>
#include <optional>
#include <string>

using namespace ecswire;
using namespace ecswire_test;

namespace {

struct Log {
    std::optional<std::map<std::string, std::string>> labels{};
    std::optional<std::map<std::string, std::string>> options{};
    std::optional<std::map<std::string, std::optional<int>>> numbers{};
};
BOOST_DESCRIBE_STRUCT(Log, (), (labels, options, numbers))

constexpr auto constraints_of(shape<Log>) {
    return constraints(member<&Log::labels>(keys(length(1, 3)), keys(values("a", "b", "long"))),
                       member<&Log::options>(at_key("mode", values("blocking", "non-blocking")),
                                             required_keys("group", "region")),
                       member<&Log::numbers>(required_keys("count")));
}

TEST_CASE("keys reports at the key") {
    CHECK(from_user(Log{.labels = {{{"a", ""}, {"b", ""}}}}) == valid);
    CHECK(from_user(Log{.labels = {{{"long", ""}}}}) == "/labels/long length");
    CHECK(from_user(Log{.labels = {{{"", ""}, {"a", ""}, {"c", ""}}}}) ==
          "/labels/ length, /labels/ enum, /labels/c enum");
    CHECK(from_service(Log{.labels = {{{"c", ""}}}}) == valid);
    CHECK(from_user(Log{.labels = std::map<std::string, std::string>{}}) == valid);
}

TEST_CASE("at_key constrains the value at one key, if any") {
    CHECK(from_user(Log{.options = {{{"group", ""}, {"mode", "blocking"}, {"region", ""}}}}) ==
          valid);
    CHECK(from_user(Log{.options = {{{"group", ""}, {"mode", "fast"}, {"region", ""}}}}) ==
          "/options/mode enum");
    CHECK(from_user(Log{.options = {{{"group", ""}, {"Mode", "fast"}, {"region", ""}}}}) == valid);
}

TEST_CASE("required_keys reports each missing key at the pointer that its value would have") {
    CHECK(from_user(Log{.options = {{{"region", ""}}}}) == "/options/group required");
    CHECK(from_user(Log{.options = std::map<std::string, std::string>{}}) ==
          "/options/group required, /options/region required");
    CHECK(from_user(Log{.numbers = {{{"count", std::nullopt}}}}) == "/numbers/count required");
    CHECK(from_user(Log{.numbers = {{{"count", 0}}}}) == valid);
    CHECK(from_user(Log{}) == valid);
}

TEST_CASE("constraints on keys stop where enough violations are found") {
    const auto report = validate(Log{.labels = {{{"c", ""}, {"d", ""}, {"e", ""}}},
                                     .options = std::map<std::string, std::string>{}},
                                 {.max_violations = 2});
    CHECK(places(report) == "/labels/c enum, /labels/d enum");
}

} // namespace
