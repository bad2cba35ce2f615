// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include "fuzz/support/other_types.hpp"
#include "tests/support/every_type.hpp"
#include "tests/support/random_value.hpp"

#include <ecswire/ecs/container_instances/update_container_agent.hpp>
#include <ecswire/json/encode.hpp>
#include <ecswire/validation/validate.hpp>

#include <boost/mp11/algorithm.hpp>
#include <boost/mp11/list.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>

/// The messages of the targets. The first byte of an input selects one.
namespace fuzz {

/// `0` is the request, `1` the response, `2` to `9` the errors, `:` and `;` shapes that have every
/// type.
using messages = boost::mp11::mp_append<boost::mp11::mp_list<ecswire::UpdateContainerAgentRequest,
                                                             ecswire::UpdateContainerAgentResponse>,
                                        ecswire::UpdateContainerAgent::error_types,
                                        boost::mp11::mp_list<ecswire_test::EveryType, OtherTypes>>;

inline constexpr std::size_t message_count = boost::mp11::mp_size<messages>::value;

/// Calls `function(std::type_identity<Message>{}, rest)` for the message that the first byte
/// selects.
template <class F>
void with_message(std::string_view input, F function) {
    if (input.empty()) {
        return;
    }
    const auto choice = static_cast<unsigned char>(input.front() - '0') % message_count;
    boost::mp11::mp_with_index<message_count>(choice, [&](auto index) {
        function(std::type_identity<boost::mp11::mp_at<messages, decltype(index)>>{},
                 input.substr(1));
    });
}

/// A document of the type with a random value. Half of the values are valid.
template <class T>
std::string random_document(ecswire_test::seeded_choices& choices) {
    using ecswire_test::random_text;
    using ecswire_test::random_value;
    auto value = random_value<T>(choices, random_text::plain);
    if (choices.below(2) == 0) {
        for (int attempt = 0; attempt < 100 && !ecswire::validate(value).empty(); ++attempt) {
            value = random_value<T>(choices, random_text::plain);
        }
    } else {
        value = random_value<T>(choices, random_text::unicode);
    }
    return ecswire::encode(value).value();
}

/// The byte that selects a message. Half of them select the response, which has the most shapes.
inline std::string random_choice(ecswire_test::seeded_choices& choices) {
    const std::size_t chosen = choices.below(2 * message_count);
    return {static_cast<char>('0' + (chosen < message_count ? chosen : 1))};
}

/// The byte that selects a message, and bytes for its value.
inline std::string random_bytes(ecswire_test::seeded_choices& choices) {
    std::string input = random_choice(choices);
    for (std::size_t left = choices.below(2000); left != 0; --left) {
        input += static_cast<char>(choices.below(256));
    }
    return input;
}

/// The byte that selects a message, `between`, and a document of the message.
inline std::string random_message(ecswire_test::seeded_choices& choices,
                                  std::string_view between = {}) {
    std::string input = random_choice(choices);
    with_message(input, [&]<class T>(std::type_identity<T>, std::string_view /*rest*/) {
        input.append(between).append(random_document<T>(choices));
    });
    return input;
}

} // namespace fuzz
