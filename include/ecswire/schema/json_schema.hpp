// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/value_origin.hpp>
#include <ecswire/json/pretty.hpp>
#include <ecswire/reflect/shape.hpp>
#include <ecswire/schema/detail/schema_document.hpp>
#include <ecswire/schema/detail/schema_object.hpp>

#include <string>

namespace ecswire::inline v0_2 {

/// Options of `json_schema`.
struct schema_options {
    /// The sender of the documents. The schema of the service's documents lacks the constraints
    /// that hold for users only.
    value_origin origin = value_origin::user;
    /// Whether patterns may use Unicode categories such as `\p{L}`, which need the flag `u` of
    /// ECMA-262 that JSON Schema recommends. If false, a `$comment` replaces such a pattern.
    bool unicode_categories = true;
};

/// The JSON Schema (draft 2020-12) of the documents that decode to a shape, indented as by
/// `indent_json`, with all nested shapes under `$defs`:
///
///     std::puts(json_schema<UpdateContainerAgentRequest>().c_str());
///
/// The schema accepts a document if `decode` reads it and `validate` finds no violation; unknown
/// members are allowed. A `$comment` beside the member states a rule that JSON Schema can't
/// express: elements that must differ in one member, and rules by a predicate. The length of a blob
/// is bounded to the next multiple of three bytes. The schema rejects null elements of a list,
/// which `decode` drops, and it sees only the last of two members with the same name.
///
/// A `null` member counts as absent. A definition has the name of its shape, such as
/// `Page_app_Item` for `Page<app::Item>`; a number distinguishes shapes of the same name from
/// different namespaces. https://json-schema.org/draft/2020-12
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
