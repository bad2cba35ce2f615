// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/shape.hpp>

#include <string_view>
#include <type_traits>

/// Smithy's traits of shapes, members and enumerators, declared once beside the description:
///
///     struct Secret {
///         std::optional<std::string> namespace_{};
///         std::optional<std::string> value{};
///         std::optional<std::string> clientToken{};
///     };
///     BOOST_DESCRIBE_STRUCT(Secret, (), (namespace_, value, clientToken))
///
///     constexpr auto traits_of(shape<Secret>) {
///         return traits(wire_name<&Secret::namespace_>("namespace"), sensitive<&Secret::value>,
///                       idempotency_token<&Secret::clientToken>);
///     }
///
/// Argument-dependent lookup finds `traits_of` in the shape's namespace, and in no other. It must
/// directly follow the description: the first use of the shape's members decides whether the shape
/// has traits. `static_assert(is_sensitive<&Secret::value>)` checks that it has been found. An
/// inherited member has the traits that the base declares.
namespace ecswire::inline v0_2 {

namespace detail {

template <auto Key>
struct wire_name_trait {
    std::string_view text;
};
template <auto Member>
struct sensitive_trait {};
template <auto Member>
struct idempotency_token_trait {};
struct union_trait {};
struct sensitive_shape_trait {};
struct undescribed_members_trait {};

} // namespace detail

/// The traits of one shape or enumeration; `traits(...)` makes it.
template <class... Traits>
struct shape_traits : Traits... {};

/// Makes the result of `traits_of(shape<S>)`: `traits(wire_name<&S::namespace_>("namespace"),
/// ...)`.
template <class... Traits>
constexpr shape_traits<Traits...> traits(const Traits&... all) noexcept {
    return {all...};
}

/// The name on the wire of a member or an enumerator that C++ can't spell or that is a macro on
/// some platform: `wire_name<&Command::namespace_>("namespace")`,
/// `wire_name<LogDriver::json_file>("json-file")`. The text is a literal.
template <auto Key>
    requires(std::is_member_object_pointer_v<decltype(Key)> || described_enum<decltype(Key)>)
constexpr detail::wire_name_trait<Key> wire_name(std::string_view text) noexcept { return {text}; }

/// Smithy's `sensitive` on a member: printing and formatting show `"***"` instead of its value,
/// violations don't have its length or number, and an excerpt shows no text of the document. Only
/// `encode` and `to_value` write the value. JSON Pointers do show keys of maps.
template <auto Member>
inline constexpr detail::sensitive_trait<Member> sensitive{};

/// Smithy's `sensitive` on a structure: the same for every member, element and value of that shape.
inline constexpr detail::sensitive_shape_trait sensitive_shape{};

/// Smithy's `idempotencyToken` on a member: if it is absent, a client sets it to a text that stays
/// the same when the request is sent again.
template <auto Member>
inline constexpr detail::idempotency_token_trait<Member> idempotency_token{};

/// Smithy's `union`: exactly one member of the structure is present. See reflect/unions.hpp.
inline constexpr detail::union_trait union_shape{};

/// The structure has members that its description leaves out on purpose: they aren't read, written,
/// validated or compared. Without this trait such a structure doesn't compile.
inline constexpr detail::undescribed_members_trait undescribed_members{};

/// A shape or enumeration for which `traits_of` is declared.
template <class S>
concept has_traits = requires {
    traits_of(shape<S>{});
};

namespace detail {

template <class S>
inline constexpr auto traits_value = traits_of(shape<S>{}); // one object for each shape

// Whether the shape has the trait. A shape without traits costs one overload resolution.
template <class S, class Trait>
inline constexpr bool has_trait = false;
template <has_traits S, class Trait>
inline constexpr bool has_trait<S, Trait> =
    std::is_base_of_v<Trait, std::remove_const_t<decltype(traits_value<S>)>>;

constexpr bool has_edge_underscore(std::string_view name) noexcept {
    return name.starts_with('_') || name.ends_with('_');
}

} // namespace detail

/// Whether the structure is a union.
template <class S>
inline constexpr bool is_union = detail::has_trait<S, detail::union_trait>;

/// Whether the structure as a whole is sensitive.
template <class S>
inline constexpr bool is_sensitive_shape = detail::has_trait<S, detail::sensitive_shape_trait>;

/// Whether a member is marked `sensitive`.
template <auto Member>
inline constexpr bool is_sensitive =
    detail::has_trait<shape_of<Member>, detail::sensitive_trait<Member>>;

/// Whether a member is an idempotency token.
template <auto Member>
inline constexpr bool is_idempotency_token =
    detail::has_trait<shape_of<Member>, detail::idempotency_token_trait<Member>>;

} // namespace ecswire::inline v0_2
