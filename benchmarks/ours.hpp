// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/decode_error.hpp>

#include <boost/system/result.hpp>

#include <memory_resource>
#include <string_view>

/// The measured functions of ecswire. They are in a source of their own, like those of every peer,
/// because the other code of a source influences what a compiler inlines.
namespace benchmarks {

/// Decodes into a new object; not for the shapes with borrowed text.
template <class Response>
boost::system::result<Response, ecswire::decode_error> decode_new(std::string_view text);

/// Decodes into an object that may hold another value; for the responses and their views.
template <class Response>
bool decode_reusing(Response& to, std::string_view text);

/// Decodes into a new object whose memory is from the resource; for the pooled responses.
template <class Response>
boost::system::result<Response, ecswire::decode_error>
decode_pooled(std::string_view text, std::pmr::memory_resource& resource);

} // namespace benchmarks
