// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include "memory.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <new>

namespace ecswire_test {

namespace {

bool active = false;
std::size_t next_to_fail = 0;
std::ptrdiff_t bytes_in_use = 0; // since the scope began; negative if older memory is deallocated
allocation_counts totals;

// The header in front of each allocation.
struct header {
    void* begin;      // the pointer that malloc returned
    std::size_t size; // 0 if it was allocated outside of a scope
};

void* allocate(std::size_t size, std::size_t alignment) noexcept {
    alignment = alignment < alignof(header) ? alignof(header) : alignment;
    if (active) {
        ++totals.count;
        if (totals.count == next_to_fail) {
            return nullptr;
        }
    }
    const std::size_t room = sizeof(header) + alignment;
    void* const begin = std::malloc(size + room);
    if (begin == nullptr) {
        return nullptr;
    }
    const auto address = reinterpret_cast<std::uintptr_t>(begin) + room;
    void* const memory = reinterpret_cast<void*>(address - address % alignment);
    ::new (static_cast<void*>(static_cast<header*>(memory) - 1)) header{begin, active ? size : 0};
    if (active) {
        totals.bytes += size;
        bytes_in_use += static_cast<std::ptrdiff_t>(size);
        if (bytes_in_use > static_cast<std::ptrdiff_t>(totals.peak)) {
            totals.peak = static_cast<std::size_t>(bytes_in_use);
        }
    }
    return memory;
}

void* allocate_or_throw(std::size_t size, std::size_t alignment) {
    void* const memory = allocate(size, alignment);
    if (memory == nullptr) {
        throw std::bad_alloc();
    }
    return memory;
}

void deallocate(void* memory) noexcept {
    if (memory == nullptr) {
        return;
    }
    const header* const before = static_cast<const header*>(memory) - 1;
    if (active) {
        bytes_in_use -= static_cast<std::ptrdiff_t>(before->size);
    }
    std::free(before->begin);
}

constexpr std::size_t usual = alignof(std::max_align_t);

} // namespace

allocation_scope::allocation_scope(std::size_t failing) noexcept {
    totals = {};
    bytes_in_use = 0;
    next_to_fail = failing;
    active = true;
}

allocation_scope::~allocation_scope() { active = false; }

allocation_counts allocation_scope::counts() noexcept {
    allocation_counts now = totals;
    now.outstanding = bytes_in_use > 0 ? static_cast<std::size_t>(bytes_in_use) : 0;
    return now;
}

} // namespace ecswire_test

using ecswire_test::allocate;
using ecswire_test::allocate_or_throw;
using ecswire_test::deallocate;
using ecswire_test::usual;

void* operator new(std::size_t size) { return allocate_or_throw(size, usual); }
void* operator new[](std::size_t size) { return allocate_or_throw(size, usual); }
void* operator new(std::size_t size, const std::nothrow_t& /*tag*/) noexcept {
    return allocate(size, usual);
}
void* operator new[](std::size_t size, const std::nothrow_t& /*tag*/) noexcept {
    return allocate(size, usual);
}
void* operator new(std::size_t size, std::align_val_t alignment) {
    return allocate_or_throw(size, static_cast<std::size_t>(alignment));
}
void* operator new[](std::size_t size, std::align_val_t alignment) {
    return allocate_or_throw(size, static_cast<std::size_t>(alignment));
}
void* operator new(std::size_t size, std::align_val_t alignment,
                   const std::nothrow_t& /*tag*/) noexcept {
    return allocate(size, static_cast<std::size_t>(alignment));
}
void* operator new[](std::size_t size, std::align_val_t alignment,
                     const std::nothrow_t& /*tag*/) noexcept {
    return allocate(size, static_cast<std::size_t>(alignment));
}
void operator delete(void* memory) noexcept { deallocate(memory); }
void operator delete[](void* memory) noexcept { deallocate(memory); }
void operator delete(void* memory, std::size_t /*size*/) noexcept { deallocate(memory); }
void operator delete[](void* memory, std::size_t /*size*/) noexcept { deallocate(memory); }
void operator delete(void* memory, const std::nothrow_t& /*tag*/) noexcept { deallocate(memory); }
void operator delete[](void* memory, const std::nothrow_t& /*tag*/) noexcept { deallocate(memory); }
void operator delete(void* memory, std::align_val_t /*alignment*/) noexcept { deallocate(memory); }
void operator delete[](void* memory, std::align_val_t /*alignment*/) noexcept {
    deallocate(memory);
}
void operator delete(void* memory, std::size_t /*size*/, std::align_val_t /*alignment*/) noexcept {
    deallocate(memory);
}
void operator delete[](void* memory, std::size_t /*size*/,
                       std::align_val_t /*alignment*/) noexcept {
    deallocate(memory);
}
void operator delete(void* memory, std::align_val_t /*alignment*/,
                     const std::nothrow_t& /*tag*/) noexcept {
    deallocate(memory);
}
void operator delete[](void* memory, std::align_val_t /*alignment*/,
                       const std::nothrow_t& /*tag*/) noexcept {
    deallocate(memory);
}
