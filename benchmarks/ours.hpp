// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/decode_error.hpp>

#include <boost/system/result.hpp>

#include <memory_resource>
#include <string_view>

/// What is timed of our decoding, in a source of its own as every peer has one: a compiler inlines
/// by what else there is in a source.
namespace benchmarks {

/// Decodes into a new object; for the responses, not for those with text borrowed.
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
