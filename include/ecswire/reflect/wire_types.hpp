// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>
#include <ecswire/reflect/timestamp.hpp>
#include <ecswire/reflect/unions.hpp>

#include <concepts>
#include <cstddef>
#include <optional>
#include <string_view>
#include <type_traits>

/// The C++ types that members of a shape can have, as concepts. Every layer uses these concepts, so
/// JSON, validation and the listings agree on which types are texts, lists and maps.
namespace ecswire::inline v0_2 {

namespace detail {

template <class T>
inline constexpr bool is_optional = false;
template <class T>
inline constexpr bool is_optional<std::optional<T>> = true;

} // namespace detail

/// `std::unique_ptr` to one object. Recognised by its members, because including `<memory>` takes
/// ten times as long as this header.
template <class T>
concept owning_pointer = requires(T& pointer) {
    typename T::deleter_type;
    { *pointer } -> std::same_as<typename T::element_type&>;
    pointer.release();
};

/// A type with an absent state: `std::optional`, or `std::unique_ptr` where a shape contains
/// itself.
template <class T>
concept nullable = detail::is_optional<T> || owning_pointer<T>;

namespace detail {

template <class T>
struct nullable_value {
    using type = T;
};
template <class T>
struct nullable_value<std::optional<T>> {
    using type = T;
};
template <owning_pointer T>
struct nullable_value<T> {
    using type = typename T::element_type;
};

#if defined(__cpp_char8_t)
template <class T>
inline constexpr bool is_char8 = std::same_as<T, char8_t>;
#else // -fno-char8_t
template <class T>
inline constexpr bool is_char8 = false;
#endif

} // namespace detail

/// The type of a present value: T without its `std::optional` or `std::unique_ptr`, or T itself.
template <class T>
using present_type = typename detail::nullable_value<std::remove_cv_t<T>>::type;

/// A boolean.
template <class T>
concept boolean_type = std::same_as<T, bool>;

/// An integer of 8 to 64 bits, signed or not; neither a boolean nor a character type.
template <class T>
concept integer_type =
    std::integral<T> && !boolean_type<T> && !std::same_as<T, char> && !std::same_as<T, wchar_t> &&
    !detail::is_char8<T> && !std::same_as<T, char16_t> && !std::same_as<T, char32_t>;

/// Smithy's `float` and `double`.
template <class T>
concept real_type = std::same_as<T, float> || std::same_as<T, double>;

/// A number that can be compared with a bound.
template <class T>
concept number_type = integer_type<T> || real_type<T>;

/// Text in UTF-8 that the value owns or, with `std::string_view`, borrows.
template <class T>
concept text_type = requires(const T& text) {
    typename T::traits_type;
    requires std::same_as<typename T::value_type, char>;
    { std::string_view(text) } -> std::same_as<std::string_view>;
};

/// Smithy's `blob`: a `std::vector<std::byte>`, `std::pmr` or not, whose text on the wire is
/// base64.
template <class T>
concept blob_type = requires(T& blob, std::size_t size) {
    requires std::same_as<typename T::value_type, std::byte>;
    { blob.data() } -> std::same_as<std::byte*>;
    blob.resize(size);
};

/// Smithy's `document`, any JSON value: a `boost::json::value`. Recognised by its members, so that
/// only shapes with documents include Boost.JSON.
template <class T>
concept document_type = requires(const T& document) {
    document.if_object();
    document.if_array();
    document.storage();
    requires std::is_enum_v<decltype(document.kind())>;
};

/// A type for an element or a mapped value that keeps a null: as an absent value or, in a document,
/// as a value.
template <class T>
concept holds_null = nullable<T> || document_type<T>;

namespace detail {

// A vector of `unsigned char` is more likely meant as a blob than as a list of numbers.
template <class T>
concept has_byte_elements = requires {
    requires std::same_as<typename T::value_type, unsigned char>;
};

} // namespace detail

/// A list: a sequence container that grows at its end, is accessed by index and iterated over,
/// except of `std::byte` (a blob) and of `unsigned char`, which is `std::uint8_t`.
template <class T>
concept list_type = !text_type<T> && !blob_type<T> && !detail::has_byte_elements<T> &&
                    requires(T & list, const T& fixed, std::size_t index) {
    typename T::value_type;
    { fixed.size() } -> std::convertible_to<std::size_t>;
    { list.emplace_back() } -> std::same_as<typename T::value_type&>;
    { list[index] } -> std::same_as<typename T::value_type&>;
    list.pop_back();
    fixed.begin();
    fixed.end();
};

/// A map to values from text that it owns, ordered or not.
template <class T>
concept map_type = requires(T& map) {
    typename T::mapped_type;
    requires text_type<typename T::key_type>;
    requires !std::same_as<typename T::key_type, std::string_view>;
    map.clear();
    map.begin()->second;
};

namespace detail {

template <class T>
inline constexpr bool is_open_enum = false;
template <class E>
inline constexpr bool is_open_enum<open_enum<E>> = true;

} // namespace detail

/// An `open_enum` of some described enumeration.
template <class T>
concept open_enum_type = detail::is_open_enum<T>;

/// Every type that a member, an element or a mapped value can have, once it is present.
template <class T>
concept wire_type = boolean_type<T> || number_type<T> || text_type<T> || open_enum_type<T> ||
    std::same_as<T, timestamp> || blob_type<T> || described_struct<T> || list_type<T> ||
    map_type<T> || document_type<T>;

namespace detail {

template <class T>
struct innermost {
    using type = T;
};
template <list_type T>
struct innermost<T> : innermost<present_type<typename T::value_type>> {};
template <map_type T>
struct innermost<T> : innermost<present_type<typename T::mapped_type>> {};

// A type such as boost::system::result and std::expected.
template <class T>
concept holds_result = requires(const T& holder) {
    holder.has_value();
    holder.error();
};

} // namespace detail

/// The type of the elements of a list or mapped values of a map, at any depth; T itself where it is
/// neither.
template <class T>
using innermost_type = typename detail::innermost<T>::type;

/// Fails a `static_assert` that says what to do unless T's innermost type is a `wire_type`.
template <class T>
constexpr void explain_wire_type() noexcept {
    using type = innermost_type<T>;
    static_assert(!std::is_same_v<type, unknown_union_member>,
                  "ecswire: a structure with an unknown_union_member is not marked as a union: add "
                  "traits_of(shape<Shape>) that returns traits(union_shape) directly after the "
                  "shape's description (the shape is named above or below)");
    static_assert(wire_type<type> || !std::is_class_v<type> || !std::is_aggregate_v<type> ||
                      std::is_same_v<type, unknown_union_member>,
                  "ecswire: the struct isn't described: write BOOST_DESCRIBE_STRUCT(Struct, (), "
                  "(member, ...)) after it, in its namespace (it is named above or below)");
    static_assert(
        !detail::has_byte_elements<type>,
        "ecswire: a value or member is a list of unsigned char: use std::vector<std::byte> "
        "for a blob, which is base64 on the wire, or a wider integer for a list of numbers "
        "(it is named above or below)");
    static_assert(wire_type<type> || !std::is_enum_v<type>,
                  "ecswire: a value or member is or holds a plain enumeration: make it an "
                  "open_enum of it, which keeps a text that the enumeration doesn't know (it is "
                  "named above or below)");
    static_assert(wire_type<type> || !detail::holds_result<type>,
                  "ecswire: a result is not the value in it: check the result, then pass *result");
    static_assert(
        wire_type<type> || std::is_aggregate_v<type> || std::is_enum_v<type> ||
            detail::has_byte_elements<type> || detail::holds_result<type>,
        "ecswire: a value or member is or holds a type that JSON can't carry: use bool, "
        "an integer, float, double, text, open_enum, timestamp, std::vector<std::byte>, "
        "boost::json::value, a described struct, or a "
        "list or map of these (of bool: std::deque, not std::vector); members, elements "
        "and mapped values may be in std::optional or std::unique_ptr, one of them (it is "
        "named above or below)");
}

/// Whether the value is present. A value of a type that isn't `nullable` is always present.
template <class T>
constexpr bool is_present(const T& value) noexcept {
    if constexpr (nullable<T>) {
        return static_cast<bool>(value);
    } else {
        return true;
    }
}

/// The value without its `std::optional` or `std::unique_ptr`; it must be present.
template <class T>
constexpr const present_type<T>& present_value(const T& value) noexcept {
    if constexpr (nullable<T>) {
        return *value;
    } else {
        return value;
    }
}

/// Deleted, as the `<<` of structures is in reflect/shape.hpp, for the other types that
/// json/print.hpp prints.
template <class T, class Hint = include_ecswire_json_print_hpp_to_print_shapes>
    requires(described_enum<T> || open_enum_type<T> || std::same_as<T, timestamp>)
void operator<<(include_ecswire_json_print_hpp_to_print_shapes stream, const T& value) = delete;

} // namespace ecswire::inline v0_2
