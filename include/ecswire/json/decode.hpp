// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/decode_error.hpp>
#include <ecswire/json/decode_options.hpp>
#include <ecswire/json/detail/parse.hpp>
#include <ecswire/json/detail/tables_of.hpp>

#include <boost/system/result.hpp>

#include <memory>
#include <string_view>
#include <type_traits>
#include <utility>

namespace ecswire::inline v0 {

/// Reads a JSON document into `target`, which may hold another value: nothing of it stays, though
/// its memory is used again.
///
/// Absent members and nulls are absent; members that T doesn't have are skipped. Nothing is
/// validated against constraints. On error `target` holds some value, which means nothing. Linear
/// in the size of the document. T is a described structure, or a list or map of what can be a
/// member.
template <value_type T>
boost::system::result<void, decode_error> decode_into(T& target, std::string_view document,
                                                      const decode_options& options = {}) {
    if (auto error =
            detail::read_document(detail::type_table_of<T>::value, &target, document, options)) {
        return *std::move(error);
    }
    return {};
}

/// Reads a JSON document into a new value: see `decode_into`. Where the shape has
/// `std::string_view` members, the document must outlive the value.
template <value_type T>
boost::system::result<T, decode_error> decode(std::string_view document,
                                              const decode_options& options = {}) {
    using result = boost::system::result<T, decode_error>;
    result value(boost::system::in_place_value);
    if (auto error =
            detail::read_document(detail::type_table_of<T>::value, &*value, document, options)) {
        // Assignment would do, yet for it all that moves a T would have to be compiled. Nothing
        // throws while there is no value.
        static_assert(std::is_nothrow_constructible_v<result, decode_error>);
        std::destroy_at(&value);
        std::construct_at(&value, *std::move(error));
    }
    return value;
}

} // namespace ecswire::inline v0
