// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <cstddef>

/// The global operators new and delete of this program count within a scope, and can be made to
/// fail. Not for several threads.
namespace ecswire_test {

/// What was asked of operator new.
struct allocation_counts {
    std::size_t count = 0;       ///< allocations
    std::size_t bytes = 0;       ///< of all of them
    std::size_t peak = 0;        ///< the most bytes at any time, beyond those at the beginning
    std::size_t outstanding = 0; ///< allocated and not yet given back
};

/// Counts while it lives; only one can.
class allocation_scope {
public:
    /// The allocation of that number, from 1, throws std::bad_alloc; 0: none does.
    explicit allocation_scope(std::size_t failing = 0) noexcept;
    ~allocation_scope();
    allocation_scope(const allocation_scope&) = delete;
    allocation_scope& operator=(const allocation_scope&) = delete;

    [[nodiscard]] static allocation_counts counts() noexcept;
};

} // namespace ecswire_test
