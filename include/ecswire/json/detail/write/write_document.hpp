// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/detail/write/text_output.hpp>
#include <ecswire/json/detail/write/writer.hpp>
#include <ecswire/json/encode_error.hpp>
#include <ecswire/reflect/members.hpp>
#include <ecswire/reflect/wire_types.hpp>
#include <ecswire/text/base64.hpp>

#include <boost/config.hpp>
#include <boost/system/result.hpp>

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

namespace ecswire::inline v0_2::detail {

template <class Slot>
std::size_t expected_size(const Slot& slot) noexcept;

template <class S, template <class...> class List, class... Descriptors>
std::size_t expected_size_of_members([[maybe_unused]] const S& structure,
                                     List<Descriptors...> /*members*/) noexcept {
    return (std::size_t{0} + ... +
            (is_present(structure.*Descriptors::pointer)
                 ? key_size_of<Descriptors> + 1 + expected_size(structure.*Descriptors::pointer)
                 : 0));
}

inline constexpr std::size_t expected_size_of_scalar = 20;

template <class M>
std::size_t expected_size_of_map(const M& map) noexcept {
    std::size_t size = 2;
    for (const auto& [key, mapped] : map) {
        size += std::string_view(key).size() + 4 + expected_size(mapped);
    }
    return size;
}

template <class L>
std::size_t expected_size_of_list(const L& list) noexcept {
    std::size_t size = 2;
    for (const auto& element : list) {
        size += 1 + expected_size(element);
    }
    return size;
}

template <class D>
std::size_t expected_size_of_document(const D& document) noexcept {
    if (const auto* const text = document.if_string()) {
        return text->size() + 2;
    }
    if (const auto* const array = document.if_array()) {
        return expected_size_of_list(*array);
    }
    if (const auto* const object = document.if_object()) {
        return expected_size_of_map(*object);
    }
    return expected_size_of_scalar;
}

/// Estimates the size of a document in bytes. The estimate is exact for text without escapes, and
/// an upper bound for nearly all numbers.
template <class Slot>
std::size_t expected_size(const Slot& slot) noexcept {
    using type = present_type<Slot>;
    if (!is_present(slot)) {
        return 4;
    }
    const type& value = present_value(slot);
    if constexpr (text_type<type> || open_enum_type<type>) {
        return text_of(value).size() + 2;
    } else if constexpr (blob_type<type>) {
        return base64_size(value.size()) + 2;
    } else if constexpr (described_struct<type>) {
        return 2 + expected_size_of_members(value, members_of<type>{});
    } else if constexpr (map_type<type>) {
        return expected_size_of_map(value);
    } else if constexpr (list_type<type>) {
        return expected_size_of_list(value);
    } else if constexpr (document_type<type>) {
        return expected_size_of_document(value);
    } else {
        return expected_size_of_scalar;
    }
}

/// `write_document` for any type: `estimate` is `expected_size` of the value, and `write` writes
/// it.
BOOST_NOINLINE inline boost::system::result<void, encode_error>
write_any_document(std::string& out, const void* value, audience reader,
                   std::size_t (*estimate)(const void*),
                   char* (*write)(writer&, char* last, const void*)) {
    // A string of at least this capacity probably held such a document before, so no estimate is
    // made.
    constexpr std::size_t used_before = 256;
    std::string pointer;
    text_output output(out, out.capacity() < used_before ? estimate(value) : 0);
    writer to(output, pointer, reader);
    const char* const last = write(to, output.begin(), value);
    if (last == nullptr) {
        out.clear();
        return encode_error{encode_errc::invalid_utf8, std::move(pointer)};
    }
    output.finish(last);
    return {};
}

/// Encodes a value as the document in `out`. If a text isn't UTF-8, `out` is empty.
template <class T>
boost::system::result<void, encode_error> write_document(std::string& out, const T& value,
                                                         audience reader = audience::wire) {
    return write_any_document(
        out, std::addressof(value), reader,
        [](const void* any) { return expected_size(*static_cast<const T*>(any)); },
        [](writer& to, char* last, const void* any) {
            return to.write(last, *static_cast<const T*>(any), 0);
        });
}

} // namespace ecswire::inline v0_2::detail
