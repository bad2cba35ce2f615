// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/detail/check_member.hpp>
#include <ecswire/json/detail/member_buckets.hpp>
#include <ecswire/json/detail/type_table.hpp>
#include <ecswire/reflect/member_types.hpp>
#include <ecswire/reflect/members.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <memory>
#include <memory_resource>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

/// The tables of a type, made at compile time from its description.
namespace ecswire::inline v0::detail {

// Declared before it is defined, since a shape may contain itself.
template <class T>
struct type_table_of {
    static const type_table value;
};

// Values that may be absent, in one place for members, elements and mapped values.

template <class T>
inline constexpr bool takes_resource =
    std::uses_allocator_v<T, std::pmr::polymorphic_allocator<char>>;

template <class Slot>
engaged engage_slot(Slot& slot, [[maybe_unused]] std::pmr::memory_resource* resource) {
    if constexpr (nullable<Slot>) {
        if (slot) {
            return {std::addressof(*slot), false};
        }
        if constexpr (is_owning_pointer<Slot>) {
            slot = std::make_unique<present_type<Slot>>();
        } else if constexpr (takes_resource<present_type<Slot>>) {
            slot.emplace(std::pmr::polymorphic_allocator<char>(
                resource != nullptr ? resource : std::pmr::get_default_resource()));
        } else {
            slot.emplace();
        }
        return {std::addressof(*slot), true};
    } else {
        return {std::addressof(slot), false};
    }
}

template <class S, auto Pointer>
struct member_access {
    using slot_type = std::remove_reference_t<decltype(std::declval<S&>().*Pointer)>;

    static engaged engage(void* structure, std::pmr::memory_resource* resource) {
        return engage_slot(static_cast<S*>(structure)->*Pointer, resource);
    }
    static void assign(void* structure, std::string_view text) {
        auto& slot = static_cast<S*>(structure)->*Pointer;
        if constexpr (is_optional<slot_type>) {
            if (!slot) {
                slot.emplace(text);
                return;
            }
        }
        // What assign() of a string does, in two calls that have less to ask.
        std::string& target = *static_cast<std::string*>(engage_slot(slot, nullptr).value);
        target.clear();
        target.append(text);
    }
    static void reset(void* structure) {
        auto& slot = static_cast<S*>(structure)->*Pointer;
        if constexpr (nullable<slot_type>) {
            slot.reset();
        } else {
            slot = S().*Pointer; // as in a new structure, which may have an initialiser for it
        }
    }
};

template <class L>
struct list_access {
    using slot_type = typename L::value_type;

    static engaged engage(void* list, std::size_t index, std::pmr::memory_resource* resource) {
        auto& elements = *static_cast<L*>(list);
        if (index < elements.size()) {
            return engage_slot(elements[index], resource);
        }
        const engaged element = engage_slot(elements.emplace_back(), resource);
        return {element.value, true};
    }
    static void engage_absent(void* list, std::size_t index) {
        auto& elements = *static_cast<L*>(list);
        if (index == elements.size()) {
            elements.emplace_back();
        } else if constexpr (nullable<slot_type>) {
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
        if (count < elements.size()) {
            elements.resize(count);
        }
    }
    static std::size_t capacity(const void* list) noexcept {
        if constexpr (requires(const L& elements) { elements.capacity(); }) {
            return static_cast<const L*>(list)->capacity();
        } else {
            return (std::numeric_limits<std::size_t>::max)();
        }
    }
};

template <class M>
struct map_access {
    using key_type = typename M::key_type;

    static void clear(void* map) { static_cast<M*>(map)->clear(); }
    static map_entry engage(void* map, std::string_view key, std::pmr::memory_resource* resource) {
        const auto [entry, inserted] = static_cast<M*>(map)->try_emplace(key_type(key));
        const engaged value = engage_slot(entry->second, resource);
        return {{value.value, inserted || value.fresh}, std::string_view(entry->first)};
    }
    static void engage_absent(void* map, std::string_view key) {
        (*static_cast<M*>(map))[key_type(key)] = typename M::mapped_type();
    }
    static void erase(void* map, std::string_view key) {
        static_cast<M*>(map)->erase(key_type(key));
    }
};

template <class T>
struct text_access {
    static void assign(void* text, std::string_view value) {
        if constexpr (std::is_same_v<T, std::string_view>) {
            *static_cast<T*>(text) = value;
        } else {
            static_cast<T*>(text)->assign(value);
        }
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

template <class T, class Access>
constexpr auto assign_of() noexcept -> void (*)(void*, std::string_view) {
    if constexpr (std::is_same_v<T, std::string>) {
        return &Access::assign;
    } else {
        return nullptr;
    }
}

template <class S, class Descriptor>
constexpr member_table make_member_table(std::size_t index) {
    constexpr auto pointer = Descriptor::pointer;
    using slot_type = member_type<S, Descriptor>;
    if constexpr (check_member<S, pointer, present_type<slot_type>>::value) {
        using access = member_access<S, pointer>;
        return {std::string_view(Descriptor::name),
                std::uint64_t{1} << (index % 64),
                &type_table_of<present_type<slot_type>>::value,
                &access::engage,
                &access::reset,
                assign_of<present_type<slot_type>, access>()};
    } else {
        return {};
    }
}

template <class S, template <class...> class List, class... Descriptors>
constexpr std::array<member_table, sizeof...(Descriptors) + 1>
make_member_tables(List<Descriptors...> /*members*/) {
    [[maybe_unused]] std::size_t index = 0;
    return {make_member_table<S, Descriptors>(index++)..., member_table{}};
}

template <class S>
inline constexpr auto member_tables = make_member_tables<S>(members_of<S>{});

template <class S>
inline constexpr auto buckets_of =
    make_buckets<std::bit_ceil(2 * member_count<S> + 1)>(member_tables<S>.data(), member_count<S>);

template <class S>
inline constexpr structure_table structure_table_of{
    member_tables<S>.data(),
    static_cast<std::uint32_t>(member_count<S>),
    member_count<S> < 64 ? (std::uint64_t{1} << (member_count<S> % 64)) - 1 : ~std::uint64_t{0},
    static_cast<std::uint32_t>(buckets_of<S>.indices.size() - 1),
    buckets_of<S>.multiplier,
    buckets_of<S>.indices.data()};

template <class L>
inline constexpr list_table list_table_of{
    &type_table_of<present_type<typename L::value_type>>::value,
    nullable<typename L::value_type>,
    sizeof(typename L::value_type),
    &list_access<L>::engage,
    &list_access<L>::engage_absent,
    &list_access<L>::reserve,
    &list_access<L>::truncate,
    &list_access<L>::capacity};

template <class M>
inline constexpr map_table map_table_of{
    &type_table_of<present_type<typename M::mapped_type>>::value,
    nullable<typename M::mapped_type>,
    &map_access<M>::clear,
    &map_access<M>::engage,
    &map_access<M>::engage_absent,
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
constexpr type_table make_type_table() {
    if constexpr (boolean_type<T>) {
        return {value_kind::boolean};
    } else if constexpr (std::is_same_v<T, std::int32_t>) {
        return {value_kind::int32};
    } else if constexpr (std::is_same_v<T, std::int64_t>) {
        return {value_kind::int64};
    } else if constexpr (integer_type<T>) {
        return {.kind = value_kind::integer, .integer = &integer_table_of<T>};
    } else if constexpr (std::is_same_v<T, float>) {
        return {value_kind::float32};
    } else if constexpr (std::is_same_v<T, double>) {
        return {value_kind::float64};
    } else if constexpr (std::is_same_v<T, std::string>) {
        return {value_kind::string};
    } else if constexpr (text_type<T>) {
        return {.kind = value_kind::text, .text = &text_table_of<T>};
    } else if constexpr (open_enum_type<T>) {
        return {.kind = value_kind::open_enum, .text = &text_table_of<T>};
    } else if constexpr (std::is_same_v<T, timestamp>) {
        return {value_kind::timestamp};
    } else if constexpr (described_struct<T>) {
        return {.kind = value_kind::structure, .structure = &structure_table_of<T>};
    } else if constexpr (map_type<T>) {
        return {.kind = value_kind::map, .map = &map_table_of<T>};
    } else {
        return {.kind = value_kind::list, .list = &list_table_of<T>};
    }
}

template <class T>
constexpr type_table type_table_of<T>::value = make_type_table<T>();

} // namespace ecswire::inline v0::detail
