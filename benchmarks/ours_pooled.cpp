// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include "ours.hpp"

#include "shapes.hpp"

#include <ecswire/json/decode.hpp>

namespace benchmarks {

template <class Response>
boost::system::result<Response, ecswire::decode_error>
decode_pooled(std::string_view text, std::pmr::memory_resource& resource) {
    return ecswire::decode<Response>(text, {.resource = &resource});
}

template boost::system::result<pooled::UpdateContainerAgentResponse, ecswire::decode_error>
decode_pooled(std::string_view text, std::pmr::memory_resource& resource);
template boost::system::result<pooled::Instances, ecswire::decode_error>
decode_pooled(std::string_view text, std::pmr::memory_resource& resource);

} // namespace benchmarks
