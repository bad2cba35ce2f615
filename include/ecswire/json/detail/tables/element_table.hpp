// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/detail/tables/construction.hpp>
#include <ecswire/json/detail/tables/tables_of.hpp>
#include <ecswire/json/detail/tables/type_table.hpp>
#include <ecswire/reflect/members.hpp>
#include <ecswire/reflect/wire_types.hpp>

#include <cstddef>
#include <memory>
#include <memory_resource>

/// Type tables for `element_decoder`. They equal those of the shape, except that the table of the
/// list decodes each element into the same object, after passing the previous one to the visitor.
namespace ecswire::inline v0_2::detail {

template <auto List>
using element_of = present_type<typename present_type<member_type<List>>::value_type>;

/// The target of an element decoder: a value of the shape, and one element of its list.
template <auto List>
struct element_target : shape_of<List> {
    element_of<List> element{};
    void (*begin_element)(void* decoder) = nullptr;
    void (*visit)(void* decoder, element_of<List>& element) = nullptr;
    void* decoder = nullptr;
    bool is_pending = false; // `element` has not been passed to the visitor yet
};

template <auto List>
struct element_tables {
    using shape_type = shape_of<List>;
    using target_type = element_target<List>;

    static target_type& target_of(void* structure) noexcept {
        return static_cast<target_type&>(*static_cast<shape_type*>(structure));
    }

    using slot = slot_access<member_type<List>>;

    static void* list_slot(void* structure) noexcept {
        return std::addressof(static_cast<shape_type*>(structure)->*List);
    }

    static void reset_list(void* structure) noexcept { slot::reset(list_slot(structure)); }

    // Constructs the list member and leaves it empty. The reader then uses the whole target as the
    // list.
    static value_target make_list_target(void* structure, std::pmr::memory_resource* resource) {
        auto& list = *static_cast<present_type<member_type<List>>*>(
            slot::make_target(list_slot(structure), resource).address);
        list_access<present_type<member_type<List>>>::truncate(&list, 0);
        return {&target_of(structure), false};
    }

    static void visit_pending(target_type& target) {
        if (target.is_pending) {
            target.is_pending = false;
            target.visit(target.decoder, target.element);
        }
    }

    static value_target make_target(void* list, std::size_t /*index*/,
                                    std::pmr::memory_resource* resource) {
        auto& target = *static_cast<target_type*>(list);
        visit_pending(target);
        target.begin_element(target.decoder);
        use_resource(target.element, resource);
        target.is_pending = true; // when the next element begins
        return {std::addressof(target.element), false};
    }
    using stored_type = typename present_type<member_type<List>>::value_type;

    // A null element is passed to the visitor only if it is a document.
    static void store_null([[maybe_unused]] void* list, [[maybe_unused]] std::size_t index) {
        if constexpr (document_type<stored_type>) {
            make_target(list, index, nullptr);
            static_cast<target_type*>(list)->element = nullptr;
        }
    }
    static void reserve(void* /*list*/, std::size_t /*count*/) {}
    static void truncate(void* list, std::size_t /*count*/) {
        visit_pending(*static_cast<target_type*>(list));
    }
    // Reports more elements than any document has, so that the reader calls `truncate` at the end
    // of the list.
    static list_extent extent(void* /*list*/) noexcept {
        return {nullptr, list_extent::unlimited, list_extent::unlimited};
    }

    static constexpr list_table list_table_value{&type_table_of<element_of<List>>::value,
                                                 sizeof(element_of<List>),
                                                 &make_target,
                                                 store_null_of<element_tables, stored_type>(),
                                                 &reserve,
                                                 &truncate,
                                                 &extent};
    static constexpr type_table list_type{.kind = value_kind::list, .list = &list_table_value};

    static constexpr auto members = [] {
        auto all = member_tables<shape_type>;
        auto& list = all[member_index<List>];
        list.type = &list_type;
        list.offset = 0; // the functions take the structure
        list.make_target = &make_list_target;
        if constexpr (nullable<member_type<List>>) {
            list.reset = &reset_list;
        }
        return all;
    }();
    static constexpr structure_table structure_table_value = [] {
        structure_table table = structure_table_of<shape_type>;
        table.members = members.data();
        return table;
    }();
    static constexpr type_table type{.kind = value_kind::structure,
                                     .structure = &structure_table_value};
};

} // namespace ecswire::inline v0_2::detail
