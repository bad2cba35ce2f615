// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/only_from_users.hpp>
#include <ecswire/constraints/range.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/reflect/shape.hpp>

#include <cstdint>
#include <optional>

namespace ecswire::inline v0_2 {

/// The ephemeral storage of a task on Fargate. A task whose definition has none gets 20 GiB, which
/// requests cannot ask for.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EphemeralStorage.html
struct EphemeralStorage {
    std::optional<std::int32_t> sizeInGiB{}; ///< required; 21 to 200 from users
};
BOOST_DESCRIBE_STRUCT(EphemeralStorage, (), (sizeInGiB))

constexpr auto constraints_of(shape<EphemeralStorage>) {
    return constraints(
        member<&EphemeralStorage::sizeInGiB>(required, only_from_users(range(21, 200))));
}

} // namespace ecswire::inline v0_2
