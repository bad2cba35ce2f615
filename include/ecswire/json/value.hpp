// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/decode_error.hpp>
#include <ecswire/json/decode_options.hpp>
#include <ecswire/json/detail/resource.hpp>
#include <ecswire/json/detail/tables_of.hpp>
#include <ecswire/json/detail/value_reader.hpp>
#include <ecswire/json/detail/value_writer.hpp>
#include <ecswire/json/encode_error.hpp>
#include <ecswire/json/refers_to_document.hpp>

#include <boost/json/value.hpp>
#include <boost/system/result.hpp>

#include <string>
#include <utility>

/// For who holds a document as a `boost::json::value`: to and from it by the same rules as text.
namespace ecswire::inline v0_2 {

/// Reads a JSON value: see `decode`. Errors have no offset. A `std::string_view` member refers to
/// the text in `document`, which must outlive the result.
template <class T>
boost::system::result<T, decode_error> from_value(const boost::json::value& document,
                                                  const decode_options& options = {}) {
    T value{};
    detail::use_resource(value, options.resource);
    detail::value_reader reader(detail::type_table_of<T>::value, &value, options);
    if (auto error = reader.read(document)) {
        return *std::move(error);
    }
    return value;
}

/// `from_value` of a temporary, such as what something else converts to: no result may refer to it.
template <class T>
boost::system::result<T, decode_error> from_value(boost::json::value&& document,
                                                  const decode_options& options = {}) {
    check_temporary_document<T>();
    return from_value<T>(document, options); // `document` is an lvalue here
}

/// Makes a JSON value: see `encode`, also for what T can be. A timestamp that isn't of whole
/// seconds is the nearest double, from which `from_value` gets the same millisecond within 2 to the
/// 43rd seconds of the epoch.
template <class T>
boost::system::result<boost::json::value, encode_error> to_value(const T& value) {
    boost::json::value document;
    std::string pointer;
    if (!detail::value_writer(pointer).write(value, document)) {
        return encode_error{encode_errc::invalid_utf8, std::move(pointer)};
    }
    return document;
}

} // namespace ecswire::inline v0_2
