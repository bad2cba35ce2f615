// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

// Decoding a list of a document element by element gives the elements and the rest that decoding
// the document at once gives, or its error. The first byte selects the list, the next two the
// chunks and the limits.

#include "fuzz/support/check.hpp"
#include "fuzz/support/decoding.hpp"
#include "fuzz/support/messages.hpp"
#include "fuzz/support/target.hpp"
#include "tests/support/same_value.hpp"

#include <ecswire/ecs/container_instances/describe_container_instances.hpp>
#include <ecswire/json/decode.hpp>
#include <ecswire/json/element_decoder.hpp>

#include <boost/mp11/algorithm.hpp>
#include <boost/mp11/list.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace {

using namespace ecswire;
using ecswire_test::EveryType;
using fuzz::OtherTypes;

template <auto List>
struct list_member {
    static constexpr auto pointer = List;
};

using lists =
    boost::mp11::mp_list<list_member<&DescribeContainerInstancesResponse::containerInstances>,
                         list_member<&DescribeContainerInstancesResponse::failures>,
                         list_member<&EveryType::children>, list_member<&EveryType::colours>,
                         list_member<&EveryType::sparseList>, list_member<&EveryType::matrix>,
                         list_member<&EveryType::queue>, list_member<&OtherTypes::documents>,
                         list_member<&OtherTypes::choices>>;

constexpr std::size_t list_count = boost::mp11::mp_size<lists>::value;

template <class F>
void with_list(char choice, F function) {
    boost::mp11::mp_with_index<list_count>(
        static_cast<unsigned char>(choice - '0') % list_count,
        [&](auto index) { function(boost::mp11::mp_at<lists, decltype(index)>()); });
}

template <auto List>
using elements = std::vector<element_type<List>>;

template <class T>
present_type<T>& present(T& value) {
    if constexpr (nullable<T>) {
        return *value;
    } else {
        return value;
    }
}

// Moves the elements out of the list, without those that are absent.
template <auto List>
elements<List> take_elements(shape_of<List>& value) {
    elements<List> taken;
    if (is_present(value.*List)) {
        auto& list = present(value.*List);
        for (auto& element : list) {
            if (is_present(element)) {
                taken.push_back(std::move(present(element)));
            }
        }
        list.clear();
    }
    return taken;
}

template <class Decoder>
boost::system::result<void, decode_error> write_in_chunks(Decoder& decoder, std::string_view text,
                                                          std::size_t max_length,
                                                          std::uint64_t seed) {
    ecswire_test::seeded_choices choices(seed);
    while (!text.empty()) {
        const std::size_t length = (std::min)(choices.below(max_length + 1), text.size());
        const std::vector<char> chunk(text.begin(),
                                      text.begin() + static_cast<std::ptrdiff_t>(length));
        if (auto written = decoder.write({chunk.data(), chunk.size()}); !written) {
            return written;
        }
        text.remove_prefix(length);
    }
    return decoder.finish();
}

// Whether the document can have that member more than once.
bool may_repeat(std::string_view document, std::string_view name) {
    const std::size_t first = document.find(name);
    return document.find('\\') != document.npos || // the name may be written with escapes
           (first != document.npos && document.find(name, first + 1) != document.npos);
}

template <auto List>
void check(std::string_view document, std::size_t max_length, std::uint64_t seed, bool is_strict) {
    fuzz::decoding at_once(is_strict);
    auto whole = decode<shape_of<List>>(document, at_once.options);

    fuzz::decoding cut(is_strict);
    elements<List> seen;
    auto decoder = decode_elements<List>(
        [&seen](element_type<List>& element) { seen.push_back(std::move(element)); }, cut.options);
    const auto result = write_in_chunks(decoder, document, max_length, seed);

    FUZZ_CHECK(cut.unknown_members == at_once.unknown_members);
    FUZZ_CHECK(result.has_value() == whole.has_value());
    if (!whole) {
        FUZZ_CHECK(result.error() == whole.error());
        return;
    }
    const elements<List> expected = take_elements<List>(*whole);
    // Of a repeated member, the value has the last occurrence only.
    FUZZ_CHECK(seen.size() == expected.size() ||
               (seen.size() > expected.size() && may_repeat(document, member_name<List>)));
    seen.erase(seen.begin(), seen.end() - static_cast<std::ptrdiff_t>(expected.size()));
    FUZZ_CHECK(ecswire_test::same_value(seen, expected));
    FUZZ_CHECK(ecswire_test::same_value(decoder.rest(), *whole));
}

} // namespace

void fuzz::run(std::string_view input) {
    if (input.size() < 3) {
        return;
    }
    const std::size_t max_length = 1 + static_cast<unsigned char>(input[1]) % 64U;
    const bool is_strict = static_cast<unsigned char>(input[1]) % 128U >= 64;
    const auto seed = static_cast<unsigned char>(input[2]);
    with_list(input[0], [&](auto list) {
        check<list.pointer>(input.substr(3), max_length, seed, is_strict);
    });
}

std::string fuzz::make_seed(ecswire_test::seeded_choices& choices) {
    std::string input;
    for (const std::size_t count : {list_count, std::size_t{64}, std::size_t{64}}) {
        input += static_cast<char>('0' + choices.below(count));
    }
    with_list(input[0],
              [&](auto list) { input += random_document<shape_of<list.pointer>>(choices); });
    return input;
}
