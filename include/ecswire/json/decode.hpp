// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/decode_error.hpp>
#include <ecswire/json/decode_options.hpp>
#include <ecswire/json/detail/read/reader.hpp>
#include <ecswire/json/detail/resource.hpp>
#include <ecswire/json/detail/tables_of.hpp>
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

/// Reads a JSON document into `target`, which may hold another value: nothing of it stays, though
/// its memory is used again.
///
/// Absent members and nulls are absent; members that T doesn't have are skipped. Nothing is
/// validated against constraints. On error `target` holds some value, which means nothing. Linear
/// in the size of the document. T is a described structure, or a list or map of what can be a
/// member.
template <class T>
boost::system::result<void, decode_error> decode_into(T& target, std::string_view document,
                                                      const decode_options& options = {}) {
    detail::use_resource(target, options.resource);
    if (auto error =
            detail::read_document(detail::type_table_of<T>::value, &target, document, options)) {
        return *std::move(error);
    }
    return {};
}

/// Reads a JSON document into a new value: see `decode_into`. Where the shape has
/// `std::string_view` members, the document must outlive the value.
template <class T>
boost::system::result<T, decode_error> decode(std::string_view document,
                                              const decode_options& options = {}) {
    using result = boost::system::result<T, decode_error>;
    result value(boost::system::in_place_value);
    T& target = unchecked_value(value);
    detail::use_resource(target, options.resource);
    if (auto error =
            detail::read_document(detail::type_table_of<T>::value, &target, document, options)) {
        // Assignment would do, yet for it all that moves a T would have to be compiled. Nothing
        // throws while there is no value: a result is made of an error as quietly as that moves.
        static_assert(std::is_nothrow_move_constructible_v<decode_error>);
        std::destroy_at(&value);
        std::construct_at(&value, *std::move(error));
    }
    return value;
}

/// `decode_into` of a document that is a temporary, to which no value may refer.
template <class T, class Temporary>
    requires std::same_as<std::remove_const_t<Temporary>, std::string>
        boost::system::result<void, decode_error> decode_into(T& target, Temporary&& document,
                                                              const decode_options& options = {}) {
        check_temporary_document<T>();
        return decode_into(target, std::string_view(document), options);
    }

/// `decode` of a document that is a temporary, to which no value may refer.
template <class T, class Temporary>
    requires std::same_as<std::remove_const_t<Temporary>, std::string>
        boost::system::result<T, decode_error> decode(Temporary&& document,
                                                      const decode_options& options = {}) {
        check_temporary_document<T>();
        return decode<T>(std::string_view(document), options);
    }

} // namespace ecswire::inline v0_2
