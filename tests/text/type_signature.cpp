// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/text/type_signature.hpp>

#include "support/catch.hpp"
#include "support/constexpr_check.hpp"

#include <string_view>

using namespace ecswire;

namespace {

struct Shape {};

namespace within {

struct Shape {};

} // namespace within

template <class T>
struct Page {};

} // namespace

TEST_CASE("type_signature contains the name of the type") {
    CONSTEXPR_CHECK(type_signature<Shape>().find("Shape") != std::string_view::npos);
}

TEST_CASE("type_signature differs for every two types") {
    CONSTEXPR_CHECK(type_signature<Shape>() == type_signature<Shape>());
    CONSTEXPR_CHECK(type_signature<Shape>() != type_signature<within::Shape>());
    CONSTEXPR_CHECK(type_signature<Page<Shape>>() != type_signature<Page<within::Shape>>());
    CONSTEXPR_CHECK(type_signature<Shape>() != type_signature<const Shape>());
}
