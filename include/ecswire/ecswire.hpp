// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

// The whole library. It defines nothing.

#include <ecswire/version.hpp>

#include <ecswire/reflect/enumerators.hpp>
#include <ecswire/reflect/json_pointer.hpp>
#include <ecswire/reflect/member_types.hpp>
#include <ecswire/reflect/members.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/prints_message.hpp>
#include <ecswire/reflect/shape.hpp>
#include <ecswire/reflect/shape_name.hpp>
#include <ecswire/reflect/timestamp.hpp>
#include <ecswire/reflect/utf8.hpp>

#include <ecswire/constraints/all_of.hpp>
#include <ecswire/constraints/bounds.hpp>
#include <ecswire/constraints/character_set.hpp>
#include <ecswire/constraints/characters.hpp>
#include <ecswire/constraints/constraint.hpp>
#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/each.hpp>
#include <ecswire/constraints/enum_values.hpp>
#include <ecswire/constraints/finding.hpp>
#include <ecswire/constraints/length.hpp>
#include <ecswire/constraints/limit.hpp>
#include <ecswire/constraints/member.hpp>
#include <ecswire/constraints/no_edge_spaces.hpp>
#include <ecswire/constraints/number.hpp>
#include <ecswire/constraints/range.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/constraints/required_when.hpp>
#include <ecswire/constraints/reserved_prefix.hpp>
#include <ecswire/constraints/rule.hpp>
#include <ecswire/constraints/unique_by.hpp>
#include <ecswire/constraints/value_origin.hpp>

