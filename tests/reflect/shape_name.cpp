// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/reflect/shape_name.hpp>

#include "support/catch.hpp"
#include "support/constexpr_check.hpp"

#include <string>
#include <string_view>
#include <vector>

using namespace ecswire;

struct AtTheTop {};

namespace {

struct Hidden {};

} // namespace

namespace one::two {

struct Deep {
    struct Inside {};
    enum class Kind { a };
};

template <class T>
struct Page {
    struct Entry {};
};

inline namespace v7 {

struct Versioned {};

} // namespace v7

template <class T>
auto make_local(T) {
    struct Local {};
    return Local{};
}

} // namespace one::two

namespace ecswire::inline v0_2 {

struct OfTheLibrary {};

} // namespace ecswire::inline v0_2

TEST_CASE("shape_name omits namespaces and the enclosing shape") {
    CONSTEXPR_CHECK(shape_name<AtTheTop> == "AtTheTop");
    CONSTEXPR_CHECK(shape_name<Hidden> == "Hidden");
    CONSTEXPR_CHECK(shape_name<one::two::Deep> == "Deep");
    CONSTEXPR_CHECK(shape_name<one::two::Deep::Inside> == "Inside");
    CONSTEXPR_CHECK(shape_name<one::two::Versioned> == "Versioned");
    CONSTEXPR_CHECK(shape_name<OfTheLibrary> == "OfTheLibrary");
}

TEST_CASE("shape_name names enumerations and fundamental types") {
    CONSTEXPR_CHECK(shape_name<one::two::Deep::Kind> == "Kind");
    CONSTEXPR_CHECK(shape_name<double> == "double");
    CONSTEXPR_CHECK(shape_name<int> == "int");
    CONSTEXPR_CHECK(shape_name<bool> == "bool");
}

TEST_CASE("shape_name names a type that is local to a function") {
    struct Local {};
    CONSTEXPR_CHECK(shape_name<Local> == "Local");
    using InTemplate = decltype(one::two::make_local(std::vector<int>{}));
    CONSTEXPR_CHECK(shape_name<InTemplate> == "Local");
}

TEST_CASE("shape_name keeps scopes within the arguments of a template") {
    CONSTEXPR_CHECK(shape_name<one::two::Page<one::two::Deep>::Entry> == "Entry");
    CONSTEXPR_CHECK(shape_name<one::two::Page<one::two::Deep>>.starts_with("Page<"));
    CONSTEXPR_CHECK(shape_name<one::two::Page<one::two::Deep>>.ends_with("Deep>"));
}

TEST_CASE("shape_name ends in a null character") {
    constexpr std::string_view name = shape_name<one::two::Deep>;
    CONSTEXPR_CHECK(name.data()[name.size()] == '\0');
    CHECK(std::string(name.data()) == "Deep");
}

TEST_CASE("unqualified reads the spellings of each compiler") {
    using ecswire::detail::unqualified;
    CONSTEXPR_CHECK(unqualified("Tag") == "Tag");
    CONSTEXPR_CHECK(unqualified("ecswire::v0_2::Tag") == "Tag");
    CONSTEXPR_CHECK(unqualified("struct ecswire::v0_2::Tag") == "Tag");
    CONSTEXPR_CHECK(unqualified("{anonymous}::Tag") == "Tag");
    CONSTEXPR_CHECK(unqualified("(anonymous namespace)::Tag") == "Tag");
    CONSTEXPR_CHECK(unqualified("`anonymous-namespace'::Tag") == "Tag");
    CONSTEXPR_CHECK(unqualified("f(std::vector<int>)::Tag") == "Tag");
    CONSTEXPR_CHECK(unqualified("struct one::Page<struct two::Tag>::Entry") == "Entry");
    CONSTEXPR_CHECK(unqualified("one::Page<two::Tag>") == "Page<two::Tag>");
}
