// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

// The whole library. It defines nothing.

#include <ecswire/version.hpp>

#include <ecswire/reflect/enumerators.hpp>
#include <ecswire/reflect/json_pointer.hpp>
#include <ecswire/reflect/member_types.hpp>
#include <ecswire/reflect/members.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>
#include <ecswire/reflect/shape_name.hpp>
#include <ecswire/reflect/timestamp.hpp>
#include <ecswire/reflect/utf8.hpp>

