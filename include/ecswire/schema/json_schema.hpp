// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/value_origin.hpp>
#include <ecswire/json/pretty.hpp>
#include <ecswire/reflect/shape.hpp>
#include <ecswire/schema/detail/schema_document.hpp>
#include <ecswire/schema/detail/schema_object.hpp>

#include <string>

namespace ecswire::inline v0_2 {

/// What the schema is for.
struct schema_options {
    /// Whose documents: what only users may not do isn't in the schema of what the service sends.
    value_origin origin = value_origin::user;
    /// Whether patterns may have `\p{L}`, as ECMA-262 with its flag `u`, which JSON Schema asks
    /// for, has. Without it such a pattern is left out, and a `$comment` says so.
    bool unicode_categories = true;
};

/// The JSON Schema (draft 2020-12) of the documents that a shape is read from, as text in the
/// layout of `indent_json`, with all shapes within it under `$defs`:
///
///     std::puts(json_schema<UpdateContainerAgentRequest>().c_str());
///
/// It accepts what `decode` reads and `validate` finds nothing wrong with, and leaves members that
/// the shape doesn't have alone. What JSON Schema can't express is said in a `$comment` beside the
/// member: that elements differ in one of their members, and cross-member rules of a predicate. The
/// length of a blob is bounded to the next multiple of three bytes. It differs in nulls as elements
/// of a list, which `decode` drops and the schema refuses, and where two members of an object have
/// the same name, of which it knows the last.
///
/// A `null` is as good as an absent member. Shapes go by their names, of which `Page<app::Item>` is
/// `Page_app_Item`; several with the same name, from different namespaces, are told apart by a
/// number.
/// https://json-schema.org/draft/2020-12
template <described_struct S>
[[nodiscard]] std::string json_schema(const schema_options& options = {}) {
    detail::schema_document document(options.origin, options.unicode_categories);
    detail::schema_object root;
    root.keyword("$schema", {"https://json-schema.org/draft/2020-12/schema"});
    root.keyword("$ref", {document.reference<S>()});
    root.object("$defs", [&document](detail::schema_object& definitions) {
        document.write_definitions(definitions);
    });
    return indent_json(root.text());
}

} // namespace ecswire::inline v0_2
