// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/detail/tables/type_table.hpp>

#include <algorithm>
#include <cstddef>
#include <vector>

namespace ecswire::inline v0_2::detail {

/// Whether a value of the type `holds_secrets`, found by its tables when it is needed, for the
/// excerpt of an error: a search at compile time took a tenth of the memory to compile a service.
/// Looks at each structure once.
inline bool find_secrets(const type_table& root) {
    std::vector<const structure_table*> found;
    const auto add = [&found](const type_table* type) {
        while (type->list != nullptr || type->map != nullptr) {
            type = type->list != nullptr ? type->list->element : type->map->mapped;
        }
        if (type->structure != nullptr &&
            std::find(found.begin(), found.end(), type->structure) == found.end()) {
            found.push_back(type->structure);
        }
    };
    add(&root);
    std::size_t searched = 0;
    while (searched != found.size()) {
        const structure_table& table = *found[searched++];
        if (table.is_sensitive) {
            return true;
        }
        for (std::size_t member = 0; member != table.count; ++member) {
            if (table.members[member].is_sensitive) {
                return true;
            }
            add(table.members[member].type);
        }
    }
    return false;
}

} // namespace ecswire::inline v0_2::detail
