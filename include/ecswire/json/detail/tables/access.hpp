// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/detail/tables/construction.hpp>
#include <ecswire/json/detail/tables/type_table.hpp>
#include <ecswire/reflect/wire_types.hpp>
#include <ecswire/text/bytes.hpp>

#include <boost/config.hpp>

#include <array>
#include <bit>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <memory_resource>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

/// The functions to which the type tables point. Each casts a `void*` to the type that its table
/// describes, and reads or writes the object.
namespace ecswire::inline v0_2::detail {

// Returns the target within a slot: a member, list element or map value, whose type may be an
// optional or a pointer. An absent value is constructed first.

template <class Slot>
value_target make_slot_target(Slot& slot, std::pmr::memory_resource* resource) {
    if constexpr (nullable<Slot>) {
        if (slot) {
            use_resource(*slot, resource);
            return {std::addressof(*slot), false};
        }
        if constexpr (owning_pointer<Slot>) {
            slot = std::make_unique<present_type<Slot>>();
            use_resource(*slot, resource);
        } else if constexpr (takes_resource<present_type<Slot>>) {
            slot.emplace(allocator_of(resource));
        } else if constexpr (constructs_without_zeros<present_type<Slot>>) {
            slot.emplace(newly_constructed<present_type<Slot>>());
        } else {
            slot.emplace();
        }
        return {std::addressof(*slot), true};
    } else {
        use_resource(slot, resource);
        return {std::addressof(slot), false};
    }
}

/// The resource to pass to the elements of a list or map. Null if the container passes its own
/// resource to its elements.
template <class Container, class Slot>
std::pmr::memory_resource* resource_within(std::pmr::memory_resource* resource) noexcept {
    return takes_resource<Container> && !nullable<Slot> ? nullptr : resource;
}

template <class T>
BOOST_FORCEINLINE void assign_text(T& target, std::string_view text) {
    if constexpr (std::is_same_v<T, std::string_view>) {
        target = text;
    } else if constexpr (std::is_same_v<T, std::string>) {
        if (target.size() >= text.size()) { // as in most objects that are reused
            target.resize(text.size());
            copy_bytes(text, target.data());
        } else {
            // Faster than assign(), which also checks whether `text` overlaps the string.
            target.clear();
            target.append(text);
        }
    } else {
        target.assign(text);
    }
}

template <class T>
struct text_access {
    BOOST_NOINLINE static void assign(void* text, std::string_view value) {
        assign_text(*static_cast<T*>(text), value);
    }
};

/// The functions of a slot: a member of a structure, whose type may be an optional or a pointer.
/// Members of the same type share them.
template <class Slot>
struct slot_access {
    static Slot& at(void* slot) noexcept { return *static_cast<Slot*>(slot); }

    static value_target make_target(void* slot, std::pmr::memory_resource* resource) {
        return make_slot_target(at(slot), resource);
    }

    static void assign(void* slot, std::string_view text) {
        using type = present_type<Slot>;
        if constexpr (std::is_same_v<Slot, std::optional<std::string>>) {
            if (!at(slot)) {
                at(slot).emplace(text);
                return;
            }
        }
        if constexpr (std::is_same_v<type, std::string>) { // the most frequent type: saves a call
            assign_text(*static_cast<type*>(make_slot_target(at(slot), nullptr).address), text);
        } else {
            text_access<type>::assign(make_slot_target(at(slot), nullptr).address, text);
        }
    }

    static void reset(void* slot) noexcept { at(slot).reset(); }
};

/// As `assign`, which it calls only for slots that aren't frequent.
BOOST_FORCEINLINE void assign_slot(const member_table& member, text_assignment assign, void* slot,
                                   std::string_view text) {
    if (member.frequent == frequent_slot::view) {
        *static_cast<std::optional<std::string_view>*>(slot) = text;
    } else if (member.frequent == frequent_slot::string) {
        slot_access<std::optional<std::string>>::assign(slot, text);
    } else {
        assign(slot, text);
    }
}

/// The function of a list or map that stores a null, or `nullptr` if its elements or values can't
/// be null.
template <class Access, class Slot>
constexpr auto store_null_of() noexcept -> decltype(&Access::store_null) {
    if constexpr (holds_null<Slot>) {
        return &Access::store_null;
    } else {
        return nullptr;
    }
}

template <class L>
struct list_access {
    using slot_type = typename L::value_type;

    // Whether the elements take a memory resource and the list doesn't pass one to them.
    static constexpr bool elements_need_resource = takes_resource<slot_type> && !takes_resource<L>;

    // A list needn't have `emplace_back` with arguments.
    static constexpr bool appends_without_zeros =
        constructs_without_zeros<slot_type> && requires(L & elements) {
        elements.emplace_back(newly_constructed<slot_type>());
    };

    // Whether the reader can step from element to element by pointer, and reserve() gives capacity.
    static constexpr bool is_contiguous =
        !holds_null<slot_type> && !elements_need_resource && requires(L & elements) {
        { elements.data() } -> std::same_as<slot_type*>;
        elements.capacity();
        elements.reserve(elements.capacity());
    };

    static value_target make_target(void* list, [[maybe_unused]] std::size_t index,
                                    std::pmr::memory_resource* resource) {
        auto& elements = *static_cast<L*>(list);
        if constexpr (!is_contiguous) {
            if (index < elements.size()) {
                return make_slot_target(elements[index], resource_within<L, slot_type>(resource));
            }
        } else if (elements.data() + elements.size() == elements.data() + elements.capacity()) {
            // Unreachable, since the caller has reserved capacity. emplace_back() makes the same
            // comparison of pointers, so the compiler drops the code that grows the list.
            BOOST_UNREACHABLE_RETURN((value_target{nullptr, false}))
        }
        if constexpr (appends_without_zeros) {
            return {std::addressof(elements.emplace_back(newly_constructed<slot_type>())), true};
        } else if constexpr (elements_need_resource) {
            return {std::addressof(elements.emplace_back(allocator_of(resource))), true};
        } else {
            return {
                make_slot_target(elements.emplace_back(), resource_within<L, slot_type>(resource))
                    .address,
                true};
        }
    }
    static void store_null(void* list, std::size_t index) {
        auto& elements = *static_cast<L*>(list);
        if (index == elements.size()) {
            elements.emplace_back();
        } else if constexpr (document_type<slot_type>) {
            elements[index] = slot_type();
        } else {
            elements[index].reset();
        }
    }
    static void reserve(void* list, std::size_t count) {
        if constexpr (requires(L & elements) { elements.reserve(count); }) {
            static_cast<L*>(list)->reserve(count);
        }
    }
    static void truncate(void* list, std::size_t count) {
        auto& elements = *static_cast<L*>(list);
        while (elements.size() > count) {
            elements.pop_back(); // resize() would also instantiate growing
        }
    }
    static list_extent extent(void* list) noexcept {
        auto& elements = *static_cast<L*>(list);
        list_extent found{nullptr, static_cast<std::size_t>(elements.size()),
                          list_extent::unlimited};
        if constexpr (is_contiguous) {
            found.first = reinterpret_cast<char*>(elements.data());
        }
        if constexpr (requires { elements.capacity(); }) {
            found.capacity = elements.capacity();
        }
        return found;
    }
};

template <class M>
struct map_access {
    using key_type = typename M::key_type;

    static void clear(void* map) { static_cast<M*>(map)->clear(); }
    static map_entry make_target(void* map, std::string_view key,
                                 std::pmr::memory_resource* resource) {
        const auto [entry, inserted] = static_cast<M*>(map)->try_emplace(key_type(key));
        const value_target value =
            make_slot_target(entry->second, resource_within<M, typename M::mapped_type>(resource));
        return {{value.address, inserted || value.is_new}, std::string_view(entry->first)};
    }
    static void store_null(void* map, std::string_view key) {
        (*static_cast<M*>(map))[key_type(key)] = typename M::mapped_type();
    }
    static void erase(void* map, std::string_view key) {
        static_cast<M*>(map)->erase(key_type(key));
    }
};

template <class T>
struct integer_access {
    static void store(void* integer, std::uint64_t bits) noexcept {
        *static_cast<T*>(integer) = static_cast<T>(bits);
    }
    static constexpr std::string_view description = [] {
        constexpr std::array<std::string_view, 4> with_sign{
            "an integer of 8 bits", "an integer of 16 bits", "an integer of 32 bits",
            "an integer of 64 bits"};
        constexpr std::array<std::string_view, 4> without_sign{
            "an unsigned integer of 8 bits", "an unsigned integer of 16 bits",
            "an unsigned integer of 32 bits", "an unsigned integer of 64 bits"};
        constexpr auto width = static_cast<std::size_t>(std::countr_zero(sizeof(T)));
        return std::is_signed_v<T> ? with_sign[width] : without_sign[width];
    }();
};

} // namespace ecswire::inline v0_2::detail
