// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/detail/tables/access.hpp>
#include <ecswire/json/detail/tables/check_member.hpp>
#include <ecswire/json/detail/tables/document_access.hpp>
#include <ecswire/json/detail/tables/member_buckets.hpp>
#include <ecswire/json/detail/tables/member_key.hpp>
#include <ecswire/json/detail/tables/type_table.hpp>
#include <ecswire/reflect/members.hpp>
#include <ecswire/reflect/wire_types.hpp>
#include <ecswire/text/base64.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <type_traits>

/// The type tables, made at compile time from the described members of each type.
namespace ecswire::inline v0_2::detail {

// Declared here and defined below, since a shape may contain itself.
template <class T>
struct type_table_of {
    static const type_table value;
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

template <class S, class Descriptor>
constexpr member_table make_member_table(std::size_t index) {
    constexpr auto pointer = Descriptor::pointer;
    using value_type = present_type<member_type<Descriptor::pointer>>;
    if constexpr (wire_type<innermost_type<value_type>>) {
        static_assert(member_key<Descriptor>.size() >= member_table::block);
        member_table member{
            .key = member_key<Descriptor>.data(),
            .key_size = static_cast<std::uint32_t>(key_size_of<Descriptor>),
            .compared_bytes = member_table::compared_bytes_of(wire_name_of<Descriptor>),
            // The last block ends within the first `max_key_size` bytes, which are always readable.
            // It isn't used for a longer key.
            .last_block = static_cast<std::uint32_t>((std::clamp)(key_size_of<Descriptor>,
                                                                  member_table::block,
                                                                  member_table::max_key_size) -
                                                     member_table::block),
            .kind = kind_of<value_type>(),
            .bit = std::uint64_t{1} << (index % structure_table::block_size),
            .type = &type_table_of<value_type>::value,
        };
        if constexpr (std::is_same_v<value_type, std::string> || open_enum_type<value_type>) {
            member.assign = member.borrow = &assign_member<S, pointer>;
        } else {
            member.make_target = &make_member_target<S, pointer>;
            if constexpr (std::is_same_v<value_type, std::string_view>) {
                member.borrow = &assign_member<S, pointer>;
            }
        }
        return member;
    } else {
        static_cast<void>(check_member<S, pointer, value_type>::value);
        return no_member;
    }
}

template <class S, template <class...> class List, class... Descriptors>
constexpr std::array<member_table, sizeof...(Descriptors) + 1>
make_member_tables(List<Descriptors...> /*members*/) {
    [[maybe_unused]] std::size_t index = 0;
    return {make_member_table<S, Descriptors>(index++)..., no_member};
}

template <class S, template <class...> class List, class... Descriptors>
constexpr auto make_reset(List<Descriptors...> /*members*/) {
    return [](void* structure, [[maybe_unused]] std::size_t block,
              [[maybe_unused]] std::uint64_t seen) {
        auto& whole = *static_cast<S*>(structure);
        std::size_t index = 0;
        [[maybe_unused]] const auto is_reset = [&] {
            const std::size_t i = index++;
            return (sizeof...(Descriptors) <= structure_table::block_size ||
                    i / structure_table::block_size == block) &&
                   (seen >> (i % structure_table::block_size) & 1U) == 0;
        };
        ((is_reset() ? reset_member(whole, Descriptors::pointer) : void()), ...);
    };
}

template <class S>
inline constexpr auto member_tables = make_member_tables<S>(members_of<S>{});

template <class S>
inline constexpr auto buckets_of =
    make_buckets<std::bit_ceil(2 * member_count<S> + 1)>(member_tables<S>.data(), member_count<S>);

// The table of the union's `unknown_member`, which stores the name of a member that the shape
// doesn't have. Null for other structures.
template <class S>
inline constexpr const member_table* unknown_table_of = nullptr;
template <class S>
    requires is_union<S>
inline constexpr member_table unknown_member_table{
    .bit = std::uint64_t{1} << (member_count<S> % structure_table::block_size),
    .assign = [](void* structure, std::string_view name) {
        (static_cast<S*>(structure)->*unknown_member_of<S>::pointer).name.assign(name);
    }};
template <class S>
    requires is_union<S>
inline constexpr const member_table* unknown_table_of<S> = &unknown_member_table<S>;

template <class S>
inline constexpr structure_table structure_table_of{
    member_tables<S>.data(),
    static_cast<std::uint32_t>(member_count<S>),
    make_reset<S>(described_members<S>{}),
    static_cast<std::uint32_t>(buckets_of<S>.indices.size() - 1),
    buckets_of<S>.multiplier,
    buckets_of<S>.indices.data(),
    unknown_table_of<S>};

template <class L>
inline constexpr list_table list_table_of{
    &type_table_of<present_type<typename L::value_type>>::value,
    holds_null<typename L::value_type>,
    sizeof(typename L::value_type),
    &list_access<L>::make_target,
    &list_access<L>::store_null,
    &list_access<L>::reserve,
    &list_access<L>::truncate,
    &list_access<L>::extent};

template <class M>
inline constexpr map_table map_table_of{
    &type_table_of<present_type<typename M::mapped_type>>::value,
    holds_null<typename M::mapped_type>,
    &map_access<M>::clear,
    &map_access<M>::make_target,
    &map_access<M>::store_null,
    &map_access<M>::erase};

template <class T>
inline constexpr text_table text_table_of{std::is_same_v<T, std::string_view>,
                                          &text_access<T>::assign};

template <class T>
inline constexpr integer_table integer_table_of{
    static_cast<std::int64_t>((std::numeric_limits<T>::min)()),
    static_cast<std::uint64_t>((std::numeric_limits<T>::max)()), integer_access<T>::description,
    &integer_access<T>::store};

template <class T>
inline constexpr blob_table blob_table_of{[](void* blob, std::string_view base64) {
    return read_base64(base64, *static_cast<T*>(blob));
}};

template <class D>
inline constexpr list_table document_array_table{.element = &type_table_of<D>::value,
                                                 .nullable = true,
                                                 .element_size = sizeof(D),
                                                 .make_target =
                                                     &document_access<D>::make_element_target,
                                                 .store_null = &document_access<D>::append_null,
                                                 .reserve = &document_access<D>::reserve,
                                                 .truncate = nullptr,
                                                 .extent = &document_access<D>::extent};

template <class D>
inline constexpr map_table document_object_table{.mapped = &type_table_of<D>::value,
                                                 .nullable = true,
                                                 .clear = nullptr,
                                                 .make_target =
                                                     &document_access<D>::make_entry_target,
                                                 .store_null = &document_access<D>::insert_null,
                                                 .erase = nullptr};

template <class D>
inline constexpr document_table document_table_of{
    &document_access<D>::store_null,    &document_access<D>::store_boolean,
    &document_access<D>::store_integer, &document_access<D>::store_double,
    &document_access<D>::store_text,    &document_access<D>::make_array,
    &document_access<D>::make_object,   &document_array_table<D>,
    &document_object_table<D>};

template <class T>
constexpr type_table make_type_table() {
    constexpr value_kind kind = kind_of<T>();
    type_table table{.kind = kind};
    if constexpr (kind == value_kind::integer) {
        table.integer = &integer_table_of<T>;
    } else if constexpr (kind == value_kind::string || kind == value_kind::text ||
                         kind == value_kind::open_enum) {
        table.text = &text_table_of<T>;
    } else if constexpr (kind == value_kind::blob) {
        table.blob = &blob_table_of<T>;
    } else if constexpr (kind == value_kind::structure) {
        table.structure = &structure_table_of<T>;
    } else if constexpr (kind == value_kind::map) {
        table.map = &map_table_of<T>;
    } else if constexpr (kind == value_kind::list) {
        table.list = &list_table_of<T>;
    } else if constexpr (kind == value_kind::document) {
        table.document = &document_table_of<T>;
    }
    return table;
}

template <class T>
constexpr type_table type_table_of<T>::value = make_type_table<T>();

} // namespace ecswire::inline v0_2::detail
