// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/container_instances/resource.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(has_wire_texts<ResourceValueType>({
    {ResourceValueType::INTEGER, "INTEGER"},
    {ResourceValueType::DOUBLE, "DOUBLE"},
    {ResourceValueType::LONG, "LONG"},
    {ResourceValueType::STRINGSET, "STRINGSET"},
}));

static_assert(is_described_as<Resource>(
    optional_member<std::string>{"name"}, optional_member<open_enum<ResourceValueType>>{"type"},
    optional_member<double>{"doubleValue"}, optional_member<std::int64_t>{"longValue"},
    optional_member<std::int32_t>{"integerValue"},
    optional_member<std::vector<std::string>>{"stringSetValue"}));

TEST_CASE("Resource and its value type have their names on the wire") {
    CHECK(shape_name<Resource> == "Resource");
    CHECK(shape_name<ResourceValueType> == "ResourceValueType");
}

TEST_CASE("Every member of Resource takes part in comparison") {
    check_each_member_counts(Resource{.name = "PORTS",
                                      .type = ResourceValueType::STRINGSET,
                                      .doubleValue = 0.5,
                                      .longValue = 1LL << 40,
                                      .integerValue = 1024,
                                      .stringSetValue = std::vector<std::string>{"22", "51678"}});
    CHECK(present_members(Resource{.type = ResourceValueType::LONG, .longValue = -1}) ==
          std::vector<std::string_view>{"type", "longValue"});
}

TEST_CASE("The type of a Resource compares with an enumerator") {
    const Resource cpu{.name = "CPU", .type = ResourceValueType::INTEGER, .integerValue = 1024};
    CHECK(cpu.type == ResourceValueType::INTEGER);
    CHECK(cpu.type != ResourceValueType::LONG);
    CHECK(Resource{}.type != ResourceValueType::INTEGER);
}
