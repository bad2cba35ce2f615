// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include "peers.hpp"

#include "../shapes.hpp"

#include <boost/describe/members.hpp>

#include <simdjson.h>

#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace benchmarks {

namespace {

namespace on_demand = simdjson::ondemand;

template <class T>
using members_of = boost::describe::describe_members<T, boost::describe::mod_public>;

template <class T>
concept has_members = boost::describe::has_describe_members<T>::value;

bool read(on_demand::value from, std::string& to) {
    std::string_view text;
    const bool read = from.get_string().get(text) == simdjson::SUCCESS;
    to.assign(text);
    return read;
}
bool read(on_demand::value from, std::string_view& to) {
    return from.get_string().get(to) == simdjson::SUCCESS;
}
bool read(on_demand::value from, bool& to) { return from.get_bool().get(to) == simdjson::SUCCESS; }
bool read(on_demand::value from, std::int64_t& to) {
    return from.get_int64().get(to) == simdjson::SUCCESS;
}
bool read(on_demand::value from, std::int32_t& to) {
    std::int64_t number = 0;
    const bool read = from.get_int64().get(number) == simdjson::SUCCESS;
    to = static_cast<std::int32_t>(number);
    return read && number == to;
}
bool read(on_demand::value from, double& to) {
    return from.get_double().get(to) == simdjson::SUCCESS;
}
bool read(on_demand::value from, ecswire::timestamp& to) {
    double seconds = 0;
    const bool read = from.get_double().get(seconds) == simdjson::SUCCESS;
    to = ecswire::timestamp::from_milliseconds(std::llround(seconds * 1000));
    return read;
}
template <class E>
bool read(on_demand::value from, ecswire::open_enum<E>& to) {
    std::string_view text;
    const bool read = from.get_string().get(text) == simdjson::SUCCESS;
    to.assign(text);
    return read;
}
template <class T>
bool read(on_demand::value from, std::vector<T>& to);
template <has_members T>
bool read(on_demand::value from, T& to);

template <class T>
bool read(on_demand::value from, std::optional<T>& to) {
    if (from.is_null()) {
        to.reset();
        return true;
    }
    return read(from, to ? *to : to.emplace());
}

// A member's name, and the functions that read and reset it.
template <class T>
struct member {
    std::string_view name;
    bool (*read)(on_demand::value from, T& to);
    void (*reset)(T& to);
};

template <class T>
constexpr auto table_of = []<template <class...> class List, class... Members>(List<Members...>) {
    return std::array{member<T>{
        Members::name,
        [](on_demand::value from, T& to) { return benchmarks::read(from, to.*Members::pointer); },
        [](T& to) { to.*Members::pointer = {}; }}...};
}(members_of<T>());

// The member of the key: in the order of declaration, the next one first.
template <class T>
std::size_t find(on_demand::raw_json_string key, std::size_t next) {
    constexpr std::size_t size = table_of<T>.size();
    for (std::size_t tried = 0; tried < size; ++tried, ++next) {
        next = next == size ? 0 : next;
        if (key.unsafe_is_equal(table_of<T>[next].name)) {
            return next;
        }
    }
    return size;
}

// The fields in the order of the document, as its documentation recommends.
template <has_members T>
bool read_object(on_demand::object object, T& to) {
    std::array<bool, table_of<T>.size()> seen{};
    std::size_t next = 0;
    for (auto field : object) {
        on_demand::raw_json_string key;
        if (field.key().get(key) != simdjson::SUCCESS) {
            return false;
        }
        const std::size_t index = find<T>(key, next);
        if (index == seen.size()) {
            continue;
        }
        on_demand::value value;
        if (field.value().get(value) != simdjson::SUCCESS || !table_of<T>[index].read(value, to)) {
            return false;
        }
        seen[index] = true;
        next = index + 1;
    }
    for (std::size_t i = 0; i < seen.size(); ++i) {
        if (!seen[i]) {
            table_of<T>[i].reset(to);
        }
    }
    return true;
}

template <has_members T>
bool read(on_demand::value from, T& to) {
    on_demand::object object;
    return from.get_object().get(object) == simdjson::SUCCESS && read_object(object, to);
}

// Elements are reused where there are some.
template <class T>
bool read(on_demand::value from, std::vector<T>& to) {
    on_demand::array array;
    if (from.get_array().get(array) != simdjson::SUCCESS) {
        return false;
    }
    std::size_t count = 0;
    for (auto element : array) {
        on_demand::value value;
        if (element.get(value) != simdjson::SUCCESS ||
            !read(value, count < to.size() ? to[count] : to.emplace_back())) {
            return false;
        }
        ++count;
    }
    to.resize(count);
    return true;
}

} // namespace

template <class Response>
bool decode_on_demand(const std::string& document, Response& to) {
    static on_demand::parser parser; // its documentation wants it to be kept
    on_demand::document parsed;
    on_demand::object root;
    return parser.iterate(document).get(parsed) == simdjson::SUCCESS &&
           parsed.get_object().get(root) == simdjson::SUCCESS && read_object(root, to);
}
template bool decode_on_demand(const std::string&, ecswire::UpdateContainerAgentResponse&);
template bool decode_on_demand(const std::string&, Instances&);
template bool decode_on_demand(const std::string&, views::UpdateContainerAgentResponse&);
template bool decode_on_demand(const std::string&, views::Instances&);

} // namespace benchmarks
