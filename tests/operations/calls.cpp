// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

// Every operation, from the client to the server and back.

#include "any_operation.hpp"

#include "support/catch.hpp"
#include "support/data_file.hpp"

#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/value.hpp>

#include <cstddef>
#include <cstdint>
#include <iostream>
#include <set>
#include <string>

using namespace ecswire_test;

namespace {

constexpr std::uint64_t seed = 20141113;

} // namespace

TEST_CASE("Every operation of the service model can be called, and has the errors of the model") {
    const boost::json::value model = boost::json::parse(data_file("model/service.json"));
    std::set<std::string> present;
    for_each_operation([&](const any_operation& operation) {
        INFO(operation.name);
        CHECK(present.emplace(operation.name).second);
        const boost::json::value& facts = model.at("operations").at(operation.name);
        CHECK(operation.request.name == std::string(facts.at("input").as_string().c_str()));
        CHECK(operation.response.name == std::string(facts.at("output").as_string().c_str()));
        std::set<std::string> errors;
        for (const boost::json::value& error : facts.at("errors").as_array()) {
            errors.emplace(error.as_string().c_str());
        }
        std::set<std::string> declared;
        for (const any_error& error : operation.errors) {
            declared.emplace(error.name);
        }
        CHECK(declared == errors);
    });
    std::set<std::string> missing;
    for (const auto& operation : model.at("operations").as_object()) {
        if (const std::string name(operation.key()); !present.contains(name)) {
            missing.insert(name);
        }
    }
    CHECK(missing == std::set<std::string>{});
}

TEST_CASE("The server parses each random request, and the client each random response") {
    std::cout << "The seed is " << seed << ".\n";
    for_each_operation([](const any_operation& operation) {
        seeded_choices choices(seed);
        for (int i = 0; i < 20; ++i) {
            INFO(operation.name << ", call " << i);
            CHECK(operation.call(choices) == "");
        }
    });
}

TEST_CASE("The client parses each error of each operation as the error's type") {
    std::cout << "The seed is " << seed << ".\n";
    std::size_t count = 0;
    for_each_operation([&](const any_operation& operation) {
        seeded_choices choices(seed);
        for (const any_error& error : operation.errors) {
            for (int i = 0; i < 4; ++i) {
                INFO(operation.name << ", " << error.name << ", call " << i);
                CHECK(error.call(choices) == "");
            }
            ++count;
        }
    });
    std::cout << count << " errors of operations came back as their types.\n";
}
