// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/decode_error.hpp>
#include <ecswire/json/decode_options.hpp>
#include <ecswire/json/detail/read/reader.hpp>
#include <ecswire/json/detail/tables/construction.hpp>
#include <ecswire/json/detail/tables/tables_of.hpp>
#include <ecswire/json/refers_to_document.hpp>
#include <ecswire/json/result.hpp>

#include <boost/system/result.hpp>

#include <concepts>
#include <memory>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace ecswire::inline v0_2 {

/// Decodes a JSON document into `target`. The old value of `target` is replaced, and its memory is
/// reused.
///
/// Members that are missing or null in the document become absent; members that T doesn't have are
/// skipped. Constraints aren't validated. After an error the value of `target` is valid but
/// unspecified. T is a described structure, or a list or map of types that a member can have.
/// Linear in the size of the document.
template <class T>
[[nodiscard]] boost::system::result<void, decode_error>
decode_into(T& target, std::string_view document, const decode_options& options = {}) {
    detail::use_resource(target, options.resource);
    return detail::read_document_into(detail::type_table_of<T>::value, &target, document, options);
}

/// Decodes a JSON document into a new value: see `decode_into`. Where the shape has
/// `std::string_view` members, the document must outlive the value.
template <class T>
[[nodiscard]] boost::system::result<T, decode_error> decode(std::string_view document,
                                                            const decode_options& options = {}) {
    using result = boost::system::result<T, decode_error>;
    result value(boost::system::in_place_value);
    T& target = unchecked_value(value);
    detail::use_resource(target, options.resource);
    if (auto error =
            detail::read_document(detail::type_table_of<T>::value, &target, document, options)) {
        // Assigning the error would also instantiate the move operations of T. The result can't be
        // left destroyed: moving a decode_error doesn't throw.
        static_assert(std::is_nothrow_move_constructible_v<decode_error>);
        std::destroy_at(&value);
        std::construct_at(&value, *std::move(error));
    }
    return value;
}

/// `decode_into` for a temporary document. Fails to compile if T has `std::string_view` members.
template <class T, class Temporary>
    requires std::same_as<std::remove_const_t<Temporary>, std::string>
[[nodiscard]] boost::system::result<void, decode_error>
decode_into(T& target, Temporary&& document, const decode_options& options = {}) {
    check_temporary_document<T>();
    return decode_into(target, std::string_view(document), options);
}

/// `decode` for a temporary document. Fails to compile if T has `std::string_view` members.
template <class T, class Temporary>
    requires std::same_as<std::remove_const_t<Temporary>, std::string>
[[nodiscard]] boost::system::result<T, decode_error> decode(Temporary&& document,
                                                            const decode_options& options = {}) {
    check_temporary_document<T>();
    return decode<T>(std::string_view(document), options);
}

} // namespace ecswire::inline v0_2
