// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/decode_error.hpp>
#include <ecswire/json/decode_options.hpp>
#include <ecswire/json/detail/read/value_reader.hpp>
#include <ecswire/json/detail/tables/construction.hpp>
#include <ecswire/json/detail/tables/tables_of.hpp>
#include <ecswire/json/detail/tables/type_table.hpp>
#include <ecswire/json/detail/write/value_writer.hpp>
#include <ecswire/json/encode_error.hpp>
#include <ecswire/json/refers_to_document.hpp>
#include <ecswire/reflect/shape.hpp>

#include <boost/json/value.hpp>
#include <boost/json/value_from.hpp>
#include <boost/json/value_to.hpp>
#include <boost/system/result.hpp>

#include <string>
#include <utility>

/// Conversion from and to `boost::json::value`, by the rules of `decode` and `encode`.
namespace ecswire::inline v0_2 {

/// Decodes a `boost::json::value` by the rules of `decode`. Errors have no offset. A
/// `std::string_view` member refers to the text in `document`, which must outlive the result.
///
/// The result equals that of `decode`, except for numbers whose text Boost.JSON doesn't preserve:
/// it parses `-0` as the integer 0, `1e-400` as 0.0, and, in Boost 1.81, some numbers as a double
/// that isn't the nearest. A timestamp with more digits than a double holds, such as
/// 1519211729.43149999, may be off by a millisecond.
template <class T>
[[nodiscard]] boost::system::result<T, decode_error>
from_value(const boost::json::value& document, const decode_options& options = {}) {
    T value{};
    detail::use_resource(value, options.resource);
    detail::value_reader reader(detail::type_table_of<T>::value, &value, options);
    if (auto error = reader.read(document)) {
        error->has_secrets = detail::find_secrets(detail::type_table_of<T>::value);
        return *std::move(error);
    }
    return value;
}

/// `from_value` for a temporary document. Fails to compile if T has `std::string_view` members.
template <class T>
[[nodiscard]] boost::system::result<T, decode_error>
from_value(boost::json::value&& document, const decode_options& options = {}) {
    check_temporary_document<T>();
    return from_value<T>(document, options); // `document` is an lvalue here
}

/// Encodes a value as a `boost::json::value` by the rules of `encode`. A timestamp with a fraction
/// of a second becomes the nearest double; `from_value` restores the same millisecond up to 2 to
/// the power of 43 seconds from the epoch.
template <class T>
[[nodiscard]] boost::system::result<boost::json::value, encode_error> to_value(const T& value) {
    boost::json::value document;
    std::string pointer;
    if (!detail::value_writer(pointer).write(value, document)) {
        return encode_error{encode_errc::invalid_utf8, std::move(pointer)};
    }
    return document;
}

/// Found by argument-dependent lookup for types of this namespace.
void is_in_ecswire(const void*);

namespace detail::lookup {

void is_in_ecswire(); // hides the one above from unqualified lookup

template <class T>
inline constexpr bool finds_ecswire = requires(const T* type) {
    is_in_ecswire(type);
};

} // namespace detail::lookup

/// Whether `value_from` and `value_to` of Boost.JSON convert a described structure by the rules of
/// `to_value` and `from_value`. True for the library's shapes, and false for other structures,
/// which Boost.JSON may convert itself. Specialise it for your own shape:
///
///     template <>
///     inline constexpr bool ecswire::converts_by_ecswire<Backup> = true;
template <class T>
inline constexpr bool converts_by_ecswire = detail::lookup::finds_ecswire<T>;

} // namespace ecswire::inline v0_2

// Boost.JSON's customisation points. Boost.JSON finds them in this namespace for shapes of any
// namespace.
namespace boost::json {

/// `boost::json::value_from(shape)` calls `to_value`. Throws `boost::system::system_error` if that
/// fails.
template <ecswire::described_struct T>
    requires ecswire::converts_by_ecswire<T>
void tag_invoke(value_from_tag /*tag*/, value& document, const T& shape) {
    document = ecswire::to_value(shape).value();
}

/// `boost::json::value_to<Shape>(document)` calls `from_value`. Throws
/// `boost::system::system_error` if that fails.
template <ecswire::described_struct T>
    requires ecswire::converts_by_ecswire<T> T tag_invoke(value_to_tag<T> /*tag*/,
                                                          const value& document) {
        return ecswire::from_value<T>(document).value();
    }

/// `boost::json::try_value_to<Shape>(document)` calls `from_value`, and returns the code of its
/// error.
template <ecswire::described_struct T>
    requires ecswire::converts_by_ecswire<T> boost::system::result<T>
    tag_invoke(try_value_to_tag<T> /*tag*/, const value& document) {
        auto shape = ecswire::from_value<T>(document);
        if (!shape) {
            return make_error_code(shape.error().code);
        }
        return *std::move(shape);
    }

} // namespace boost::json
