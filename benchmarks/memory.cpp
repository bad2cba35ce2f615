// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

// Prints the allocations of decoding as JSON: their number, the bytes of the result, and the peak.

#include "documents.hpp"
#include "shapes.hpp"

#include <ecswire/json/decode.hpp>
#include <ecswire/json/encode.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <new>
#include <utility>

#include <malloc.h>

namespace {

std::size_t allocations = 0;
std::size_t held = 0;
std::size_t peak = 0;

} // namespace

// The program's operators new and delete, replaced by ones that count.
void* operator new(std::size_t size) {
    void* const memory = std::malloc(size == 0 ? 1 : size);
    if (memory == nullptr) {
        std::abort();
    }
    ++allocations;
    held += malloc_usable_size(memory);
    peak = (std::max)(peak, held);
    return memory;
}
void operator delete(void* memory) noexcept {
    held -= memory == nullptr ? 0 : malloc_usable_size(memory);
    std::free(memory);
}
void operator delete(void* memory, std::size_t /*size*/) noexcept { ::operator delete(memory); }
void* operator new[](std::size_t size) { return ::operator new(size); }
void operator delete[](void* memory) noexcept { ::operator delete(memory); }
void operator delete[](void* memory, std::size_t /*size*/) noexcept { ::operator delete(memory); }

namespace {

using namespace benchmarks;

template <class Response>
bool report(const document& source, bool last) {
    allocations = 0;
    const std::size_t before = held;
    peak = held;
    const auto result = ecswire::decode<Response>(source.text);
    const std::size_t decoding = allocations;
    const std::size_t most = peak - before;
    const std::size_t result_holds = held - before;
    if (!result) {
        return false;
    }
    allocations = 0;
    const std::size_t before_copy = held;
    const Response copy = *result;
    const std::size_t copying = allocations;
    const std::size_t copy_holds = held - before_copy;
    static_cast<void>(copy);

    Response reused = *result;
    allocations = 0;
    const bool again = ecswire::decode_into(reused, source.text).has_value();
    std::printf("  \"%s\": {\"allocations\": %zu, \"allocations_of_a_copy\": %zu, "
                "\"allocations_reused\": %zu, \"result_bytes\": %zu, \"copy_bytes\": %zu, "
                "\"peak_bytes\": %zu}%s\n",
                source.name.c_str(), decoding, copying, allocations, result_holds, copy_holds, most,
                last ? "" : ",");
    return again && reused == *result;
}

} // namespace

int main() {
    bool good = true;
    std::puts("{");
    for (const document& source : documents()) {
        const bool last = &source == &documents().back();
        good = (source.has_many() ? report<Instances>(source, last)
                                  : report<ecswire::UpdateContainerAgentResponse>(source, last)) &&
               good;
    }
    std::puts("}");
    return good ? 0 : 1;
}
