// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <string>
#include <vector>

namespace benchmarks {

/// A document of documents.py. Those whose names begin with "instances" are `Instances`, the
/// others an `UpdateContainerAgentResponse`.
struct document {
    std::string name;
    std::string text;

    [[nodiscard]] bool has_many() const { return name.starts_with("instances"); }
};

/// All documents, by name. Ends the program if they can't be read. They live as long as the
/// program.
const std::vector<document>& documents();

/// The document of that name.
const document& document_named(const std::string& name);

} // namespace benchmarks
