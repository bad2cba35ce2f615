// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/detail/tables/access.hpp>
#include <ecswire/json/detail/tables/document_access.hpp>
#include <ecswire/json/detail/tables/member_offset.hpp>
#include <ecswire/json/detail/tables/member_table.hpp>
#include <ecswire/json/detail/tables/type_table.hpp>
#include <ecswire/json/detail/tables/value_kind.hpp>
#include <ecswire/reflect/members.hpp>
#include <ecswire/reflect/wire_types.hpp>
#include <ecswire/text/base64.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
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

// The part of a member's table that depends on its type alone.
template <class Slot>
constexpr member_table make_slot_table() {
    using value_type = present_type<Slot>;
    member_table table{.kind = kind_of<value_type>(), .type = &type_table_of<value_type>::value};
    if constexpr (std::is_same_v<value_type, std::string> || open_enum_type<value_type>) {
        table.assign = table.borrow = &slot_access<Slot>::assign;
    } else {
        table.make_target = &slot_access<Slot>::make_target;
        if constexpr (std::is_same_v<value_type, std::string_view>) {
            table.borrow = &slot_access<Slot>::assign;
        }
    }
    if constexpr (nullable<Slot>) {
        table.reset = &slot_access<Slot>::reset;
    }
    if constexpr (std::is_same_v<Slot, std::optional<std::string>>) {
        table.frequent = frequent_slot::string;
    } else if constexpr (std::is_same_v<Slot, std::optional<std::string_view>>) {
        table.frequent = frequent_slot::view;
    }
    return table;
}

template <class Slot>
inline constexpr member_table slot_table_of = make_slot_table<Slot>();

template <class S, template <class...> class List, class... Descriptors>
constexpr std::array<member_table, sizeof...(Descriptors) + 1>
make_member_tables(List<Descriptors...> /*members*/) {
    if constexpr ((is_wire_slot<member_type<Descriptors::pointer>> && ...)) {
        std::array<member_table, sizeof...(Descriptors) + 1> tables{
            slot_table_of<member_type<Descriptors::pointer>>..., no_member};
        member_table* table = tables.data();
        std::size_t end = 0;
        ((table->set_member(member_key<Descriptors>.data(), wire_name_of<Descriptors>,
                            is_sensitive<Descriptors::pointer>,
                            find_offset<S>(Descriptors::pointer, end)),
          end = table++->offset + sizeof(member_type<Descriptors::pointer>)),
         ...);
        std::uint64_t bit = 1;
        for (std::size_t i = 0; i != sizeof...(Descriptors); ++i) {
            tables[i].bit = bit;
            bit = bit << 1U | bit >> 63U;
        }
        return tables;
    } else {
        check_members<S>(members_of<S>{});
        return {};
    }
}

// Resets members that can't be absent to what a new structure has.
template <class S, template <class...> class List, class... Descriptors>
constexpr auto make_reset_required(List<Descriptors...> /*members*/) {
    using function = void (*)(void* structure, std::size_t block, std::uint64_t seen);
    if constexpr ((nullable<member_type<Descriptors::pointer>> && ...)) {
        return function(nullptr);
    } else {
        return function([](void* structure, std::size_t block, std::uint64_t seen) {
            auto& whole = *static_cast<S*>(structure);
            std::size_t index = 0;
            const auto reset = [&]<class Slot, class Base>(Slot Base::*pointer) {
                const std::size_t i = index++;
                if constexpr (!nullable<Slot>) {
                    if (i / structure_table::block_size == block &&
                        (seen >> (i % structure_table::block_size) & 1U) == 0) {
                        whole.*pointer = S().*pointer; // keeps the default member initialiser
                    }
                }
            };
            (reset(Descriptors::pointer), ...);
        });
    }
}

// The bits of the members of a type, among the first 64.
template <class Slot, template <class...> class List, class... Descriptors>
constexpr std::uint64_t bits_of(List<Descriptors...> /*members*/) noexcept {
    [[maybe_unused]] std::uint64_t bit = 1;
    std::uint64_t bits = 0;
    ((bits |= std::is_same_v<member_type<Descriptors::pointer>, Slot> ? bit : 0, bit <<= 1U), ...);
    return bits;
}

template <class S>
inline constexpr auto member_tables = make_member_tables<S>(members_of<S>{});

template <class S>
inline constexpr auto buckets_of =
    make_buckets<std::bit_ceil(2 * member_count<S> + 1)>(member_tables<S>.data(), member_count<S>);

// The table of the union's `unknown_member`, which stores the name of a member that the shape
// doesn't have; its offset is 0, since `assign` takes the structure. Null for other structures.
template <class S>
inline constexpr const member_table* unknown_table_of = nullptr;
template <class S>
struct unknown_member_bit {
    static_assert(member_count<S> < structure_table::block_size,
                  "ecswire: a union has more than 63 members beside its unknown_union_member, more "
                  "than decode supports: describe only those that you need (the union is named "
                  "above or below)");
    static constexpr std::uint64_t value = std::uint64_t{1}
                                           << (member_count<S> % structure_table::block_size);
};

template <class S>
    requires is_union<S>
inline constexpr member_table unknown_member_table{
    .bit = unknown_member_bit<S>::value, .assign = [](void* structure, std::string_view name) {
        (static_cast<S*>(structure)->*unknown_member_of<S>::pointer).name.assign(name);
    }};
template <class S>
    requires is_union<S>
inline constexpr const member_table* unknown_table_of<S> = &unknown_member_table<S>;

template <class S>
inline constexpr structure_table structure_table_of{
    member_tables<S>.data(),
    static_cast<std::uint32_t>(member_count<S>),
    make_reset_required<S>(described_members<S>{}),
    bits_of<std::optional<std::string>>(members_of<S>{}),
    bits_of<std::optional<std::string_view>>(members_of<S>{}),
    static_cast<std::uint32_t>(buckets_of<S>.indices.size() - 1),
    buckets_of<S>.multiplier,
    buckets_of<S>.indices.data(),
    unknown_table_of<S>,
    is_sensitive_shape<S>};

template <class L>
inline constexpr list_table list_table_of{
    &type_table_of<present_type<typename L::value_type>>::value,
    sizeof(typename L::value_type),
    &list_access<L>::make_target,
    store_null_of<list_access<L>, typename L::value_type>(),
    &list_access<L>::reserve,
    &list_access<L>::truncate,
    &list_access<L>::extent};

template <class M>
inline constexpr map_table map_table_of{
    &type_table_of<present_type<typename M::mapped_type>>::value, &map_access<M>::clear,
    &map_access<M>::make_target, store_null_of<map_access<M>, typename M::mapped_type>(),
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
                                                 .element_size = sizeof(D),
                                                 .make_target =
                                                     &document_access<D>::make_element_target,
                                                 .store_null = &document_access<D>::append_null,
                                                 .reserve = &document_access<D>::reserve,
                                                 .truncate = nullptr,
                                                 .extent = &document_access<D>::extent};

template <class D>
inline constexpr map_table document_object_table{.mapped = &type_table_of<D>::value,
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
