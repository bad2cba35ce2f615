// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/value_origin.hpp>

#include <cstddef>

namespace ecswire::inline v0_2 {

/// Options of validation. The defaults report all violations of a value from a user.
struct validate_options {
    /// Validation stops after this many violations. 0 counts as 1.
    std::size_t max_violations = static_cast<std::size_t>(-1);
    /// The sender of the value. Constraints that hold for users only aren't checked if the service
    /// is the sender.
    value_origin origin = value_origin::user;
};

} // namespace ecswire::inline v0_2
