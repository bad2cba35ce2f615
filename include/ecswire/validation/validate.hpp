// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/reflect/wire_types.hpp>
#include <ecswire/text/constexpr_containers.hpp>
#include <ecswire/validation/detail/walker.hpp>
#include <ecswire/validation/validate_options.hpp>
#include <ecswire/validation/validation_report.hpp>
#include <ecswire/validation/violation.hpp>

#include <utility>
#include <vector>

namespace ecswire::inline v0_2 {

/// Checks a value against all constraints of its shape, at any depth, and reports every violation
/// in the order of members:
///
///     for (const violation& found : validate(request)) { ... found.message() ... }
///
/// Linear in the size of the value; allocates only for violations. The options limit the number of
/// violations. T is a `wire_type`. Usable in constant expressions where `std::string` is: see
/// constant_strings.hpp.
template <class T>
[[nodiscard]] ECSWIRE_CONTAINER_CONSTEXPR validation_report
validate(const T& value, const validate_options& options = {}) {
    std::vector<violation> found;
    detail::walker(found, options).walk(value, nullptr, no_constraints);
    return validation_report(std::move(found));
}

} // namespace ecswire::inline v0_2
