// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/version.hpp>

/// The sender of the value that is validated.
namespace ecswire::inline v0_2 {

/// Some constraints hold for users only: a tag key that begins with `aws:`, for example, is a
/// violation in a value from a user, but not in a value from the service.
enum class value_origin : unsigned char { user, service };

} // namespace ecswire::inline v0_2
