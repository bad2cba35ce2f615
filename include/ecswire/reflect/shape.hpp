// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/version.hpp>

#include <boost/describe/bases.hpp>
#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>
#include <boost/describe/enumerators.hpp>
#include <boost/describe/members.hpp>
#include <boost/describe/modifiers.hpp>
#include <boost/mp11/list.hpp>

#include <iosfwd>
#include <type_traits>

namespace ecswire::inline v0_2 {

/// A tag that stands for a shape in a function call, so that argument-dependent lookup finds the
/// functions that are declared beside the shape: `constraints_of(shape<Tag>)`.
template <class T>
struct shape {
    using type = T; ///< the shape
};

/// A structure that BOOST_DESCRIBE_STRUCT describes. Every layer works on such structures.
template <class T>
concept described_struct =
    std::is_class_v<T> && boost::describe::has_describe_members<std::remove_cv_t<T>>::value;

/// An enumeration that BOOST_DESCRIBE_ENUM describes.
template <class T>
concept described_enum =
    std::is_enum_v<T> && boost::describe::has_describe_enumerators<std::remove_cv_t<T>>::value;

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

namespace detail {

// Not `std::integral_constant`: GCC 14 keeps the const of a constant that depends on a template
// parameter in `decltype(Pointer)`.
template <auto Pointer>
struct member_constant {};

} // namespace detail

/// Whether two pointers are to the same member; a member that a shape inherits is its base's.
template <auto Left, auto Right>
inline constexpr bool is_same_member =
    std::is_same_v<detail::member_constant<Left>, detail::member_constant<Right>>;

namespace detail {

// Boost.Describe filters its list once more for each set of modifiers that it is asked for. Most
// structures have neither bases nor members that aren't public: one list is enough for them.
template <class S>
using own_members = boost::describe::describe_members<S, boost::describe::mod_any_access>;

template <class S>
using own_bases = boost::describe::describe_bases<S, boost::describe::mod_any_access>;

template <class S, bool HasBases = !boost::mp11::mp_empty<own_bases<S>>::value>
struct find_all_members {
    using type = own_members<S>;
};

template <class S>
struct find_all_members<S, true> {
    using type = boost::describe::describe_members<S, boost::describe::mod_any_access |
                                                          boost::describe::mod_inherited>;
};

// The members of any access, those of described bases first.
template <class S>
using all_members = typename find_all_members<S>::type;

template <class S, template <class...> class List, class... Descriptors>
constexpr bool equal_members([[maybe_unused]] const S& a, [[maybe_unused]] const S& b,
                             List<Descriptors...>) {
    return ((a.*Descriptors::pointer == b.*Descriptors::pointer) && ...);
}

} // namespace detail

/// Compares described structures member by member in order of declaration, those of described bases
/// first; `!=` follows from it. A namespace of your own gets both with `using
/// ecswire::operator==;`. A structure that has an `operator==` of its own keeps it.
///
/// Boost.Describe's `operator==` can't be imported instead: since C++23, and in GCC 13 and newer
/// for C++20 too, `a != b` isn't rewritten from an `==` whose namespace declares a matching `!=`
/// (P2468R2).
template <described_struct S>
constexpr bool operator==(const S& a, const S& b) {
    return detail::equal_members(a, b, detail::all_members<S>{});
}

/// Converts from every stream. The compiler's message shows its name if a shape is printed without
/// the header that prints shapes: see `operator<<` below.
struct include_ecswire_json_print_hpp_to_print_shapes {
    include_ecswire_json_print_hpp_to_print_shapes(const std::ostream&); // NOLINT: never called
};

/// Deleted, so that `<<` of a shape without json/print.hpp gives a short error. With
/// json/print.hpp, its overload is preferred, since it needs no conversion of the stream.
template <described_struct S, class Hint = include_ecswire_json_print_hpp_to_print_shapes>
void operator<<(include_ecswire_json_print_hpp_to_print_shapes stream, const S& value) = delete;

} // namespace ecswire::inline v0_2
