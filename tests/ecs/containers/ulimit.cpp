// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/containers/ulimit.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <cstdint>

using namespace ecswire;
using namespace ecswire_test;

static_assert(has_wire_texts<UlimitName>({
    {UlimitName::core, "core"},
    {UlimitName::cpu, "cpu"},
    {UlimitName::data, "data"},
    {UlimitName::fsize, "fsize"},
    {UlimitName::locks, "locks"},
    {UlimitName::memlock, "memlock"},
    {UlimitName::msgqueue, "msgqueue"},
    {UlimitName::nice, "nice"},
    {UlimitName::nofile, "nofile"},
    {UlimitName::nproc, "nproc"},
    {UlimitName::rss, "rss"},
    {UlimitName::rtprio, "rtprio"},
    {UlimitName::rttime, "rttime"},
    {UlimitName::sigpending, "sigpending"},
    {UlimitName::stack, "stack"},
}));

static_assert(is_described_as<Ulimit>(optional_member<open_enum<UlimitName>>{"name"},
                                      optional_member<std::int32_t>{"softLimit"},
                                      optional_member<std::int32_t>{"hardLimit"}));

TEST_CASE("The shapes of ulimit.hpp have their names in the service model") {
    CHECK(shape_name<UlimitName> == "UlimitName");
    CHECK(shape_name<Ulimit> == "Ulimit");
}

TEST_CASE("Ulimit requires a name and both limits") {
    const Ulimit full{.name = UlimitName::nofile, .softLimit = 1024, .hardLimit = 4096};
    check_each_member_counts(full);
    CHECK(from_user(full) == valid);
    CHECK(from_user(Ulimit{}) == "/name required, /softLimit required, /hardLimit required");
}
