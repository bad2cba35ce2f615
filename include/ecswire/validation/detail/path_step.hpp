// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/text/constexpr_containers.hpp>
#include <ecswire/text/json_pointer.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace ecswire::inline v0_2::detail {

/// One step of the path from the root to a value: the name of a member or the index of an element.
/// Each step is a local variable of the function that takes it; the path of the root is a null
/// pointer.
struct path_step {
    static constexpr std::size_t no_index = static_cast<std::size_t>(-1);

    const path_step* parent = nullptr;
    std::string_view name{};
    std::size_t index = no_index;
};

/// Appends the JSON Pointer of a path.
ECSWIRE_CONTAINER_CONSTEXPR void append_path(std::string& pointer, const path_step* path) {
    if (path == nullptr) {
        return;
    }
    append_path(pointer, path->parent);
    if (path->index == path_step::no_index) {
        append_pointer_token(pointer, path->name);
    } else {
        append_pointer_token(pointer, path->index);
    }
}

} // namespace ecswire::inline v0_2::detail
