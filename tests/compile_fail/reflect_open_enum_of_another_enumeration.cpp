// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
// expect: ecswire: an open_enum is compared with a value of another enumeration: compare it with an enumerator of its own, or with text
// expect: Colour
// expect at most 16 lines

#include <ecswire/reflect/open_enum.hpp>

#include <optional>

enum class Light { red, green };
BOOST_DESCRIBE_ENUM(Light, red, green)
enum class Colour { red, blue };
BOOST_DESCRIBE_ENUM(Colour, red, blue)

#ifdef ECSWIRE_FIXED
bool is_red(const std::optional<ecswire::open_enum<Light>>& light) { return light == Light::red; }
#else
bool is_red(const std::optional<ecswire::open_enum<Light>>& light) { return light == Colour::red; }
#endif
