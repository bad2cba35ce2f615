// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
// expect: the_literal_is_not_utf8
// expect: Tag::key

#include <ecswire/ecs/common/tag.hpp>
#include <ecswire/validation/checked.hpp>

using namespace ecswire;

#ifdef ECSWIRE_FIXED
Tag tag() { return {.key = checked<&Tag::key>("\xC3\xA9")}; }
#else
Tag tag() { return {.key = checked<&Tag::key>("\xC3")}; }
#endif
