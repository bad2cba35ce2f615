// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/detail/tables/type_table.hpp>
#include <ecswire/reflect/wire_types.hpp>
#include <ecswire/text/wrapping.hpp>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <memory_resource>
#include <string_view>
#include <type_traits>
#include <utility>

/// The functions to which the table of a document points. They are templates and don't include
/// Boost.JSON, so that only a shape with a document member needs to include and link it.
namespace ecswire::inline v0_2::detail {

/// D is `boost::json::value`. Storing destroys the old value and keeps its
/// `boost::json::storage_ptr`.
template <document_type D>
struct document_access {
    using array_type = std::remove_reference_t<decltype(std::declval<D&>().emplace_array())>;
    using object_type = std::remove_reference_t<decltype(std::declval<D&>().emplace_object())>;

    static D& at(void* document) noexcept { return *static_cast<D*>(document); }

    static void store_null(void* document) noexcept { at(document).emplace_null(); }
    static void store_boolean(void* document, bool value) noexcept {
        at(document).emplace_bool() = value;
    }
    static void store_double(void* document, double value) noexcept {
        at(document).emplace_double() = value;
    }
    ECSWIRE_WRAPPING static void store_integer(void* document, std::uint64_t magnitude,
                                               bool negative) noexcept {
        constexpr std::uint64_t magnitude_of_min = std::uint64_t{1} << 63U;
        if (magnitude < magnitude_of_min || (negative && magnitude == magnitude_of_min)) {
            const std::uint64_t bits = negative ? ~magnitude + 1U : magnitude;
            at(document).emplace_int64() = static_cast<std::int64_t>(bits);
        } else if (negative) {
            store_double(document, -static_cast<double>(magnitude));
        } else {
            at(document).emplace_uint64() = magnitude;
        }
    }
    static void store_text(void* document, std::string_view text) {
        at(document).emplace_string().assign(text.data(), text.size());
    }

    static void* make_array(void* document) { return std::addressof(at(document).emplace_array()); }
    static void* make_object(void* document) {
        return std::addressof(at(document).emplace_object());
    }

    // The target stays valid while the element is decoded, since the array grows only between
    // elements.
    static value_target make_element_target(void* array, std::size_t /*index*/,
                                            std::pmr::memory_resource* /*resource*/) {
        return {std::addressof(static_cast<array_type*>(array)->emplace_back(nullptr)), true};
    }
    static void append_null(void* array, std::size_t /*index*/) {
        static_cast<array_type*>(array)->emplace_back(nullptr);
    }
    static void reserve(void* array, std::size_t count) {
        static_cast<array_type*>(array)->reserve(count);
    }
    static list_extent extent(void* array) noexcept {
        const auto& elements = *static_cast<array_type*>(array);
        return {nullptr, elements.size(), elements.capacity()};
    }

    // A repeated name keeps its position and takes the last value, as in boost::json::parse.
    static map_entry make_entry_target(void* object, std::string_view key,
                                       std::pmr::memory_resource* /*resource*/) {
        const auto [entry, inserted] =
            static_cast<object_type*>(object)->emplace({key.data(), key.size()}, nullptr);
        return {{std::addressof(entry->value()), inserted},
                {entry->key().data(), entry->key().size()}};
    }
    static void insert_null(void* object, std::string_view key) {
        store_null(make_entry_target(object, key, nullptr).value.address);
    }
};

} // namespace ecswire::inline v0_2::detail
