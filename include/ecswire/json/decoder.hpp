// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/decode_error.hpp>
#include <ecswire/json/decode_options.hpp>
#include <ecswire/json/detail/read/reader.hpp>
#include <ecswire/json/detail/tables/construction.hpp>
#include <ecswire/json/detail/tables/tables_of.hpp>

#include <boost/system/result.hpp>

#include <string_view>

namespace ecswire::inline v0_2 {

/// Decodes a JSON document that arrives in chunks. The target must outlive the decoder.
///
/// The result equals that of `decode_into` for the whole document, wherever the chunks are split. A
/// decoder keeps no reference to a chunk, so the text of a `std::string_view` member is copied to
/// `decode_options::resource`. After an error, every later call returns the same error. After an
/// exception (`std::bad_alloc`, or an exception of a user's type) every later call returns
/// `incomplete`.
template <class T>
class decoder {
public:
    /// Decodes into `target`, replacing its old value.
    explicit decoder(T& target, const decode_options& options = {})
        : reader_(detail::type_table_of<T>::value, &target, options,
                  detail::reader::text_lifetime::chunk) {
        detail::use_resource(target, options.resource);
    }

    /// Decodes the next bytes of the document; a chunk may be empty.
    [[nodiscard]] boost::system::result<void, decode_error> write(std::string_view chunk) {
        return detail::result_of(reader_.write(chunk, true));
    }

    /// Ends the document. The target is complete only if this succeeds.
    [[nodiscard]] boost::system::result<void, decode_error> finish() {
        return detail::result_of(reader_.write("", false));
    }

private:
    detail::reader reader_;
};

} // namespace ecswire::inline v0_2
