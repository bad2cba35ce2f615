// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/character_set.hpp>
#include <ecswire/constraints/characters.hpp>
#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/length.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/no_edge_spaces.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/constraints/required_when.hpp>
#include <ecswire/ecs/common/target_type.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>

#include <optional>
#include <string>

namespace ecswire::inline v0_2 {

/// A named attribute of a container instance, with an optional value. Placement constraints refer
/// to attributes.
///
/// The agent sets attributes when the instance registers; users add their own.
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Attribute.html
struct Attribute {
    std::optional<std::string> name{};  ///< required; 1 to 128 letters, digits and `- _ / \ .`
    std::optional<std::string> value{}; ///< 1 to 128 letters, digits, `- _ . @ / \ :` and spaces,
                                        ///< but no space at either end
    std::optional<open_enum<TargetType>> targetType{}; ///< required unless `targetId` is an ARN
    std::optional<std::string> targetId{};             ///< the target: a short identifier or an ARN
};
BOOST_DESCRIBE_STRUCT(Attribute, (), (name, value, targetType, targetId))

constexpr auto constraints_of(shape<Attribute>) {
    constexpr auto letters_and_digits = ascii_letters + ascii_digits;
    constexpr auto short_identifier =
        not_starting_with("arn:", "a short identifier instead of a full ARN");
    return constraints(
        member<&Attribute::name>(required, length(1, 128),
                                 characters(letters_and_digits + "-_/\\.")),
        member<&Attribute::value>(length(1, 128), characters(letters_and_digits + "-_.@/\\: "),
                                  no_edge_spaces),
        member<&Attribute::targetType>(required_when<&Attribute::targetId>(short_identifier)));
}

} // namespace ecswire::inline v0_2
