// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/detail/write/text_output.hpp>
#include <ecswire/json/detail/write/writer.hpp>
#include <ecswire/json/encode_error.hpp>

#include <boost/config.hpp>
#include <boost/system/result.hpp>

#include <memory>
#include <string>
#include <utility>

namespace ecswire::inline v0_2::detail {

/// `write_document` for any type; `write` writes the value.
BOOST_NOINLINE inline boost::system::result<void, encode_error>
write_any_document(std::string& out, const void* value, audience reader,
                   char* (*write)(writer&, char* last, const void*)) {
    std::string pointer;
    text_output output(out);
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
    return write_any_document(out, std::addressof(value), reader,
                              [](writer& to, char* last, const void* any) {
                                  return to.write(last, *static_cast<const T*>(any), 0);
                              });
}

} // namespace ecswire::inline v0_2::detail
