// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include "members.hpp"

#include <cmath>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace benchmarks {

/// Converts a DOM to the shapes, as one writes it by hand: looks up each member by name in every
/// object.
///
/// Dom has `node`, a handle of a value; `find(node, name)`, the member's node or none if it is
/// absent or null; `text`, `integer`, `real`, `boolean` of a node; `size(node)` and `for_each(node,
/// f)` of a list.
template <class Dom>
class mapping {
public:
    using node = typename Dom::node;

    template <has_members T>
    static void read(node from, T& to) {
        visit_members(to, [from](std::string_view name, auto& member) {
            if (const std::optional<node> value = Dom::find(from, name)) {
                read(*value, member.emplace());
            }
        });
    }

private:
    static void read(node from, std::string& to) { to = Dom::text(from); }
    static void read(node from, bool& to) { to = Dom::boolean(from); }
    static void read(node from, std::int32_t& to) {
        to = static_cast<std::int32_t>(Dom::integer(from));
    }
    static void read(node from, std::int64_t& to) { to = Dom::integer(from); }
    static void read(node from, double& to) { to = Dom::real(from); }
    static void read(node from, ecswire::timestamp& to) {
        to = ecswire::timestamp::from_milliseconds(std::llround(Dom::real(from) * 1000));
    }
    template <class E>
    static void read(node from, ecswire::open_enum<E>& to) {
        to.assign(Dom::text(from));
    }
    template <class T>
    static void read(node from, std::vector<T>& to) {
        to.reserve(Dom::size(from));
        Dom::for_each(from, [&to](node element) { read(element, to.emplace_back()); });
    }
};

} // namespace benchmarks
