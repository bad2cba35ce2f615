// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

// Random values of every request and response are encoded, decoded and compared; the documents are
// held to the service model, of which they must show every member.

#include "any_operation.hpp"

#include "support/catch.hpp"
#include "support/data_file.hpp"

#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/value.hpp>

#include <cstdint>
#include <iostream>
#include <map>
#include <set>
#include <string>
#include <string_view>

using namespace ecswire_test;
namespace json = boost::json;

namespace {

constexpr std::uint64_t seed = 20141113;

json::string_view text(const json::value& value) { return value.as_string(); }

/// Holds documents to the service model: each value must be of the type that the model states.
class model_check {
public:
    explicit model_check(const json::value& model) : shapes_(model.at("shapes").as_object()) {}

    /// Members that a document showed, as `Shape.member`, and members that messages can have.
    std::set<std::string> shown{};
    std::set<std::string> possible{};
    std::set<std::string> structures{};

    /// The first part of the document that isn't of the shape, or nothing.
    std::string check(const json::value& value, json::string_view shape) {
        const json::object& facts = shapes_.at(shape).as_object();
        const json::string_view type = text(facts.at("type"));
        if (facts.contains("document")) {
            return {};
        }
        if (type == "structure") {
            return value.is_object() ? check_members(value.as_object(), shape, facts)
                                     : "no object: " + std::string(shape);
        }
        if (type == "list") {
            return value.is_array() ? check_elements(value.as_array(), facts)
                                    : "no array: " + std::string(shape);
        }
        if (type == "map") {
            return value.is_object() ? check_values(value.as_object(), facts)
                                     : "no object: " + std::string(shape);
        }
        return is_scalar(value, type) ? "" : "no " + std::string(type) + ": " + std::string(shape);
    }

    /// Adds the members of the shape and of all within it to those that are possible.
    void expect(json::string_view shape) {
        const json::object& facts = shapes_.at(shape).as_object();
        if (const auto* const element = facts.if_contains("member")) {
            return expect(text(element->at("shape")));
        }
        if (const auto* const mapped = facts.if_contains("value")) {
            return expect(text(mapped->at("shape")));
        }
        const auto* const members = facts.if_contains("members");
        if (members == nullptr || facts.contains("document") || !structures.emplace(shape).second) {
            return;
        }
        for (const auto& member : members->as_object()) {
            possible.insert(path(shape, member.key()));
            expect(text(member.value().at("shape")));
        }
    }

private:
    static std::string path(json::string_view shape, json::string_view member) {
        return std::string(shape) + "." + std::string(member);
    }

    std::string check_members(const json::object& object, json::string_view shape,
                              const json::object& facts) {
        const json::object& members = facts.at("members").as_object();
        for (const auto& member : object) {
            const auto* const known = members.if_contains(member.key());
            const std::string name = path(shape, member.key());
            if (known == nullptr) {
                return "no member of the model: " + name;
            }
            shown.insert(name);
            if (auto problem = check(member.value(), text(known->at("shape"))); !problem.empty()) {
                return name + ": " + problem;
            }
        }
        return {};
    }

    std::string check_elements(const json::array& array, const json::object& facts) {
        for (const json::value& element : array) {
            if (auto problem = check(element, text(facts.at("member").at("shape")));
                !problem.empty()) {
                return problem;
            }
        }
        return {};
    }

    std::string check_values(const json::object& object, const json::object& facts) {
        for (const auto& entry : object) {
            if (auto problem = check(entry.value(), text(facts.at("value").at("shape")));
                !problem.empty()) {
                return problem;
            }
        }
        return {};
    }

    static bool is_scalar(const json::value& value, json::string_view type) {
        if (type == "string" || type == "blob") {
            return value.is_string();
        }
        if (type == "boolean") {
            return value.is_bool();
        }
        if (type == "integer" || type == "long") {
            return value.is_int64();
        }
        // "NaN", "Infinity" and "-Infinity" are the protocol's spellings.
        return value.is_number() || ((type == "float" || type == "double") && value.is_string());
    }

    const json::object& shapes_;
};

} // namespace

TEST_CASE("Random requests and responses of every operation are decoded as they were encoded") {
    std::cout << "The seed is " << seed << ".\n";
    const json::value model = json::parse(data_file("model/service.json"));
    model_check check(model);
    std::size_t documents = 0;
    for_each_operation([&](const any_operation& operation) {
        for (const any_message& message : {operation.request, operation.response}) {
            INFO(message.name);
            check.expect(message.name);
            seeded_choices choices(seed);
            for (int i = 0; i < 60; ++i) {
                const std::string document =
                    message.round_trip(choices, {.depth = 24,
                                                 .size = i < 30   ? 120U
                                                         : i < 40 ? 1'000U
                                                                  : 20'000U});
                CAPTURE(i, document);
                REQUIRE_FALSE(document.empty());
                const std::string problem = check.check(json::parse(document), message.name);
                CHECK(problem.empty());
                CAPTURE(problem);
                ++documents;
            }
        }
    });
    std::set<std::string> not_shown;
    for (const std::string& member : check.possible) {
        if (!check.shown.contains(member)) {
            not_shown.insert(member);
        }
    }
    CHECK(not_shown == std::set<std::string>{});
    std::cout << documents << " documents of " << check.structures.size() << " structures showed "
              << check.shown.size() << " of their " << check.possible.size() << " members.\n";
}
