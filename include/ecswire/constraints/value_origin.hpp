// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/version.hpp>

/// Who set the value that is validated.
namespace ecswire::inline v0_2 {

/// A user may not do all that the service does: what a user must leave alone, such as tags of
/// `aws:`, is a violation in a value from the user and none in one from the service.
enum class value_origin : unsigned char { user, service };

} // namespace ecswire::inline v0_2
