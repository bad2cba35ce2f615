// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include "catch.hpp"

#include <ecswire/reflect/enumerators.hpp>
#include <ecswire/reflect/members.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>
#include <ecswire/reflect/shape_name.hpp>
#include <ecswire/service/error_traits.hpp>
#include <ecswire/service/operation.hpp>

#include <boost/mp11/list.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

/// Checks of a shape in a few lines.
namespace ecswire_test {

/// An expected member: the type of its value, and its name.
template <class T>
struct optional_member {
    std::string_view name;
};

namespace detail {

template <class S, class... Descriptors, class... T>
constexpr bool are_described_as(boost::mp11::mp_list<Descriptors...>,
                                optional_member<T>... expected) {
    if constexpr (std::is_same_v<
                      boost::mp11::mp_list<ecswire::member_type<Descriptors::pointer>...>,
                      boost::mp11::mp_list<std::optional<T>...>>) {
        return ((Descriptors::name == expected.name) && ...);
    }
    return false;
}

} // namespace detail

/// Whether a shape is an aggregate that is described with exactly these members in this order, each
/// of them optional.
template <ecswire::described_struct S, class... T>
constexpr bool is_described_as(optional_member<T>... expected) {
    using members = boost::mp11::mp_rename<ecswire::members_of<S>, boost::mp11::mp_list>;
    return std::is_aggregate_v<S> && detail::are_described_as<S>(members{}, expected...);
}

/// An enumerator and the text that it is expected to have on the wire.
template <ecswire::described_enum E>
struct expected_text {
    E enumerator;
    std::string_view text;
};

/// Whether these are all enumerators of an enumeration, in order of declaration, with their texts.
template <ecswire::described_enum E, std::size_t N>
constexpr bool has_wire_texts(const expected_text<E> (&expected)[N]) {
    const auto& enumerators = ecswire::enumerators_of<E>;
    if (enumerators.size() != N) {
        return false;
    }
    for (std::size_t i = 0; i < N; ++i) {
        if (enumerators[i].value != expected[i].enumerator ||
            ecswire::wire_text(expected[i].enumerator) != expected[i].text ||
            ecswire::enumerator_of<E>(expected[i].text) != expected[i].enumerator) {
            return false;
        }
    }
    return true;
}

/// The names of the members that a value has, in order of declaration.
template <ecswire::described_struct S>
std::vector<std::string_view> present_members(const S& value) {
    std::vector<std::string_view> names;
    ecswire::for_each_member<S>([&](auto descriptor) {
        if (value.*descriptor.pointer) {
            names.push_back(ecswire::wire_name_of<decltype(descriptor)>);
        }
    });
    return names;
}

/// Checks that every member takes part in comparison, and that absent, empty and a value differ. In
/// `full`, every member is present and neither empty nor zero.
template <ecswire::described_struct S>
void check_each_member_counts(const S& full) {
    const S none{};
    const S same = full;
    CHECK(present_members(none).empty());
    CHECK(present_members(full).size() == ecswire::member_count<S>);
    CHECK(same == full);
    CHECK(none == S{});
    ecswire::for_each_member<S>([&](auto descriptor) {
        INFO(descriptor.name);
        S changed = full;
        (changed.*descriptor.pointer).reset();
        CHECK(changed != full);
        (changed.*descriptor.pointer).emplace();
        CHECK(changed != full);
        changed = none;
        (changed.*descriptor.pointer).emplace();
        CHECK(changed != none);
    });
}

/// Checks what an operation consists of, and that its request leads to it.
template <ecswire::operation Op, class Request, class Response, class Errors>
void check_operation(std::string_view name) {
    STATIC_REQUIRE(std::is_same_v<typename Op::request_type, Request>);
    STATIC_REQUIRE(std::is_same_v<typename Op::response_type, Response>);
    STATIC_REQUIRE(std::is_same_v<typename Op::error_types, Errors>);
    STATIC_REQUIRE(std::is_same_v<ecswire::operation_for<Request>, Op>);
    CHECK(Op::name == name);
}

/// Checks an error's shape: a message and nothing else, its name on the wire, and its traits.
template <ecswire::described_struct E>
void check_error(std::string_view name, ecswire::error_traits traits) {
    static_assert(is_described_as<E>(optional_member<std::string>{"message"}));
    CHECK(ecswire::shape_name<E> == name);
    CHECK(ecswire::error_traits_for<E> == traits);
    const E error{.message = "as the service put it"};
    check_each_member_counts(error);
}

} // namespace ecswire_test
