// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/all_of.hpp>
#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/range.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/reflect/shape.hpp>
#include <ecswire/text/constexpr_containers.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace ecswire::inline v0_2 {

/// The share of one capacity provider in a capacity provider strategy. A strategy first places
/// `base` tasks on each provider, then divides the remaining tasks in proportion to the weights.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CapacityProviderStrategyItem.html
struct CapacityProviderStrategyItem {
    std::optional<std::string> capacityProvider{}; ///< required; its short name
    std::optional<std::int32_t> weight{};          ///< share of the remaining tasks; absent: 0
    std::optional<std::int32_t> base{};            ///< minimum number of tasks; absent: 0
};
BOOST_DESCRIBE_STRUCT(CapacityProviderStrategyItem, (), (capacityProvider, weight, base))

constexpr auto constraints_of(shape<CapacityProviderStrategyItem>) {
    return constraints(member<&CapacityProviderStrategyItem::capacityProvider>(required),
                       member<&CapacityProviderStrategyItem::weight>(range(0, 1000)),
                       member<&CapacityProviderStrategyItem::base>(range(0, 100000)));
}

/// At most one item of a strategy has a base above 0. An absent base is 0.
struct one_base_constraint {
    static constexpr std::string_view name = "oneBase";
    static constexpr std::string_view message =
        "Member must have no more than one item with a base above 0";
    static constexpr bool only_for_users = true;
    static constexpr bool reads_elements = true;

    template <class T>
    static constexpr bool applies_to = std::is_same_v<T, std::vector<CapacityProviderStrategyItem>>;

    /// Whether the strategy meets it.
    ECSWIRE_CONTAINER_CONSTEXPR bool
    holds(const std::vector<CapacityProviderStrategyItem>& strategy) const {
        std::size_t bases = 0;
        for (const CapacityProviderStrategyItem& item : strategy) {
            bases += item.base.value_or(0) > 0 ? 1U : 0U;
        }
        return bases <= 1;
    }
};

/// If a strategy has several items, at least one has a weight above 0, since otherwise it places no
/// task. An absent weight is 0.
struct some_weight_constraint {
    static constexpr std::string_view name = "someWeight";
    static constexpr std::string_view message =
        "Member must have an item with a weight above 0 where it has several items";
    static constexpr bool only_for_users = true;
    static constexpr bool reads_elements = true;

    template <class T>
    static constexpr bool applies_to = std::is_same_v<T, std::vector<CapacityProviderStrategyItem>>;

    /// Whether the strategy meets it.
    ECSWIRE_CONTAINER_CONSTEXPR bool
    holds(const std::vector<CapacityProviderStrategyItem>& strategy) const {
        for (const CapacityProviderStrategyItem& item : strategy) {
            if (item.weight.value_or(0) > 0) {
                return true;
            }
        }
        return strategy.size() <= 1;
    }
};

/// The constraints of every strategy in a request, except its maximum length.
inline constexpr auto capacity_provider_strategy =
    all_of(one_base_constraint{}, some_weight_constraint{});

} // namespace ecswire::inline v0_2
