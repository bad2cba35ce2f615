// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/validation/checked.hpp>

#include <ecswire/constraints/length.hpp>
#include <ecswire/constraints/range.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/ecs/common/attribute.hpp>
#include <ecswire/ecs/common/tag.hpp>
#include <ecswire/ecs/container_instances/container_instance.hpp>

#include "support/catch.hpp"
#include "support/constexpr_check.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

using namespace ecswire;

namespace {

struct Listener {
    std::optional<std::string_view> name{};
    std::optional<std::uint16_t> port{};
    std::optional<double> weight{};
    std::string owner{};
};
BOOST_DESCRIBE_STRUCT(Listener, (), (name, port, weight, owner))

constexpr auto constraints_of(shape<Listener>) {
    return constraints(member<&Listener::name>(required, length(1, 3)),
                       member<&Listener::port>(range(at_least(1024))),
                       member<&Listener::weight>(range(0, 1)));
}

TEST_CASE("a literal that has been checked is a member's value") {
    const Tag tag{.key = checked<&Tag::key>("team"), .value = checked<&Tag::value>("")};
    CHECK(tag.key == "team");
    CHECK(tag.value == "");
    const Listener listener{.name = checked<&Listener::name>("\xC3\xA9\xC3\xA9\xC3\xA9"),
                            .port = checked<&Listener::port>(8080),
                            .weight = checked<&Listener::weight>(0.5),
                            .owner = checked<&Listener::owner>("anyone")};
    CHECK(listener.name == "\xC3\xA9\xC3\xA9\xC3\xA9");
    CHECK(listener.port == 8080);
    CHECK(listener.weight == 0.5);
    CHECK(listener.owner == "anyone");
}

TEST_CASE("a literal that has been checked is a constant") {
    CONSTEXPR_CHECK(checked<&Attribute::name>("ecs.os-type").view() == "ecs.os-type");
    CONSTEXPR_CHECK(checked<&Listener::port>(1024) == 1024);
}

TEST_CASE("the text of an enumerator becomes the enumerator") {
    CONSTEXPR_CHECK(checked<&ContainerInstance::status>("ACTIVE") ==
                    ContainerInstanceStatus::ACTIVE);
    const ContainerInstance instance{.status = checked<&ContainerInstance::status>("DRAINING")};
    CHECK(instance.status == ContainerInstanceStatus::DRAINING);
}

} // namespace
