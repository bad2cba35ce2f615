// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <string>
#include <vector>

namespace benchmarks {

/// A document that documents.py made. Those whose name begins with "instances" are `Instances`, the
/// others an `UpdateContainerAgentResponse`.
struct document {
    std::string name;
    std::string text;

    [[nodiscard]] bool has_many() const { return name.starts_with("instances"); }
};

/// All of them, by name. Ends the program where they can't be read. They live as long as the
/// program.
const std::vector<document>& documents();

/// The one of that name.
const document& document_named(const std::string& name);

} // namespace benchmarks
