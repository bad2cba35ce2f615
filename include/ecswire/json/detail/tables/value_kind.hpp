// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/shape.hpp>
#include <ecswire/reflect/timestamp.hpp>
#include <ecswire/reflect/wire_types.hpp>

#include <cstdint>
#include <string>
#include <type_traits>

namespace ecswire::inline v0_2::detail {

/// The kinds of types that the reader distinguishes.
enum class value_kind : std::uint8_t {
    boolean,
    int32,   // std::int32_t
    int64,   // std::int64_t
    integer, // any other integer type
    float32,
    float64,
    string, // std::string
    text,   // any other text type
    open_enum,
    timestamp,
    blob,
    structure,
    list,
    map,
    document,
};

template <class T>
constexpr value_kind kind_of() noexcept {
    if constexpr (boolean_type<T>) {
        return value_kind::boolean;
    } else if constexpr (std::is_same_v<T, std::int32_t>) {
        return value_kind::int32;
    } else if constexpr (std::is_same_v<T, std::int64_t>) {
        return value_kind::int64;
    } else if constexpr (integer_type<T>) {
        return value_kind::integer;
    } else if constexpr (std::is_same_v<T, float>) {
        return value_kind::float32;
    } else if constexpr (std::is_same_v<T, double>) {
        return value_kind::float64;
    } else if constexpr (std::is_same_v<T, std::string>) {
        return value_kind::string;
    } else if constexpr (text_type<T>) {
        return value_kind::text;
    } else if constexpr (open_enum_type<T>) {
        return value_kind::open_enum;
    } else if constexpr (std::is_same_v<T, timestamp>) {
        return value_kind::timestamp;
    } else if constexpr (blob_type<T>) {
        return value_kind::blob;
    } else if constexpr (described_struct<T>) {
        return value_kind::structure;
    } else if constexpr (map_type<T>) {
        return value_kind::map;
    } else if constexpr (list_type<T>) {
        return value_kind::list;
    } else if constexpr (document_type<T>) {
        return value_kind::document;
    } else {
        explain_wire_type<T>();
        return {};
    }
}

} // namespace ecswire::inline v0_2::detail
