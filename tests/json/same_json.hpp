// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <boost/json/parse.hpp>
#include <boost/json/value.hpp>

#include <cstddef>
#include <string_view>

namespace json_test {

/// Whether two JSON values are the same, numbers by their values (0 is 0.0), members in any order.
inline bool same_json(const boost::json::value& a, const boost::json::value& b) {
    if (a.is_object() && b.is_object()) {
        bool same = a.get_object().size() == b.get_object().size();
        for (const auto& member : a.get_object()) {
            const boost::json::value* const other = b.get_object().if_contains(member.key());
            same = same && other != nullptr && same_json(member.value(), *other);
        }
        return same;
    }
    if (a.is_array() && b.is_array()) {
        bool same = a.get_array().size() == b.get_array().size();
        for (std::size_t i = 0; same && i < a.get_array().size(); ++i) {
            same = same_json(a.get_array()[i], b.get_array()[i]);
        }
        return same;
    }
    if (a.is_number() && b.is_number() && (a.is_double() || b.is_double())) {
        return a.to_number<double>() == b.to_number<double>();
    }
    return a == b;
}

inline bool same_json(std::string_view a, std::string_view b) {
    return same_json(boost::json::parse({a.data(), a.size()}),
                     boost::json::parse({b.data(), b.size()}));
}

} // namespace json_test
