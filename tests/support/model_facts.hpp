// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/required.hpp>
#include <ecswire/reflect/enumerators.hpp>
#include <ecswire/reflect/members.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>
#include <ecswire/reflect/shape_name.hpp>
#include <ecswire/reflect/timestamp.hpp>
#include <ecswire/reflect/wire_types.hpp>
#include <ecswire/service/error_traits.hpp>
#include <ecswire/service/operation.hpp>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/value.hpp>
#include <boost/mp11/algorithm.hpp>

#include <algorithm>
#include <concepts>
#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace ecswire_test {

/// Compares described shapes with a service model of AWS (JSON in the form of botocore's
/// service-2.json) in both directions: each must have every member of the other.
///
/// The comparison starts at an operation or a structure and includes all shapes below. Each
/// difference is a line in `differences`, such as `Tag.key: the model has TagKey (string), not an
/// integer`.
class model_facts {
public:
    /// `model` must outlive this object. `stronger_members` are the members that are strings in the
    /// model and open enumerations in the shapes, as `Shape.member`.
    explicit model_facts(const boost::json::object& model,
                         std::set<std::string> stronger_members = {})
        : model_(model), stronger_members_(std::move(stronger_members)) {}

    std::vector<std::string> differences{};

    /// The `stronger_members` that were compared.
    std::set<std::string> stronger_members_met{};

    /// Compares an operation: its name, service, request, response and errors.
    template <ecswire::operation Op>
    void compare_operation() {
        expect_text("service", Op::service, text_at(object_at(model_, "metadata"), "targetPrefix"));
        const std::string name(Op::name);
        const auto* const operation = find(object_at(model_, "operations"), name);
        if (operation == nullptr) {
            differ(name, "no such operation in the model");
            return;
        }
        const boost::json::object& facts = operation->as_object();
        compare_structure<typename Op::request_type>(text_at(facts, "input"));
        compare_structure<typename Op::response_type>(text_at(facts, "output"));

        std::set<std::string> described;
        boost::mp11::mp_for_each<
            boost::mp11::mp_transform<std::type_identity, typename Op::error_types>>(
            [&]<class E>(std::type_identity<E>) {
                described.emplace(ecswire::shape_name<E>);
                compare_error<E>();
            });
        compare_names(name, "error", described, texts_at(facts, "errors"));
    }

    /// Compares a structure, and all that its members contain, with the model's shape of that name.
    template <ecswire::described_struct S>
    void compare_structure(std::string_view model_name) {
        const std::string name(model_name);
        expect_text(name, ecswire::shape_name<S>, model_name);
        if (!visited_.insert(name).second) {
            return;
        }
        const boost::json::object* const facts = find_shape(name, "structure");
        if (facts == nullptr) {
            return;
        }
        const boost::json::object& members = object_at(*facts, "members");
        std::set<std::string> described;
        std::set<std::string> required;
        ecswire::for_each_member<S>([&]<class Descriptor>(Descriptor) {
            described.emplace(ecswire::wire_name_of<Descriptor>);
            if (ecswire::is_required<Descriptor::pointer>) {
                required.emplace(ecswire::wire_name_of<Descriptor>);
            }
            const std::string path = name + "." + std::string(ecswire::wire_name_of<Descriptor>);
            using declared = ecswire::member_type<Descriptor::pointer>;
            if (!ecswire::nullable<declared>) {
                differ(path, "can't be absent");
            }
            if (const auto* const member = find(members, ecswire::wire_name_of<Descriptor>)) {
                compare_value<ecswire::present_type<declared>>(
                    path, text_at(member->as_object(), "shape"));
            }
        });
        compare_names(name, "member", described, names_of(members));
        compare_names(name, "required member", required, texts_at(*facts, "required"));
    }

private:
    using names = std::set<std::string>;

    template <class T>
    void compare_value(const std::string& path, const std::string& shape) {
        if constexpr (ecswire::boolean_type<T>) {
            find_shape(shape, "boolean", path);
        } else if constexpr (std::same_as<T, std::int32_t>) {
            find_shape(shape, "integer", path);
        } else if constexpr (std::same_as<T, std::int64_t>) {
            find_shape(shape, "long", path);
        } else if constexpr (ecswire::real_type<T>) {
            find_shape(shape, std::same_as<T, float> ? "float" : "double", path);
        } else if constexpr (std::same_as<T, ecswire::timestamp>) {
            find_shape(shape, "timestamp", path);
        } else if constexpr (ecswire::text_type<T>) {
            const auto* const facts = find_shape(shape, "string", path);
            if (facts != nullptr && facts->contains("enum")) {
                differ(path, "the model has the enumeration " + shape + ", not any string");
            }
        } else if constexpr (ecswire::open_enum_type<T>) {
            compare_enumeration<typename T::enum_type>(path, shape);
        } else if constexpr (ecswire::described_struct<T>) {
            compare_structure<T>(shape);
        } else if constexpr (ecswire::list_type<T>) {
            if (const auto* const facts = find_shape(shape, "list", path)) {
                compare_value<typename T::value_type>(
                    path + "[]", text_at(object_at(*facts, "member"), "shape"));
            }
        } else if constexpr (ecswire::map_type<T>) {
            if (const auto* const facts = find_shape(shape, "map", path)) {
                compare_value<typename T::mapped_type>(
                    path + "{}", text_at(object_at(*facts, "value"), "shape"));
            }
        } else {
            differ(path, "is of a type that the model has none of");
        }
    }

    template <class E>
    void compare_enumeration(const std::string& path, const std::string& shape) {
        const auto* const facts = find_shape(shape, "string", path);
        if (facts == nullptr) {
            return;
        }
        if (stronger_members_.contains(path)) {
            stronger_members_met.insert(path);
            if (facts->contains("enum")) {
                differ(path, "the model has the enumeration " + shape + ": it isn't stronger");
            }
            return;
        }
        expect_text(path, ecswire::shape_name<E>, shape);
        names described;
        for (const auto& enumerator : ecswire::enumerators_of<E>) {
            described.emplace(enumerator.name);
        }
        compare_names(path, "value", described, texts_at(*facts, "enum"));
    }

    template <ecswire::described_struct E>
    void compare_error() {
        const std::string name(ecswire::shape_name<E>);
        compare_structure<E>(name);
        const auto* const facts = find_shape(name, "structure");
        if (facts == nullptr) {
            return;
        }
        if (!facts->contains("exception")) {
            differ(name, "is no error in the model");
        }
        const bool is_servers = ecswire::error_traits_for<E>.fault == ecswire::error_fault::server;
        if (facts->contains("fault") != is_servers) {
            differ(name,
                   is_servers ? "is the client's in the model" : "is the server's in the model");
        }
    }

    // Returns the model's shape if it has that type; else adds a difference.
    const boost::json::object* find_shape(const std::string& shape, std::string_view type,
                                          std::string path = {}) {
        path = path.empty() ? shape : path;
        const auto* const found = find(object_at(model_, "shapes"), shape);
        if (found == nullptr) {
            differ(path, "no shape " + shape + " in the model");
            return nullptr;
        }
        const std::string has = text_at(found->as_object(), "type");
        if (has != type) {
            differ(path, "the model has " + shape + " (" + has + "), not a " + std::string(type));
            return nullptr;
        }
        return &found->as_object();
    }

    void compare_names(const std::string& path, const std::string& kind, const names& described,
                       const names& in_model) {
        for (const std::string& name : described) {
            if (!in_model.contains(name)) {
                differ(path, kind + " " + name + " is not in the model");
            }
        }
        for (const std::string& name : in_model) {
            if (!described.contains(name)) {
                differ(path, kind + " " + name + " is missing");
            }
        }
    }

    void expect_text(const std::string& path, std::string_view described,
                     std::string_view in_model) {
        if (described != in_model) {
            differ(path, "is named " + std::string(described) + ", in the model " +
                             std::string(in_model));
        }
    }

    void differ(const std::string& path, const std::string& how) {
        differences.push_back(path + ": " + how);
    }

    static const boost::json::value* find(const boost::json::object& object,
                                          std::string_view name) {
        return object.if_contains({name.data(), name.size()});
    }

    static const boost::json::object& object_at(const boost::json::object& object,
                                                std::string_view name) {
        return object.at({name.data(), name.size()}).as_object();
    }

    static std::string text_at(const boost::json::object& object, std::string_view name) {
        const auto* const found = find(object, name);
        return found == nullptr ? std::string() : std::string(found->as_string().c_str());
    }

    static names texts_at(const boost::json::object& object, std::string_view name) {
        names texts;
        if (const auto* const found = find(object, name)) {
            for (const boost::json::value& text : found->as_array()) {
                texts.emplace(text.as_string().c_str());
            }
        }
        return texts;
    }

    static names names_of(const boost::json::object& object) {
        names result;
        for (const auto& entry : object) {
            result.emplace(std::string_view(entry.key().data(), entry.key().size()));
        }
        return result;
    }

    const boost::json::object& model_;
    names stronger_members_;
    names visited_{};
};

} // namespace ecswire_test
