// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/character_set.hpp>
#include <ecswire/constraints/constraint.hpp>
#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/each.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/constraints/value_origin.hpp>
#include <ecswire/reflect/enumerators.hpp>
#include <ecswire/reflect/members.hpp>
#include <ecswire/reflect/shape_name.hpp>
#include <ecswire/reflect/wire_types.hpp>
#include <ecswire/schema/detail/schema_object.hpp>
#include <ecswire/validation/wording.hpp>

#include <cstddef>
#include <limits>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace ecswire::inline v0_2::detail {

/// Writes the schemas of shapes and of the shapes nested in them, each once.
class schema_document {
public:
    schema_document(value_origin origin, bool unicode_categories) noexcept
        : origin_(origin), unicode_categories_(unicode_categories) {}

    /// Returns the reference to a shape's definition, and adds the definition to the document.
    template <class S>
    std::string reference() {
        const auto write = [](schema_document& self, schema_object& out) { self.shape<S>(out); };
        return "#/$defs/" + define(&identity<S>, shape_name<S>, write);
    }

    /// Writes all definitions, including those that are added while writing.
    void write_definitions(schema_object& out) {
        for (std::size_t i = 0; i < definitions_.size(); ++i) { // NOLINT: the list may grow
            const definition now = definitions_[i];
            out.object(now.name, [&](schema_object& shape) { now.write(*this, shape); });
        }
    }

private:
    // The address of this variable distinguishes shapes of the same name.
    template <class S>
    static constexpr char identity = 0;

    using writer = void (*)(schema_document&, schema_object&);

    struct definition {
        const char* identity;
        std::string name;
        writer write;
    };

    std::string define(const char* shape_identity, std::string_view shape, writer write) {
        for (const definition& known : definitions_) {
            if (known.identity == shape_identity) {
                return known.name;
            }
        }
        const std::string plain = plain_name(shape);
        std::string name = plain;
        for (std::size_t i = 2; is_taken(name); ++i) {
            append_number(name = plain, number(i));
        }
        definitions_.push_back({shape_identity, name, write});
        return name;
    }

    [[nodiscard]] bool is_taken(std::string_view name) const {
        for (const definition& known : definitions_) {
            if (known.name == name) {
                return true;
            }
        }
        return false;
    }

    // Converts a shape's name, such as `Page<app::Item>`, to one that needs no escapes in a URI and
    // a JSON Pointer: `Page_app_Item`.
    static std::string plain_name(std::string_view shape) {
        std::string name;
        bool is_apart = false;
        for (const char character : shape) {
            if (ascii_letters.contains(static_cast<unsigned char>(character)) ||
                ascii_digits.contains(static_cast<unsigned char>(character)) || character == '_') {
                name += is_apart && !name.empty() ? "_" : "";
                name += character;
                is_apart = false;
            } else {
                is_apart = true;
            }
        }
        return name.empty() ? "_" : name;
    }

    template <class S>
    void shape(schema_object& out) {
        out.keyword("type", {"object"});
        out.object("properties", [this](schema_object& properties) {
            for_each_member<S>([&]<class Descriptor>(Descriptor) {
                constexpr auto pointer = Descriptor::pointer;
                using type = member_type<pointer>;
                properties.object(wire_name_of<Descriptor>, [this](schema_object& member) {
                    const auto& constraints = member_constraints_of<S, pointer>();
                    value<present_type<type>>(member, constraints,
                                              holds_null<type> && !contains_required(constraints));
                });
            });
        });
        if constexpr (is_union<S>) {
            one_member<S>(out, members_of<S>{});
        }
        for_each_member<S>([&]<class Descriptor>(Descriptor) {
            member_constraints_of<S, Descriptor::pointer>().for_each(
                [&]<class C>(const C& constraint) {
                    if constexpr (requires {
                                      constraint.schema_member(out, wire_name_of<Descriptor>);
                                  }) {
                        if (!is_spared<C>()) {
                            constraint.schema_member(out, wire_name_of<Descriptor>);
                        }
                    }
                });
        });
    }

    // Exactly one of a union's members is present and not null. The service may send a member that
    // the shape doesn't have; a user may not.
    template <class S, template <class...> class List, class... Descriptors>
    void one_member(schema_object& out, List<Descriptors...>) {
        const auto null = [](schema_object& value) { value.keyword("type", {"null"}); };
        const auto no_unknown = [&null](schema_object& object) {
            object.object("properties", [](schema_object& properties) {
                (properties.json(wire_name_of<Descriptors>, "true"), ...);
            });
            object.object("additionalProperties", null);
        };
        const auto present = [&null](std::string_view name) {
            return [&null, name](schema_object& object) {
                object.object("properties", [&null, name](schema_object& properties) {
                    properties.object(name,
                                      [&null](schema_object& value) { value.object("not", null); });
                });
                object.require(name);
            };
        };
        if (origin_ == value_origin::service) {
            out.objects("oneOf", present(wire_name_of<Descriptors>)...,
                        [&](schema_object& object) { object.object("not", no_unknown); });
        } else {
            out.objects("oneOf", present(wire_name_of<Descriptors>)...);
            out.object("additionalProperties", null);
        }
    }

    // Writes the type of a value, then the keywords of its constraints.
    template <class T, class Constraints>
    void value(schema_object& out, const Constraints& constraints, bool or_null) {
        type<T>(out, constraints, or_null);
        constraints.for_each([&]<class C>(const C& constraint) {
            if constexpr (!is_each_constraint<C>) {
                if (!is_spared<C>()) {
                    keywords<T>(out, constraint);
                }
            }
        });
    }

    template <class T, class C>
    void keywords(schema_object& out, const C& constraint) const {
        if constexpr (requires { constraint.set().has_categories(); }) {
            if (constraint.set().has_categories() && !unicode_categories_) {
                comment(out, constraint);
                return;
            }
        }
        if constexpr (requires { constraint.template schema<T>(out); }) {
            constraint.template schema<T>(out);
        } else if constexpr (!requires { constraint.schema_member(out, std::string_view()); }) {
            comment(out, constraint);
        }
    }

    template <class C>
    static void comment(schema_object& out, const C& constraint) {
        const requirement asked = requirement_of(constraint);
        std::string text;
        append_requirement(text, asked, asked.sibling);
        out.comment(text);
    }

    template <class C>
    bool is_spared() const noexcept {
        return only_for_users<C> && origin_ == value_origin::service;
    }

    static void named_type(schema_object& out, std::string_view name, bool or_null) {
        if (or_null) {
            out.list("type", {name, "null"});
        } else {
            out.keyword("type", {name});
        }
    }

    template <class T, class Constraints>
    void type(schema_object& out, const Constraints& constraints, bool or_null) {
        if constexpr (boolean_type<T>) {
            named_type(out, "boolean", or_null);
        } else if constexpr (integer_type<T>) {
            named_type(out, "integer", or_null);
            out.keyword("minimum", number((std::numeric_limits<T>::min)()));
            out.keyword("maximum", number((std::numeric_limits<T>::max)()));
        } else if constexpr (real_type<T>) {
            const auto real = [or_null](schema_object& one) { named_type(one, "number", or_null); };
            const auto spelled = [](schema_object& one) {
                one.list("enum", {"NaN", "Infinity", "-Infinity"});
            };
            out.objects("anyOf", real, spelled);
        } else if constexpr (text_type<T>) {
            named_type(out, "string", or_null);
        } else if constexpr (blob_type<T>) {
            named_type(out, "string", or_null);
            out.keyword("contentEncoding", {"base64"});
            out.keyword("pattern", {"^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/][AQgw]==|"
                                    "[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=)?$"});
            out.object("not",
                       [](schema_object& other) { // for a `$` that matches before a line feed
                           other.keyword("type", {"string"});
                           other.keyword("pattern", {"[^A-Za-z0-9+/=]"});
                       });
        } else if constexpr (document_type<T>) {
            if (!or_null) { // else any JSON: an empty schema
                out.object("not", [](schema_object& null) { null.keyword("type", {"null"}); });
            }
        } else if constexpr (open_enum_type<T>) {
            if (origin_ == value_origin::service && opens_enumeration(constraints)) {
                named_type(out, "string", or_null);
                return;
            }
            using enumeration = typename T::enum_type;
            out.enumeration(enumerators_of<enumeration>.size(), or_null,
                            // cppcheck-suppress constParameter; text() changes it
                            [](auto& values, std::size_t index) {
                                values.text(enumerators_of<enumeration>[index].name);
                            });
        } else if constexpr (described_struct<T>) {
            const auto is_shape = [this](schema_object& one) {
                one.keyword("$ref", {reference<T>()});
            };
            if (or_null) {
                out.objects("anyOf", is_shape,
                            [](schema_object& one) { one.keyword("type", {"null"}); });
            } else {
                is_shape(out);
            }
        } else if constexpr (list_type<T>) {
            named_type(out, "array", or_null);
            element<typename T::value_type>(out, "items", constraints);
        } else if constexpr (map_type<T>) {
            named_type(out, "object", or_null);
            element<typename T::mapped_type>(out, "additionalProperties", constraints);
        } else {
            named_type(out, "number", or_null); // a timestamp, in seconds
        }
    }

    template <class Element, class Constraints>
    void element(schema_object& out, std::string_view keyword, const Constraints& constraints) {
        out.object(keyword, [&](schema_object& items) {
            if constexpr (Constraints::is_for_elements) {
                value<present_type<Element>>(items, element_constraints<Constraints>{constraints},
                                             holds_null<Element>);
            } else {
                value<present_type<Element>>(items, no_constraints, holds_null<Element>);
            }
        });
    }

    value_origin origin_;
    bool unicode_categories_;
    std::vector<definition> definitions_{};
};

} // namespace ecswire::inline v0_2::detail
