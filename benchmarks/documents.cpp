// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include "documents.hpp"

#include "peers/peers.hpp"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <utility>

namespace benchmarks {

namespace {

std::vector<document> read_documents() {
    std::vector<document> result;
    for (const auto& entry : std::filesystem::directory_iterator(BENCHMARK_DOCUMENTS)) {
        std::ifstream file(entry.path(), std::ios::binary);
        std::string text((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
        text.reserve(text.size() + simdjson_padding);
        result.push_back({entry.path().stem().string(), std::move(text)});
    }
    std::sort(result.begin(), result.end(),
              [](const document& a, const document& b) { return a.name < b.name; });
    return result;
}

} // namespace

const std::vector<document>& documents() {
    static const std::vector<document> all = read_documents();
    return all;
}

const document& document_named(const std::string& name) {
    for (const document& one : documents()) {
        if (one.name == name) {
            return one;
        }
    }
    std::cerr << "no document " << name << " in " << BENCHMARK_DOCUMENTS << '\n';
    std::exit(2);
}

} // namespace benchmarks
