// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/validation/constant_strings.hpp>

#include "support/catch.hpp"
#include "support/constexpr_check.hpp"

#include <cstddef>
#include <string>
#include <type_traits>

namespace {

// The compiler's own answer: short and long texts, each made and gone in a constant expression.
template <class String>
concept can_be_constant = requires {
    typename std::integral_constant<
        std::size_t,
        String("short").size() +
            (String("a text that is too long to be held within the string") + "!").size()>;
};

TEST_CASE("ECSWIRE_CONSTANT_STRINGS is 1 exactly if the compiler and the library support constant "
          "strings") {
    CONSTEXPR_CHECK(can_be_constant<std::string> == (ECSWIRE_CONSTANT_STRINGS == 1));
}

} // namespace
