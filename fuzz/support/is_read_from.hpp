// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include "tests/support/same_value.hpp"

#include <ecswire/reflect/members.hpp>
#include <ecswire/reflect/timestamp.hpp>
#include <ecswire/reflect/wire_types.hpp>

#include <boost/json/value.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>
#include <utility>

namespace fuzz {

/// Whether a number is that of the document. Numbers that the DOM has rounded are not compared.
template <class T>
bool is_number_of(const T& value, const boost::json::value& json) {
    if (json.is_double()) {
        return true;
    }
    if constexpr (ecswire::integer_type<T>) {
        return json.is_int64() ? std::cmp_equal(value, json.get_int64())
                               : json.is_uint64() && std::cmp_equal(value, json.get_uint64());
    } else {
        const auto exactly = json.is_int64() ? static_cast<T>(json.get_int64())
                                             : static_cast<T>(json.to_number<std::uint64_t>());
        return value == exactly;
    }
}

/// Whether a member that is a document equals the DOM. Doubles, which the DOM may have rounded, are
/// not compared.
inline bool is_document_of(const boost::json::value& value, const boost::json::value& json) {
    if (json.is_double()) {
        return value.is_double();
    }
    if (json.is_array() && value.is_array()) {
        return std::ranges::equal(value.get_array(), json.get_array(), is_document_of);
    }
    if (json.is_object() && value.is_object()) {
        return value.get_object().size() == json.get_object().size() &&
               std::ranges::all_of(json.get_object(), [&](const auto& member) {
                   const auto* const found = value.get_object().if_contains(member.key());
                   return found != nullptr && is_document_of(*found, member.value());
               });
    }
    return value == json;
}

/// Whether the value equals the document, checked in the simplest way: every described member is
/// looked up in the DOM. Of a blob only the size is compared, of an ISO 8601 time nothing.
template <class T>
bool is_read_from(const T& value, const boost::json::value& json) {
    if constexpr (ecswire::nullable<T>) {
        return json.is_null() ? !value : value && is_read_from(*value, json);
    } else if constexpr (ecswire::described_struct<T>) {
        bool same = json.is_object();
        const T absent{};
        ecswire::for_each_member<T>([&](auto member) {
            const auto* const found =
                same ? json.get_object().if_contains(ecswire::wire_name_of<decltype(member)>)
                     : nullptr;
            same = same &&
                   (found == nullptr || found->is_null()
                        ? ecswire_test::same_value(value.*member.pointer, absent.*member.pointer)
                        : is_read_from(value.*member.pointer, *found));
        });
        return same;
    } else if constexpr (ecswire::map_type<T>) {
        constexpr bool keeps_nulls = ecswire::holds_null<typename T::mapped_type>;
        std::size_t count = 0;
        for (const auto& member : json.as_object()) {
            const auto entry = value.find(typename T::key_type(member.key()));
            if (keeps_nulls || !member.value().is_null()) {
                ++count;
                if (entry == value.end() || !is_read_from(entry->second, member.value())) {
                    return false;
                }
            }
        }
        return count == value.size();
    } else if constexpr (ecswire::list_type<T>) {
        constexpr bool keeps_nulls = ecswire::holds_null<typename T::value_type>;
        std::size_t count = 0;
        for (const boost::json::value& element : json.as_array()) {
            if (keeps_nulls || !element.is_null()) {
                if (count == value.size() || !is_read_from(value[count], element)) {
                    return false;
                }
                ++count;
            }
        }
        return count == value.size();
    } else if constexpr (ecswire::document_type<T>) {
        return is_document_of(value, json);
    } else if constexpr (ecswire::blob_type<T>) {
        return json.is_string() &&
               value.size() == 3 * (json.get_string().find_last_not_of('=') + 1) / 4;
    } else if constexpr (ecswire::open_enum_type<T>) {
        return json.is_string() && value.text() == std::string_view(json.get_string());
    } else if constexpr (ecswire::text_type<T>) {
        return json.is_string() && std::string_view(value) == std::string_view(json.get_string());
    } else if constexpr (std::is_same_v<T, ecswire::timestamp>) {
        return json.is_string() || json.is_double() ||
               (json.is_number() && value == T::from_seconds(json.to_number<std::int64_t>()));
    } else if constexpr (std::is_same_v<T, bool>) {
        return json.is_bool() && value == json.get_bool();
    } else if (json.is_string()) {
        return !std::isfinite(static_cast<double>(value)); // "NaN" and the infinities
    } else {
        return is_number_of(value, json);
    }
}

} // namespace fuzz
