// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <cstddef>

/// The global operators new and delete of this program count allocations within a scope, and can be
/// made to fail. Not thread-safe.
namespace ecswire_test {

/// The allocations by operator new.
struct allocation_counts {
    std::size_t count = 0; ///< allocations
    std::size_t bytes = 0; ///< of all of them
    std::size_t peak =
        0; ///< the maximum of allocated bytes at any time, less those at the beginning
    std::size_t outstanding = 0; ///< bytes allocated and not deallocated
};

/// Counts during its lifetime. Only one object can exist at a time.
class allocation_scope {
public:
    /// The nth allocation, from 1, throws std::bad_alloc; with 0, none does.
    explicit allocation_scope(std::size_t failing = 0) noexcept;
    ~allocation_scope();
    allocation_scope(const allocation_scope&) = delete;
    allocation_scope& operator=(const allocation_scope&) = delete;

    [[nodiscard]] static allocation_counts counts() noexcept;
};

} // namespace ecswire_test
