// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/wire_types.hpp>
#include <ecswire/validation/detail/path_step.hpp>

#include <cstddef>
#include <string_view>

namespace ecswire::inline v0_2::detail {

/// Calls `visit(text, path)` for each text and key in a document, at any depth and in order. If it
/// returns false for a key, the value of that key is not visited.
template <document_type Document, class Visit>
void visit_texts(const Document& document, const path_step* path, const Visit& visit) {
    if (const auto* const text = document.if_string()) {
        visit({text->data(), text->size()}, path);
    } else if (const auto* const array = document.if_array()) {
        for (std::size_t i = 0; i < array->size(); ++i) {
            const path_step step{path, {}, i};
            visit_texts((*array)[i], &step, visit);
        }
    } else if (const auto* const object = document.if_object()) {
        for (const auto& member : *object) {
            const path_step step{path, member.key()};
            if (visit(member.key(), &step)) {
                visit_texts(member.value(), &step, visit);
            }
        }
    }
}

} // namespace ecswire::inline v0_2::detail
