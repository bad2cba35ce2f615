// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/shape.hpp>

#include <boost/mp11/algorithm.hpp>
#include <boost/mp11/list.hpp>

#include <cstddef>
#include <string_view>
#include <type_traits>
#include <utility>

namespace ecswire::inline v0_2 {

/// The descriptors of a shape's members in order of declaration, those of described bases first:
/// a type list whose elements have `pointer` and `name`.
template <described_struct S>
using members_of = boost::describe::describe_members<S, boost::describe::mod_public |
                                                            boost::describe::mod_inherited>;

/// How many members the shape has.
template <described_struct S>
inline constexpr std::size_t member_count = boost::mp11::mp_size<members_of<S>>::value;

namespace detail {

template <class Pointer>
struct member_pointer;

template <class S, class M>
struct member_pointer<M S::*> {
    using shape_type = S;
    using member_type = std::remove_cv_t<M>;
};

} // namespace detail

/// The shape that declares a member, given a pointer to it.
template <auto Pointer>
using shape_of =
    typename detail::member_pointer<std::remove_const_t<decltype(Pointer)>>::shape_type;

/// The type of a member as declared, given a pointer to it: `member_type<&Tag::key>` is
/// `std::optional<std::string>`.
template <auto Pointer>
using member_type =
    typename detail::member_pointer<std::remove_const_t<decltype(Pointer)>>::member_type;

/// Calls `function(descriptor)` for every member of the shape, in order of declaration.
template <described_struct S, class F>
constexpr void for_each_member(F&& function) {
    boost::mp11::mp_for_each<members_of<S>>(static_cast<F&&>(function));
}

/// What `find_member` is of a member that isn't described.
inline constexpr std::size_t not_described = static_cast<std::size_t>(-1);

namespace detail {

template <class S, auto Pointer>
constexpr std::size_t find_described_member() {
    std::size_t found = not_described;
    if constexpr (described_struct<S>) {
        std::size_t index = 0;
        for_each_member<S>([&](auto descriptor) {
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

template <auto Pointer>
constexpr std::string_view find_name() {
    if constexpr (member_index<Pointer> != not_described) { // else its message is enough
        return boost::mp11::mp_at_c<members_of<shape_of<Pointer>>, member_index<Pointer>>::name;
    }
    return {};
}

} // namespace detail

/// The name of a described member, which is its name on the wire: `member_name<&Tag::key>` is
/// `"key"`.
template <auto Pointer>
inline constexpr std::string_view member_name = detail::find_name<Pointer>();

} // namespace ecswire::inline v0_2
