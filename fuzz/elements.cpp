// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

// Decoding a list of a document element by element gives the elements and the rest that decoding
// the document at once gives, or its error. The first byte selects the list, the next two the
// chunks and the limits.

#include "fuzz/support/check.hpp"
#include "fuzz/support/chunks.hpp"
#include "fuzz/support/decoding.hpp"
#include "fuzz/support/messages.hpp"
#include "fuzz/support/target.hpp"
#include "tests/support/same_value.hpp"

#include <ecswire/ecs/container_instances/describe_container_instances.hpp>
#include <ecswire/json/decode.hpp>
#include <ecswire/json/element_decoder.hpp>

#include <boost/mp11/algorithm.hpp>
#include <boost/mp11/list.hpp>

#include <cstddef>
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

// Whether the document can have that member more than once.
bool may_repeat(std::string_view document, std::string_view name) {
    const std::size_t first = document.find(name);
    return document.find('\\') != document.npos || // the name may be written with escapes
           (first != document.npos && document.find(name, first + 1) != document.npos);
}

template <class Result>
bool has_too_many_values(const Result& result) {
    return result.has_error() && result.error().code == decode_errc::too_many_values;
}

template <auto List>
void check(std::string_view document, const fuzz::cutting& cut) {
    fuzz::decoding at_once(cut.is_strict, cut.limits());
    auto whole = decode<shape_of<List>>(document, at_once.options);
    const bool has_too_many = has_too_many_values(whole);
    if (has_too_many) { // the decoder of elements counts the values of each element only
        at_once.unknown_members.clear();
        at_once.options.limits.values = document.size();
        whole = decode<shape_of<List>>(document, at_once.options);
    }

    fuzz::decoding in_parts(cut.is_strict, cut.limits());
    elements<List> seen;
    auto decoder = decode_elements<List>(
        [&seen](element_type<List>& element) { seen.push_back(std::move(element)); },
        in_parts.options);
    const auto result = fuzz::write_in_chunks(decoder, document, cut);
    if (has_too_many_values(result)) {
        FUZZ_CHECK(has_too_many);
        return;
    }

    FUZZ_CHECK(in_parts.unknown_members == at_once.unknown_members);
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
    if (input.size() < 1 + cutting::size) {
        return;
    }
    with_list(input[0], [&](auto list) {
        check<list.pointer>(input.substr(1 + cutting::size), cutting(input.substr(1)));
    });
}

std::string fuzz::make_seed(ecswire_test::seeded_choices& choices) {
    std::string input{static_cast<char>('0' + choices.below(list_count))};
    input += random_cutting(choices);
    with_list(input[0], [&](auto list) {
        input += with_spaces(choices, random_document<shape_of<list.pointer>>(choices));
    });
    return input;
}
