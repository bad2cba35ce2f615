// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

// A program that compiles faster than consumer.cpp, for tests that concern the build rather than
// the code.

#include <ecswire/ecs/common/tag.hpp>
#include <ecswire/json/decode.hpp>
#include <ecswire/version.hpp>

#include <iostream>

int main() {
    const auto tag = ecswire::decode<ecswire::Tag>(R"({"key":"PENDING"})");
    if (!tag) {
        std::cerr << tag.error().message() << '\n';
        return 1;
    }
    std::cout << "ecswire " << ecswire::version << ": " << *tag->key << '\n';
}
