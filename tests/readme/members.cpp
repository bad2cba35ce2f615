// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/json/decode.hpp>
#include <ecswire/json/encode.hpp>
#include <ecswire/reflect/enumerators.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>

#include "support/catch.hpp"

#include <memory_resource>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace agents {

enum class Health { healthy, out_of_order };
BOOST_DESCRIBE_ENUM(Health, healthy, out_of_order)
constexpr auto traits_of(ecswire::shape<Health>) { // texts that are no identifiers
    return ecswire::traits(ecswire::wire_name<Health::out_of_order>("out-of-order"));
}

struct Agent {
    std::optional<std::string_view> name{}; // refers to the document
    std::optional<ecswire::open_enum<Health>> health{};
};
BOOST_DESCRIBE_STRUCT(Agent, (), (name, health))

struct Agents {
    std::optional<std::pmr::vector<Agent>> agents{};
};
BOOST_DESCRIBE_STRUCT(Agents, (), (agents))

} // namespace agents

TEST_CASE("decode fills views, allocates from a pool, and knows a user's enumeration") {
    const std::string body = R"({"agents": [{"name": "one", "health": "out-of-order"},
                                            {"name": "\u0074wo", "health": "new"}]})";

    std::pmr::monotonic_buffer_resource pool; // it and `body` must outlive the value
    const auto answer = ecswire::decode<agents::Agents>(body, {.resource = &pool});

    REQUIRE(answer.has_value());
    const auto& all = *answer->agents;
    CHECK(all.get_allocator().resource() == &pool);
    REQUIRE(all.size() == 2);
    CHECK(all[0].name == "one");
    CHECK(all[0].name->data() == body.data() + body.find("one"));
    CHECK(all[0].health == agents::Health::out_of_order);
    CHECK(all[1].name == "two");
    CHECK(all[1].health == "new");
    CHECK(ecswire::decode<agents::Agents>(body).has_error()); // "two" can't be copied anywhere
    CHECK(ecswire::encode(*answer).value() ==
          R"({"agents":[{"name":"one","health":"out-of-order"},{"name":"two","health":"new"}]})");
}
