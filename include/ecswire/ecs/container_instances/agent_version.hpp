// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/version.hpp>

#include <cstddef>
#include <string_view>

namespace ecswire::inline v0_2 {

namespace detail {

// Removes the first part of a version such as 1.16.2, and returns it without leading zeros.
constexpr std::string_view take_version_part(std::string_view& version) noexcept {
    const std::size_t dot = version.find('.');
    std::string_view part = version.substr(0, dot);
    version.remove_prefix(dot == std::string_view::npos ? version.size() : dot + 1);
    while (part.starts_with('0')) {
        part.remove_prefix(1);
    }
    return part;
}

} // namespace detail

/// Whether the first version of the agent is older than the second one, as `VersionInfo` has them.
/// The parts between dots are compared as numbers of any size, missing ones count as 0: 1.9 is
/// older than 1.16.2.
constexpr bool is_older_version(std::string_view a, std::string_view b) noexcept {
    while (!a.empty() || !b.empty()) {
        const std::string_view left = detail::take_version_part(a);
        const std::string_view right = detail::take_version_part(b);
        if (left.size() != right.size()) {
            return left.size() < right.size();
        }
        if (left != right) {
            return left < right;
        }
    }
    return false;
}

} // namespace ecswire::inline v0_2
