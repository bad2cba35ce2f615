// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

// Prints a JSON object of the JSON Schemas of all operations, by name and by "request" and
// "response".

#include "operation_schemas.hpp"

#include <iostream>
#include <string_view>

int main() {
    std::string_view separator = "{";
    for (const auto& family : ecswire_test::all_schemas()) {
        for (const auto& operation : family.operations) {
            std::cout << separator << '"' << operation.name
                      << "\":{\"request\":" << operation.request()
                      << ",\"response\":" << operation.response() << "}";
            separator = ",\n";
        }
    }
    std::cout << "}\n";
}
