// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/value_origin.hpp>

#include <cstddef>

namespace ecswire::inline v0_2 {

/// How to validate; what is left out means all violations of a value that a user set.
struct validate_options {
    /// Stop at so many violations; 1 asks for the first. 0 counts as 1.
    std::size_t max_violations = static_cast<std::size_t>(-1);
    /// Who set the value: what only users may not do is no violation in what the service sends.
    value_origin origin = value_origin::user;
};

} // namespace ecswire::inline v0_2
