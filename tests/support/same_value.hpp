// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/members.hpp>
#include <ecswire/reflect/wire_types.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace ecswire_test {

/// Whether two booleans, numbers or timestamps have the same bits: a NaN equals itself, -0 differs
/// from 0.
struct same_bits {
    template <class T>
    bool operator()(const T& a, const T& b) const {
        if constexpr (ecswire::real_type<T>) {
            return std::isnan(a) ? std::isnan(b) : a == b && std::signbit(a) == std::signbit(b);
        } else {
            return a == b;
        }
    }
};

/// Whether two values have the same bits, unlike `==` also for NaN, -0 and the objects that
/// pointers own. `same_scalar` can compare booleans, numbers and timestamps differently.
template <class T, class SameScalar = same_bits>
bool same_value(const T& a, const T& b, const SameScalar& same_scalar = {}) {
    if constexpr (ecswire::nullable<T>) {
        return static_cast<bool>(a) == static_cast<bool>(b) &&
               (!a || same_value(*a, *b, same_scalar));
    } else if constexpr (ecswire::described_struct<T>) {
        // An expression instead of for_each_member, which instantiates a function for each member.
        return [&]<template <class...> class List, class... Members>(List<Members...>) {
            return (same_value(a.*Members::pointer, b.*Members::pointer, same_scalar) && ...);
        }(ecswire::members_of<T>());
    } else if constexpr (ecswire::map_type<T>) {
        return a.size() == b.size() && std::ranges::all_of(a, [&](const auto& entry) {
                   const auto other = b.find(entry.first);
                   return other != b.end() && same_value(entry.second, other->second, same_scalar);
               });
    } else if constexpr (ecswire::list_type<T>) {
        bool same = a.size() == b.size();
        for (std::size_t i = 0; same && i < a.size(); ++i) {
            same = same_value(a[i], b[i], same_scalar);
        }
        return same;
    } else if constexpr (ecswire::text_type<T> || ecswire::open_enum_type<T>) {
        return a == b;
    } else {
        return same_scalar(a, b);
    }
}

} // namespace ecswire_test
