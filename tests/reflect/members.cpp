// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/reflect/members.hpp>

#include "support/catch.hpp"
#include "support/constexpr_check.hpp"

#include <boost/mp11/algorithm.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

using namespace ecswire;

namespace {

struct Base {
    std::optional<std::int32_t> first{};
};
BOOST_DESCRIBE_STRUCT(Base, (), (first))

struct Derived : Base {
    std::optional<std::string> second{};
    const double third = 0.5;
    std::optional<std::string> notDescribed{};
};
BOOST_DESCRIBE_STRUCT(Derived, (Base), (second, third))
constexpr auto traits_of(shape<Derived>) { return traits(undescribed_members); }

// Members of one type: only the pointer tells them apart.
struct Alike {
    std::string one{};
    std::string other{};
    std::string notDescribed{};
};
BOOST_DESCRIBE_STRUCT(Alike, (), (one, other))
constexpr auto traits_of(shape<Alike>) { return traits(undescribed_members); }

struct Empty {};
BOOST_DESCRIBE_STRUCT(Empty, (), ())

struct Undescribed {
    std::string text{};
};

class WithPrivate {
public:
    int visible = 1;

private:
    int hidden_ = 2;
    BOOST_DESCRIBE_CLASS(WithPrivate, (), (visible), (), (hidden_))
};

template <class S>
std::vector<std::string_view> names() {
    std::vector<std::string_view> list;
    for_each_member<S>([&](auto descriptor) { list.push_back(descriptor.name); });
    return list;
}

using list = std::vector<std::string_view>;

struct counter {
    std::size_t* count;
    constexpr void operator()(auto) const { ++*count; }
};

} // namespace

TEST_CASE("for_each_member visits members in order of declaration, those of bases first") {
    CHECK(names<Alike>() == list{"one", "other"});
    CHECK(names<Derived>() == list{"first", "second", "third"});
    CHECK(names<Empty>().empty());
}

TEST_CASE("for_each_member skips private members") {
    CHECK(names<WithPrivate>() == list{"visible"});
}

TEST_CASE("for_each_member passes descriptors that read and write members") {
    Alike value{"a", "b", "c"};
    for_each_member<Alike>([&](auto descriptor) { (value.*descriptor.pointer) += '!'; });
    CHECK(value.one == "a!");
    CHECK(value.other == "b!");
    CHECK(value.notDescribed == "c");
}

TEST_CASE("for_each_member runs at compile time, with const and other function objects") {
    constexpr auto count = [] {
        std::size_t result = 0;
        for_each_member<Derived>(counter{&result});
        const counter fixed{&result};
        for_each_member<Derived>(fixed);
        return result;
    };
    CONSTEXPR_CHECK(count() == 6);
}

TEST_CASE("member_count counts the members of bases too") {
    CONSTEXPR_CHECK(member_count<Empty> == 0);
    CONSTEXPR_CHECK(member_count<Alike> == 2);
    CONSTEXPR_CHECK(member_count<Derived> == 3);
}

TEST_CASE("member_type is the type as declared, without const") {
    using members = members_of<Derived>;
    STATIC_REQUIRE(std::is_same_v<member_type<boost::mp11::mp_at_c<members, 0>::pointer>,
                                  std::optional<std::int32_t>>);
    STATIC_REQUIRE(std::is_same_v<member_type<boost::mp11::mp_at_c<members, 1>::pointer>,
                                  std::optional<std::string>>);
    STATIC_REQUIRE(std::is_same_v<member_type<boost::mp11::mp_at_c<members, 2>::pointer>, double>);
}

TEST_CASE("shape_of is the shape that declares a member, which may be a base") {
    STATIC_REQUIRE(std::is_same_v<shape_of<&Alike::one>, Alike>);
    STATIC_REQUIRE(std::is_same_v<shape_of<&Derived::second>, Derived>);
    STATIC_REQUIRE(std::is_same_v<shape_of<&Derived::first>, Base>);
}

TEST_CASE("member_name and member_index find a member by its pointer") {
    CONSTEXPR_CHECK(member_name<&Alike::one> == "one");
    CONSTEXPR_CHECK(member_name<&Alike::other> == "other");
    CONSTEXPR_CHECK(member_name<&Derived::second> == "second");
    CONSTEXPR_CHECK(member_name<&Derived::third> == "third");
    CONSTEXPR_CHECK(member_index<&Alike::one> == 0);
    CONSTEXPR_CHECK(member_index<&Alike::other> == 1);
    CONSTEXPR_CHECK(member_index<&Derived::second> == 1);
    CONSTEXPR_CHECK(member_index<&Derived::third> == 2);
}

TEST_CASE("member_name and member_index of an inherited member are those in the base") {
    CONSTEXPR_CHECK(member_name<&Derived::first> == "first");
    CONSTEXPR_CHECK(member_index<&Derived::first> == 0);
}

TEST_CASE("is_described_member is false, without an error, for a member that is not described") {
    CONSTEXPR_CHECK(is_described_member<&Alike::one>);
    CONSTEXPR_CHECK(!is_described_member<&Alike::notDescribed>);
    CONSTEXPR_CHECK(!is_described_member<&Derived::notDescribed>);
    CONSTEXPR_CHECK(!is_described_member<&Undescribed::text>);
}
