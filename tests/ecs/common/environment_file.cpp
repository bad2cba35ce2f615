// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/common/environment_file.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <string>

using namespace ecswire;
using namespace ecswire_test;

static_assert(has_wire_texts<EnvironmentFileType>({
    {EnvironmentFileType::s3, "s3"},
}));

static_assert(is_described_as<EnvironmentFile>(optional_member<std::string>{"value"},
                                               optional_member<open_enum<EnvironmentFileType>>{
                                                   "type"}));

TEST_CASE("The shapes of environment_file.hpp have their names in the service model") {
    CHECK(shape_name<EnvironmentFileType> == "EnvironmentFileType");
    CHECK(shape_name<EnvironmentFile> == "EnvironmentFile");
}

TEST_CASE("EnvironmentFile requires both members") {
    const EnvironmentFile full{.value = "arn:aws:s3:::b/a.env", .type = EnvironmentFileType::s3};
    check_each_member_counts(full);
    CHECK(from_user(full) == valid);
    CHECK(from_user(EnvironmentFile{}) == "/value required, /type required");
}
