// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include "ours.hpp"

#include "shapes.hpp"

#include <ecswire/json/decode.hpp>

namespace benchmarks {

template <class Response>
boost::system::result<Response, ecswire::decode_error> decode_new(std::string_view text) {
    return ecswire::decode<Response>(text);
}

template <class Response>
bool decode_reusing(Response& to, std::string_view text) {
    return ecswire::decode_into(to, text).has_value();
}

template boost::system::result<ecswire::UpdateContainerAgentResponse, ecswire::decode_error>
decode_new(std::string_view text);
template boost::system::result<Instances, ecswire::decode_error> decode_new(std::string_view text);

template bool decode_reusing(ecswire::UpdateContainerAgentResponse& to, std::string_view text);
template bool decode_reusing(Instances& to, std::string_view text);
template bool decode_reusing(views::UpdateContainerAgentResponse& to, std::string_view text);
template bool decode_reusing(views::Instances& to, std::string_view text);

} // namespace benchmarks
