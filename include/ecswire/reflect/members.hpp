// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/detail/element_test.hpp>
#include <ecswire/reflect/shape.hpp>
#include <ecswire/reflect/traits.hpp>
#include <ecswire/reflect/unions.hpp>

#include <boost/mp11/algorithm.hpp>
#include <boost/mp11/list.hpp>

#include <array>
#include <cstddef>
#include <string_view>
#include <type_traits>

namespace ecswire::inline v0_2 {

namespace detail {

template <template <class...> class List, class... Descriptors>
constexpr bool are_public(List<Descriptors...>) noexcept {
    return (((Descriptors::modifiers & boost::describe::mod_public) != 0) && ...);
}

template <class S, bool ArePublic = are_public(all_members<S>{})>
struct find_described_members {
    using type = all_members<S>;
};

template <class S>
struct find_described_members<S, false> {
    using type = boost::describe::describe_members<S, boost::describe::mod_public |
                                                          boost::describe::mod_inherited>;
};

} // namespace detail

/// The descriptors of all public members that a shape's description lists, those of described bases
/// first, with a union's `unknown_union_member`.
template <described_struct S>
using described_members = typename detail::find_described_members<S>::type;

namespace detail {

template <template <class...> class List, class... Descriptors>
constexpr std::size_t count_unknown_members(List<Descriptors...>) noexcept {
    return (std::size_t{0} + ... +
            std::size_t{std::is_same_v<member_type<Descriptors::pointer>, unknown_union_member>});
}

// The elements that the description of an aggregate accounts for: its bases and its own members.
template <class S>
inline constexpr std::size_t described_elements =
    boost::mp11::mp_size<own_bases<S>>::value + boost::mp11::mp_size<own_members<S>>::value;

template <class S>
struct check_all_described {
    static_assert(
        !std::is_aggregate_v<S> || has_trait<S, undescribed_members_trait> ||
            !element_test<described_elements<S> + 1>::template accepts<S>,
        "ecswire: the structure has a member or base that its BOOST_DESCRIBE_STRUCT doesn't "
        "list: add it there, or, if it is left out on purpose, add the trait "
        "undescribed_members to traits_of(shape<S>) (the structure is named above or below)");
};

template <class S, bool IsUnion = is_union<S>>
struct wire_members : check_all_described<S> {
    using type = described_members<S>;
};

// The members without the last one, which is not on the wire.
template <class S>
struct wire_members<S, true> : check_all_described<S> {
    using all = described_members<S>;
    static constexpr bool ends_in_unknown_member =
        count_unknown_members(all{}) == 1 &&
        std::is_same_v<member_type<boost::mp11::mp_back<all>::pointer>, unknown_union_member>;
    static_assert(
        ends_in_unknown_member,
        "ecswire: a union needs a member of type unknown_union_member, described last: it "
        "keeps the name of a member that a newer service sends (the union is named above "
        "or below)");
    using type = boost::mp11::mp_take_c<all, boost::mp11::mp_size<all>::value -
                                                 (ends_in_unknown_member ? 1 : 0)>;
};

} // namespace detail

/// The descriptors of a shape's members in order of declaration, those of described bases first: a
/// type list whose elements have `pointer` and `name`, the member's name in C++. The
/// `unknown_union_member` of a union is not one of them.
///
/// An aggregate with a member that isn't described doesn't compile, unless it has the trait
/// `undescribed_members`. Not checked are classes that aren't aggregates, aggregates of more than
/// 95 described members, and those with a member that can't be initialised from `{}`.
template <described_struct S>
using members_of = typename detail::wire_members<S>::type;

/// The descriptor of a union's `unknown_union_member`.
template <described_struct S>
    requires is_union<S>
using unknown_member_of = boost::mp11::mp_back<described_members<S>>;

/// How many members the shape has.
template <described_struct S>
inline constexpr std::size_t member_count = boost::mp11::mp_size<members_of<S>>::value;

/// Calls `function(descriptor)` for every member of the shape, in order of declaration.
template <described_struct S, class F>
constexpr void for_each_member(F&& function) {
    boost::mp11::mp_for_each<members_of<S>>(static_cast<F&&>(function));
}

/// The value of `find_member` for a member that isn't described.
inline constexpr std::size_t not_described = static_cast<std::size_t>(-1);

namespace detail {

template <class S, auto Pointer>
constexpr std::size_t find_described_member() {
    std::size_t found = not_described;
    if constexpr (described_struct<S>) {
        std::size_t index = 0;
        // Not members_of, which instantiates the traits: constraints may be declared before them.
        boost::mp11::mp_for_each<described_members<S>>([&](auto descriptor) {
            // Not `is_same_member`, which is a new type for each pair.
            if constexpr (std::is_same_v<std::remove_const_t<decltype(descriptor.pointer)>,
                                         std::remove_const_t<decltype(Pointer)>>) {
                if (descriptor.pointer == Pointer) {
                    found = index;
                }
            }
            ++index;
        });
    }
    return found;
}

} // namespace detail

/// The index of a member among those of a shape, which may inherit it; `not_described` where it
/// isn't one of them.
template <class S, auto Pointer>
inline constexpr std::size_t find_member = detail::find_described_member<S, Pointer>();

/// Whether the description of the shape that declares a member lists it.
template <auto Pointer>
inline constexpr bool is_described_member =
    find_member<shape_of<Pointer>, Pointer> != not_described;

/// The index of a described member in its shape, from 0: `member_index<&Tag::value>` is 1.
template <auto Pointer>
inline constexpr std::size_t member_index = [] {
    constexpr std::size_t index = find_member<shape_of<Pointer>, Pointer>;
    static_assert(index != not_described,
                  "ecswire: the member is not described: add it to BOOST_DESCRIBE_STRUCT of its "
                  "shape");
    return index;
}();

namespace detail {

// The name on the wire, without the checks of the traits.
template <class Descriptor>
constexpr std::string_view find_wire_name() noexcept {
    using shape_type = shape_of<Descriptor::pointer>;
    using trait = wire_name_trait<Descriptor::pointer>;
    if constexpr (has_trait<shape_type, trait>) {
        return static_cast<const trait&>(traits_value<shape_type>).text;
    } else {
        return Descriptor::name;
    }
}

struct index_pair {
    std::size_t first = 0;
    std::size_t second = 0;
};

// The indices of two members with the same name; both are 0 if all names differ.
template <template <class...> class List, class... Descriptors>
constexpr index_pair find_equal_names(List<Descriptors...>) noexcept {
    const std::array<std::string_view, sizeof...(Descriptors)> names{
        find_wire_name<Descriptors>()...};
    for (std::size_t i = 0; i < names.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            if (names[i] == names[j]) {
                return {j, i};
            }
        }
    }
    return {};
}

// The text of a static_assert can't contain names, but the compiler prints these template
// arguments.
template <class S, auto Member>
struct check_trait_of_member {
    static_assert(std::is_same_v<shape_of<Member>, S> && is_described_member<Member>,
                  "ecswire: traits_of(shape<S>) names a member that is not a described member of S "
                  "itself: describe it, or move the trait to the shape that declares it");
};

template <class S, class Trait>
struct check_trait {};
template <class S, auto Member>
struct check_trait<S, wire_name_trait<Member>> : check_trait_of_member<S, Member> {};
template <class S, auto Member>
struct check_trait<S, sensitive_trait<Member>> : check_trait_of_member<S, Member> {};
template <class S, auto Member>
struct check_trait<S, idempotency_token_trait<Member>> : check_trait_of_member<S, Member> {};

template <class S, auto First, auto Second>
struct check_names_differ {
    static_assert(std::is_same_v<decltype(First), void>,
                  "ecswire: two members of S have the same name on the wire: correct "
                  "traits_of(shape<S>) (the shape and both members are named above or below)");
    static constexpr bool value = true;
};

template <class S, std::size_t First, std::size_t Second>
struct check_names {
    static constexpr bool value =
        check_names_differ<S, boost::mp11::mp_at_c<members_of<S>, First>::pointer,
                           boost::mp11::mp_at_c<members_of<S>, Second>::pointer>::value;
};

template <class S>
struct check_traits {
    static constexpr index_pair equal_names = find_equal_names(members_of<S>{});
    static_assert(std::conditional_t<equal_names.second == 0, std::true_type,
                                     check_names<S, equal_names.first, equal_names.second>>::value);
    template <class... Traits>
    static constexpr bool check(const shape_traits<Traits...>&) {
        return ((sizeof(check_trait<S, Traits>) != 0) && ...);
    }
    static constexpr bool value = check(traits_value<S>);
};

template <class S, auto Member>
struct check_spelling {
    static_assert(
        has_trait<S, wire_name_trait<Member>>,
        "ecswire: a member whose name begins or ends with an underscore has no wire name: "
        "add wire_name<&Shape::member>(\"name on the wire\") to traits_of(shape<Shape>), "
        "which directly follows the description of the shape (shape and member are named "
        "above or below)");
    static constexpr bool value = true;
};

// A class, not a function: where a constant is made by a function with a failed assertion, Clang
// reports every use of the constant, too.
template <class Descriptor, class S = shape_of<Descriptor::pointer>>
struct checked_wire_name {
    static_assert(std::conditional_t<has_traits<S>, check_traits<S>, std::true_type>::value);
    static_assert(
        std::conditional_t<has_edge_underscore(Descriptor::name),
                           check_spelling<S, Descriptor::pointer>, std::true_type>::value);
    static constexpr std::string_view value = find_wire_name<Descriptor>();
};

} // namespace detail

/// The name on the wire of the member that a descriptor stands for: the text of its `wire_name`
/// trait, else its name in C++.
template <class Descriptor>
inline constexpr std::string_view wire_name_of = detail::checked_wire_name<Descriptor>::value;

namespace detail {

template <auto Pointer>
constexpr std::string_view find_member_name() {
    if constexpr (member_index<Pointer> != not_described) { // else member_index has failed
        return wire_name_of<
            boost::mp11::mp_at_c<members_of<shape_of<Pointer>>, member_index<Pointer>>>;
    }
    return {};
}

} // namespace detail

/// The name of a described member on the wire: `member_name<&Tag::key>` is `"key"`.
template <auto Pointer>
inline constexpr std::string_view member_name = detail::find_member_name<Pointer>();

} // namespace ecswire::inline v0_2
