// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/open_values.hpp>
#include <ecswire/constraints/required_when.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ecswire::inline v0_2 {

/// The member of a Resource that holds its amount.
///
/// The service model types the member as a string; its page lists these values. The model's own
/// `ResourceType` is another enumeration (GPU, InferenceAccelerator, NeuronDevice).
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Resource.html
enum class ResourceValueType {
    INTEGER,   ///< `integerValue`
    DOUBLE,    ///< `doubleValue`
    LONG,      ///< `longValue`
    STRINGSET, ///< `stringSetValue`
};
BOOST_DESCRIBE_ENUM(ResourceValueType, INTEGER, DOUBLE, LONG, STRINGSET)

/// An amount of CPU, memory, ports or a user's own resource on a container instance.
///
/// `type` names the member that holds the amount. The service sends 0 in the other numbers, and
/// omits `stringSetValue` unless the type is STRINGSET.
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Resource.html
struct Resource {
    std::optional<std::string> name{}; ///< CPU, MEMORY, PORTS, PORTS_UDP or a user's own
    std::optional<open_enum<ResourceValueType>> type{}; ///< the member that holds the amount
    std::optional<double> doubleValue{};                ///< the amount if the type is DOUBLE
    std::optional<std::int64_t> longValue{};            ///< if LONG
    std::optional<std::int32_t> integerValue{}; ///< if INTEGER; CPU in 1/1024, MEMORY in MiB
    std::optional<std::vector<std::string>> stringSetValue{}; ///< if STRINGSET; PORTS by number
};
BOOST_DESCRIBE_STRUCT(Resource, (),
                      (name, type, doubleValue, longValue, integerValue, stringSetValue))

constexpr auto constraints_of(shape<Resource>) {
    using enum ResourceValueType;
    return constraints(
        member<&Resource::type>(open_values),
        member<&Resource::doubleValue>(required_when<&Resource::type>(DOUBLE)),
        member<&Resource::longValue>(required_when<&Resource::type>(LONG)),
        member<&Resource::integerValue>(required_when<&Resource::type>(INTEGER)),
        member<&Resource::stringSetValue>(required_when<&Resource::type>(STRINGSET)));
}

} // namespace ecswire::inline v0_2
