// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/container_instances.hpp>
#include <ecswire/ecswire.hpp>

#include "support/catch.hpp"

#include <string>

TEST_CASE("checked accepts a literal that satisfies its constraints") {
    // A key "aws:x" does not compile.
    const ecswire::Tag tag{.key = ecswire::checked<&ecswire::Tag::key>("team")};

    CHECK(tag.key == "team");
}

TEST_CASE("constraint_listing lists the constraints of a shape") {
    const std::string schema = ecswire::json_schema<ecswire::Tag>();

    CHECK(schema.find("https://json-schema.org/draft/2020-12/schema") != std::string::npos);
}
